package dev.quizline.exchange.qti;

import dev.quizline.exchange.Decimals;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Which numbers are right.
 *
 * @param tolerance how far off still is, 0 or more
 * @param isOneOfSeveral there are others that are right too
 */
record Range(BigDecimal answer, BigDecimal tolerance, boolean isOneOfSeveral) {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /**
   * From bounds, and the exact number where the file gives it: without it the middle is meant.
   * Where the exact number is not the middle, the nearer bound counts.
   */
  static Optional<Range> of(
      Optional<BigDecimal> exact, Optional<BigDecimal> low, Optional<BigDecimal> high) {
    if (low.isEmpty() || high.isEmpty() || low.get().compareTo(high.get()) > 0) {
      return exact.map(number -> new Range(number, BigDecimal.ZERO, false));
    }
    BigDecimal answer = exact.orElse(low.get().add(high.get()).multiply(HALF));
    BigDecimal reach = high.get().subtract(answer).min(answer.subtract(low.get()));
    BigDecimal tolerance = Decimals.shortest(reach.max(BigDecimal.ZERO));
    return Optional.of(new Range(answer, tolerance, false));
  }

  /** A part of the number itself, in percent. */
  static Range percent(BigDecimal answer, BigDecimal percent) {
    return new Range(answer, answer.abs().multiply(percent.abs()).movePointLeft(2), false);
  }

  Range amongOthers() {
    return new Range(answer, tolerance, true);
  }
}
