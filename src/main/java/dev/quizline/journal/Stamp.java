package dev.quizline.journal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Instants as ISO 8601 text, as {@link Instant#toString} writes it. That and {@link Instant#parse}
 * would cost some 15 ms at every start, and a journal of 10,000 lines has 10,000 instants.
 */
public final class Stamp {

  private static final String SHAPE = "0000-00-00T00:00:00";

  private Stamp() {}

  public static String text(Instant at) {
    if (at.isBefore(Instant.EPOCH) || at.getEpochSecond() > 253_402_300_799L) {
      return at.toString();
    }
    LocalDateTime time = LocalDateTime.ofEpochSecond(at.getEpochSecond(), 0, ZoneOffset.UTC);
    StringBuilder text = new StringBuilder(30);
    digits(text, time.getYear(), 4);
    digits(text.append('-'), time.getMonthValue(), 2);
    digits(text.append('-'), time.getDayOfMonth(), 2);
    digits(text.append('T'), time.getHour(), 2);
    digits(text.append(':'), time.getMinute(), 2);
    digits(text.append(':'), time.getSecond(), 2);
    fraction(text, at.getNano());
    return text.append('Z').toString();
  }

  /** In groups of three digits, as few as will do. */
  private static void fraction(StringBuilder text, int nano) {
    if (nano % 1_000 != 0) {
      digits(text.append('.'), nano, 9);
    } else if (nano % 1_000_000 != 0) {
      digits(text.append('.'), nano / 1_000, 6);
    } else if (nano != 0) {
      digits(text.append('.'), nano / 1_000_000, 3);
    }
  }

  private static void digits(StringBuilder text, int value, int width) {
    String digits = Integer.toString(value);
    text.append("00000000", 0, width - digits.length()).append(digits);
  }

  /**
   * @throws java.time.DateTimeException if the text is no instant
   */
  public static Instant read(String text) {
    if (!isUsual(text)) {
      return Instant.parse(text);
    }
    int nano = 0;
    for (int place = 0; place < 9; place++) {
      int at = SHAPE.length() + 1 + place;
      nano = nano * 10 + (at < text.length() - 1 ? text.charAt(at) - '0' : 0);
    }
    return LocalDateTime.of(
            number(text, 0, 4),
            number(text, 5, 7),
            number(text, 8, 10),
            number(text, 11, 13),
            number(text, 14, 16),
            number(text, 17, 19),
            nano)
        .toInstant(ZoneOffset.UTC);
  }

  private static boolean isUsual(String text) {
    int last = text.length() - 1;
    int fraction = last - SHAPE.length();
    if (fraction < 0 || fraction == 1 || fraction > 10 || text.charAt(last) != 'Z') {
      return false;
    }
    for (int i = 0; i < last; i++) {
      char shape = i < SHAPE.length() ? SHAPE.charAt(i) : i == SHAPE.length() ? '.' : '0';
      char c = text.charAt(i);
      if (shape == '0' ? c < '0' || c > '9' : c != shape) {
        return false;
      }
    }
    return true;
  }

  private static int number(String digits, int from, int to) {
    return Integer.parseInt(digits, from, to, 10);
  }
}
