package dev.quizline.verify;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a duration: {@code PT113M}, {@code PT1H53M}, {@code 113 min}, {@code 1 h 53}, {@code 1 hour
 * 53 minutes}, {@code 113'}, {@code 1:53:20}, {@code 3:45} (hours or minutes), {@code 113}
 * (minutes).
 */
final class RunningTimeReader {

  private static final BigDecimal SIXTY = BigDecimal.valueOf(60);
  private static final BigDecimal HOUR = BigDecimal.valueOf(3600);
  private static final BigDecimal DAY = BigDecimal.valueOf(86_400);

  /** Longer ones are no running times, and might not fit. */
  private static final BigDecimal LONGEST = DAY.multiply(BigDecimal.valueOf(10_000));

  private final String text;
  private int at;
  private BigDecimal total = BigDecimal.ZERO;

  /** The unit read last, in seconds; what follows without a unit counts the next smaller one. */
  private BigDecimal unit = HOUR;

  private boolean units;

  RunningTimeReader(String text) {
    this.text = text.strip();
  }

  Optional<RunningTime> read() {
    boolean about = About.begins(text);
    if (about) {
      at = text.indexOf(' ') + 1;
    } else if (text.startsWith("P") && text.length() > 1) {
      at = text.startsWith("PT") ? 2 : 1;
    }
    return text.indexOf(':') > 0 ? clock(about) : spelled(about);
  }

  private Optional<RunningTime> clock(boolean about) {
    BigDecimal[] fields = new BigDecimal[3];
    int count = 0;
    while (at < text.length() && count < 3) {
      BigDecimal number = number();
      if (number == null || at < text.length() && text.charAt(at) != ':') {
        return Optional.empty();
      }
      fields[count++] = number;
      at++;
    }
    if (count < 2 || at < text.length()) {
      return Optional.empty();
    }
    BigDecimal sum = fields[0].multiply(SIXTY).add(fields[1]);
    return count == 3
        ? time(sum.multiply(SIXTY).add(fields[2]), BigDecimal.ONE, true, about)
        : time(sum, SIXTY, true, about);
  }

  private Optional<RunningTime> spelled(boolean about) {
    while (skipSpaces() < text.length()) {
      if (text.startsWith("and ", at)) {
        at += 4;
      }
      BigDecimal number = number();
      if (number == null || !add(number, unit())) {
        return Optional.empty();
      }
    }
    return total.signum() == 0
        ? Optional.empty()
        : time(total, BigDecimal.ONE, unit.equals(BigDecimal.ONE), about);
  }

  private boolean add(BigDecimal number, String name) {
    BigDecimal next =
        switch (name) {
          case "d", "dt", "day", "days" -> DAY;
          case "h", "hr", "hrs", "hour", "hours" -> HOUR;
          case "m", "min", "mins", "minute", "minutes", "'" -> SIXTY;
          case "s", "sec", "secs", "second", "seconds", "\"" -> BigDecimal.ONE;
          case "" -> unit.equals(HOUR) ? SIXTY : units ? BigDecimal.ONE : SIXTY;
          default -> null;
        };
    if (next == null || units && next.compareTo(unit) >= 0) {
      return false;
    }
    units = true;
    unit = next;
    total = total.add(number.multiply(next));
    return total.compareTo(LONGEST) < 0;
  }

  private int skipSpaces() {
    while (at < text.length() && isGap(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isGap(char c) {
    return c == ' ' || c == '\u00A0' || c == '\u202F' || c == ',' || c == '.';
  }

  /** The digits here, with a decimal point; null where there are none, or too many. */
  private BigDecimal number() {
    int start = at;
    boolean point = false;
    while (at < text.length() && at - start < 10) {
      char c = text.charAt(at);
      boolean decimal = c == '.' && !point && isDigitAt(at + 1) && at > start;
      if (!isDigitAt(at) && !decimal) {
        break;
      }
      point |= decimal;
      at++;
    }
    return at == start ? null : new BigDecimal(text.substring(start, at));
  }

  private boolean isDigitAt(int i) {
    return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }

  /** Also behind a hyphen, as in {@code 113-minute}. */
  private String unit() {
    skipSpaces();
    if (at + 1 < text.length()
        && text.charAt(at) == '-'
        && Character.isLetter(text.charAt(at + 1))) {
      at++;
    }
    int start = at;
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    if (at == start && at < text.length() && isMark(text.charAt(at))) {
      char mark = text.charAt(at++);
      return mark == '"' || mark == '\u2033' ? "\"" : "'";
    }
    return text.substring(start, at).toLowerCase(Locale.ROOT);
  }

  private static boolean isMark(char c) {
    return c == '\'' || c == '"' || c == '\u2032' || c == '\u2033' || c == '\u2019';
  }

  private static Optional<RunningTime> time(
      BigDecimal amount, BigDecimal otherUnit, boolean bySecond, boolean about) {
    if (amount.compareTo(LONGEST) >= 0) {
      return Optional.empty();
    }
    long seconds = amount.setScale(0, RoundingMode.HALF_UP).longValue();
    long otherwise = amount.multiply(otherUnit).setScale(0, RoundingMode.HALF_UP).longValue();
    return Optional.of(new RunningTime(seconds, otherwise, bySecond, about));
  }
}
