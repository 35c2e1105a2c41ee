package dev.quizline.verify;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads a number with separators of thousands, a word for millions, and what it counts: {@code
 * 597,910}, {@code 597 910}, {@code 1.2 million}, {@code 324 m}, {@code about 60,000 people}.
 */
final class QuantityReader {

  /** Longer figures are no quantities that anybody compares. */
  private static final int MOST_DIGITS = 30;

  private final String text;

  QuantityReader(String text) {
    this.text = text.strip();
  }

  Optional<Quantity> read() {
    boolean about = About.begins(text);
    int start = about ? text.indexOf(' ') + 1 : 0;
    int digits = start;
    boolean negative = isMinus(digits);
    if (negative || isAt(digits, '+')) {
      digits++;
    }
    int end = end(digits);
    BigDecimal figure = figure(text.substring(digits, end));
    if (figure == null) {
      return Optional.empty();
    }
    String rest = text.substring(end).strip();
    int scale = scale(firstWord(rest));
    String unit = scale == 0 ? rest : rest.substring(firstWord(rest).length());
    BigDecimal amount = figure.scaleByPowerOfTen(scale);
    return Optional.of(
        new Quantity(
            plain(negative ? amount.negate() : amount), step(figure, scale), about, unit(unit)));
  }

  /** Behind the last character that can belong to the figure. */
  private int end(int from) {
    int end = from;
    while (end < text.length()) {
      boolean separator = isSeparator(text.charAt(end)) && isDigitAt(end + 1) && end > from;
      if (!isDigitAt(end) && !separator) {
        break;
      }
      end++;
    }
    return end;
  }

  /** A lone comma parts thousands where three digits follow it, a lone point never does. */
  private static BigDecimal figure(String digits) {
    if (digits.isEmpty() || digits.length() > MOST_DIGITS) {
      return null;
    }
    int point = digits.lastIndexOf('.');
    int comma = digits.lastIndexOf(',');
    boolean manyPoints = point >= 0 && digits.indexOf('.') < point;
    boolean manyCommas = comma >= 0 && digits.indexOf(',') < comma;
    int decimal = point;
    if (manyPoints || comma > point && point >= 0) {
      decimal = comma > point ? comma : -1;
    } else if (comma >= 0 && point < 0 && !manyCommas && digits.length() - comma != 4) {
      decimal = comma;
    }
    StringBuilder plain = new StringBuilder(digits.length());
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (i == decimal) {
        plain.append('.');
      } else if (c >= '0' && c <= '9') {
        plain.append(c);
      }
    }
    return new BigDecimal(plain.toString());
  }

  private static BigDecimal step(BigDecimal figure, int scale) {
    BigDecimal stripped = plain(figure);
    int noughts = 0;
    if (stripped.signum() != 0 && stripped.scale() <= 0) {
      noughts = -figure.stripTrailingZeros().scale();
    }
    BigDecimal unit = BigDecimal.ONE.movePointLeft(Math.max(0, figure.scale()));
    return unit.scaleByPowerOfTen(scale + (noughts + scale >= 3 ? noughts : 0));
  }

  private static BigDecimal plain(BigDecimal amount) {
    BigDecimal stripped = amount.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static int scale(String word) {
    return switch (Folding.fold(word)) {
      case "thousand", "k" -> 3;
      case "million", "millions", "mn", "mio" -> 6;
      case "billion", "billions", "bn" -> 9;
      case "trillion", "trillions" -> 12;
      default -> 0;
    };
  }

  private static String firstWord(String rest) {
    int end = 0;
    while (end < rest.length() && Character.isLetter(rest.charAt(end))) {
      end++;
    }
    return rest.substring(0, end);
  }

  private static String unit(String text) {
    String sign = text.strip();
    return sign.equals("%") ? "percent" : Folding.fold(sign);
  }

  private boolean isMinus(int i) {
    return isAt(i, '-') || isAt(i, '\u2212');
  }

  private boolean isAt(int i, char c) {
    return i < text.length() && text.charAt(i) == c;
  }

  private boolean isDigitAt(int i) {
    return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }

  private static boolean isSeparator(char c) {
    return switch (c) {
      case ',', '.', ' ', '_', '\'', '\u2019', '\u00A0', '\u2009', '\u202F' -> true;
      default -> false;
    };
  }
}
