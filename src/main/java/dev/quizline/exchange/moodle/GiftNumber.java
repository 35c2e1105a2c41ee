package dev.quizline.exchange.moodle;

import dev.quizline.exchange.Decimals;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number as GIFT has it: {@code 3.14}, {@code 3.14:0.01} or {@code 3.1..3.2}, of which the middle
 * is the answer.
 *
 * @param tolerance how far off still is right, 0 or more
 */
record GiftNumber(BigDecimal answer, BigDecimal tolerance) {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** Empty where it is none. */
  static Optional<GiftNumber> of(String text) {
    int dots = text.indexOf("..");
    int sign = dots > 0 ? dots : text.indexOf(':');
    String first = sign > 0 ? text.substring(0, sign) : text;
    String second = sign > 0 ? text.substring(dots > 0 ? sign + 2 : sign + 1) : "0";
    Optional<BigDecimal> one = Decimals.read(first);
    Optional<BigDecimal> other = Decimals.read(second);
    if (one.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        dots > 0 ? between(one.get(), other.get()) : new GiftNumber(one.get(), other.get().abs()));
  }

  private static GiftNumber between(BigDecimal low, BigDecimal high) {
    return new GiftNumber(
        Decimals.shortest(low.add(high).multiply(HALF)),
        Decimals.shortest(high.subtract(low).multiply(HALF).abs()));
  }
}
