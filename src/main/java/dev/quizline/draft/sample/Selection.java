package dev.quizline.draft.sample;

import java.util.List;
import java.util.SortedSet;

/** Whether items can be drawn as wished, and which ones. */
public sealed interface Selection {

  /**
   * These.
   *
   * @param places in the list that was drawn from
   */
  record Chosen(SortedSet<Integer> places) implements Selection {}

  /**
   * There are none such.
   *
   * @param reasons sentences with the counts
   */
  record Refused(List<String> reasons) implements Selection {
    public Refused {
      reasons = List.copyOf(reasons);
    }
  }
}
