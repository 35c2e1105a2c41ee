package dev.quizline.exchange;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as other tools write them. */
public final class Decimals {

  private static final Pattern FORM =
      Pattern.compile("[-+]?(?:\\d{1,40}(?:\\.\\d{0,40})?|\\.\\d{1,40})(?:[eE][-+]?\\d{1,3})?");

  /** As many characters as a bank's numbers may have. */
  private static final int LONGEST = 40;

  private Decimals() {}

  /** With a point, and an exponent perhaps; empty where it is none. */
  public static Optional<BigDecimal> read(String text) {
    String number = text.strip();
    return FORM.matcher(number).matches() ? Optional.of(new BigDecimal(number)) : Optional.empty();
  }

  /** Without needless zeros behind the point. */
  public static BigDecimal shortest(BigDecimal number) {
    return unpowered(number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros());
  }

  /** The same digits without an exponent. */
  static BigDecimal unpowered(BigDecimal number) {
    return number.scale() < 0 ? number.setScale(0) : number;
  }

  static boolean isWritable(BigDecimal number) {
    return Math.abs((long) number.scale()) < 1000 && number.toPlainString().length() <= LONGEST;
  }
}
