package dev.quizline.draft.sample;

import dev.quizline.draft.lint.Kinship.Candidate;
import java.util.List;
import java.util.Optional;

/**
 * A sheet of questions as one person gets it.
 *
 * @param label what it is called among the papers of its set: {@code A}, or a file name made of a
 *     student's name; empty where there is only one
 * @param student whom it is for; empty: whoever gets it
 * @param seed of its own: what the variables of its items are drawn with
 * @param items in its order, arranged
 * @param fingerprint names just this paper, so that one that was found can be traced to its key
 */
public record Paper(
    String label, Optional<String> student, long seed, List<Candidate> items, String fingerprint) {

  public Paper {
    items = List.copyOf(items);
  }

  /** What a paper with everything right is worth. */
  public int points() {
    return items.stream().mapToInt(item -> item.question().question().item().points()).sum();
  }
}
