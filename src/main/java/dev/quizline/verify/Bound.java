package dev.quizline.verify;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a measure is said to be more or less than: {@code over 400 million}, {@code at most 2
 * hours}, {@code before 1980}.
 */
enum Bound {
  OVER("over ", "more than ", "after "),
  AT_LEAST("at least ", "not before "),
  UNDER("under ", "less than ", "before "),
  AT_MOST("at most ", "not after ");

  private static final Bound[] ALL = values();

  private final String[] words;

  Bound(String... words) {
    this.words = words;
  }

  /** Whether a measure is written with such words before it. */
  static boolean begins(String stated) {
    return of(stated).isPresent();
  }

  /** The bound that a stated measure begins with; empty where it is meant as it stands. */
  static Optional<Bound> of(String stated) {
    for (Bound bound : ALL) {
      if (bound.length(stated) > 0) {
        return Optional.of(bound);
      }
    }
    return Optional.empty();
  }

  /** The measure behind the words. */
  String measure(String stated) {
    return stated.substring(length(stated));
  }

  private int length(String stated) {
    for (String word : words) {
      if (stated.regionMatches(true, 0, word, 0, word.length())) {
        return word.length();
      }
    }
    return 0;
  }

  /**
   * Whether what is known keeps to the bound. A round figure is not told from itself: nobody knows
   * on which side of "over 400 million" a record's 400 million lie.
   */
  Likeness compare(Optional<Extent> stated, Optional<Extent> known) {
    Optional<Extent> limit = known.flatMap(other -> stated.flatMap(one -> one.onScaleOf(other)));
    if (limit.isEmpty()) {
      return Likeness.untold(", which cannot be compared with this");
    }
    BigDecimal low = limit.get().low();
    BigDecimal high = limit.get().high();
    boolean above = known.get().low().compareTo(high) > 0;
    boolean below = known.get().high().compareTo(low) < 0;
    boolean within =
        known.get().low().compareTo(low) >= 0 && known.get().high().compareTo(high) <= 0;
    boolean inclusive = this == AT_LEAST || this == AT_MOST;
    if (!above && !below) {
      return inclusive && within ? Likeness.same() : Likeness.untold(", which is too near to tell");
    }
    boolean kept = above == (this == OVER || this == AT_LEAST);
    return kept
        ? Likeness.close(above ? ", which is more" : ", which is less")
        : Likeness.different();
  }
}
