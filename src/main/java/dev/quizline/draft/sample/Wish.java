package dev.quizline.draft.sample;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What papers should be like.
 *
 * @param count how many items a paper has; empty: all there are
 * @param parallel whether each paper draws items of its own; else all have the same
 * @param inOrder whether items stay in the order of their bank
 * @param copies who the papers are for: labels with the names of students, or labels alone
 */
public record Wish(
    OptionalInt count,
    List<Quota> quotas,
    boolean parallel,
    boolean inOrder,
    long seed,
    List<Copy> copies) {

  /**
   * One of the papers.
   *
   * @param label as {@link Paper#label}
   * @param student as {@link Paper#student}
   */
  public record Copy(String label, Optional<String> student) {}

  public Wish {
    quotas = List.copyOf(quotas);
    copies = List.copyOf(copies);
    if (copies.isEmpty()) {
      throw new IllegalArgumentException("a wish for no paper");
    }
  }
}
