package dev.quizline.verify;

import java.math.BigDecimal;

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

  Extent and(Extent other) {
    return new Extent(low.min(other.low), high.max(other.high), unit);
  }
}
