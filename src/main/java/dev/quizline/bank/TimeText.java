package dev.quizline.bank;

import java.time.Duration;
import java.util.Optional;

/** Spans of time as people write them. */
public final class TimeText {

  /** In words, for messages. */
  public static final String EXPECTED = "20s, 1m30s, 10m, 1h, 1:30 or plain seconds";

  private static final int MAX_SECONDS = 24 * 60 * 60;

  private TimeText() {}

  /**
   * Reads {@code 20s}, {@code 1m30s}, {@code 10m}, {@code 1h}, {@code 1:30} (minutes and seconds)
   * or {@code 90} (seconds).
   *
   * @return empty where it is none of these, or not above zero, or more than a day
   */
  public static Optional<Duration> parse(String text) {
    int seconds = text.indexOf(':') > 0 ? clock(text) : units(text);
    return seconds > 0 && seconds <= MAX_SECONDS
        ? Optional.of(Duration.ofSeconds(seconds))
        : Optional.empty();
  }

  /**
   * As {@link #parse} reads it: {@code 20s}, {@code 1m30s}, {@code 1h}; part seconds count whole.
   */
  public static String of(Duration time) {
    long seconds = time.plusSeconds(1).minusNanos(1).toSeconds();
    return part(seconds / 3600, "h") + part(seconds / 60 % 60, "m") + part(seconds % 60, "s");
  }

  private static String part(long count, String unit) {
    return count == 0 ? "" : count + unit;
  }

  private static int clock(String text) {
    int colon = text.indexOf(':');
    int minutes = number(text, 0, colon);
    int seconds = number(text, colon + 1, text.length());
    boolean sound = text.length() - colon == 3 && minutes >= 0 && seconds >= 0 && seconds < 60;
    return sound ? minutes * 60 + seconds : -1;
  }

  private static int units(String text) {
    int total = 0;
    int at = 0;
    int lastUnit = Integer.MAX_VALUE;
    while (at < text.length()) {
      int end = Numerals.digitsFrom(text, at);
      int unit = end == text.length() ? (at == 0 ? 1 : 0) : unit(text.charAt(end));
      int number = number(text, at, end);
      if (number < 0 || unit == 0 || unit >= lastUnit) {
        return -1;
      }
      total += number * unit;
      lastUnit = unit;
      at = end + 1;
    }
    return total;
  }

  private static int unit(char letter) {
    return switch (letter) {
      case 'h' -> 3600;
      case 'm' -> 60;
      case 's' -> 1;
      default -> 0;
    };
  }

  /** -1 where there is none, or one of more than five digits. */
  private static int number(String text, int start, int end) {
    boolean sound = end > start && end - start <= 5 && Numerals.digitsFrom(text, start) >= end;
    return sound ? Integer.parseInt(text, start, end, 10) : -1;
  }
}
