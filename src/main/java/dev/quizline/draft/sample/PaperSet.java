package dev.quizline.draft.sample;

import java.util.List;

/** The papers of one wish, or why there are none. */
public sealed interface PaperSet {

  /**
   * As wished.
   *
   * @param different how many of them differ from all others in what is asked or how it is arranged
   */
  record Made(List<Paper> papers, int different) implements PaperSet {
    public Made {
      papers = List.copyOf(papers);
    }
  }

  /**
   * The items do not allow it.
   *
   * @param reasons sentences with the counts
   */
  record Refused(List<String> reasons) implements PaperSet {
    public Refused {
      reasons = List.copyOf(reasons);
    }
  }
}
