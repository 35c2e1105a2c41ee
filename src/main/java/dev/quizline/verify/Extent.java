package dev.quizline.verify;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A stretch of a scale: one point for a number, the first to the last day for a year.
 *
 * @param unit what the scale counts, such as a currency; empty where nothing is said
 */
record Extent(BigDecimal low, BigDecimal high, String unit) {

  static Extent at(BigDecimal point, String unit) {
    return new Extent(point, point, unit);
  }

  static Extent between(long low, long high) {
    return new Extent(BigDecimal.valueOf(low), BigDecimal.valueOf(high), "");
  }

  boolean isBefore(Extent other) {
    return high.compareTo(other.low) < 0;
  }

  /** Two amounts of different currencies have no order. */
  boolean isOnScaleOf(Extent other) {
    return unit.equals(other.unit);
  }

  /** The same in the unit of another; empty where the two have nothing to do with one another. */
  Optional<Extent> onScaleOf(Extent other) {
    return Units.rate(unit, low, other.unit, other.low)
        .map(rate -> new Extent(low.multiply(rate), high.multiply(rate), other.unit));
  }

  Extent and(Extent other) {
    return new Extent(low.min(other.low), high.max(other.high), unit);
  }
}
