package dev.quizline.verify.text;

import java.util.Comparator;

/**
 * Two places of one text that do not go together.
 *
 * @param first the index of the unit that says the one
 * @param second the index of the unit that says the other; the same where one unit is at odds with
 *     itself
 * @param firstSpan in the first unit
 * @param secondSpan in the second unit
 * @param why one clause for people
 */
public record Conflict(
    Kind kind, int first, Span firstSpan, int second, Span secondSpan, String why) {

  /** As somebody comes upon them who reads the text: by the second place, then by the first. */
  static final Comparator<Conflict> IN_ORDER =
      Comparator.comparingInt((Conflict conflict) -> Math.max(conflict.first, conflict.second))
          .thenComparingInt(conflict -> Math.min(conflict.first, conflict.second))
          .thenComparingInt(conflict -> conflict.firstSpan.start());

  /** How bad it is. */
  public enum Kind {
    /** Both cannot be right. */
    CONTRADICTION,
    /** They pull against each other. */
    TENSION,
    /** The one adds to a list that the other gives. */
    EXTENSION
  }
}
