package dev.quizline.classroom;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * More time for one person. The host alone sees it.
 *
 * @param factor stretches the limit of every question, 1 to 100
 * @param plus is added behind that, not negative
 * @param unlimited whether there is no limit at all
 */
public record Accommodation(double factor, Duration plus, boolean unlimited) {

  /** The most that is added. */
  private static final Duration MOST = Duration.ofHours(24);

  public static final Accommodation NONE = new Accommodation(1, Duration.ZERO, false);
  public static final Accommodation UNLIMITED = new Accommodation(1, Duration.ZERO, true);

  public Accommodation {
    if (!(factor >= 1 && factor <= 100)) {
      throw new IllegalArgumentException("a factor of extra time is 1 to 100");
    }
    if (plus.isNegative() || plus.compareTo(MOST) > 0) {
      throw new IllegalArgumentException("seconds of extra time are 0 or more, a day at most");
    }
  }

  public static Accommodation times(double factor) {
    return new Accommodation(factor, Duration.ZERO, false);
  }

  public static Accommodation seconds(long seconds) {
    return new Accommodation(1, Duration.ofSeconds(seconds), false);
  }

  /**
   * As a host writes it: {@code 1.5} times, {@code +30} seconds, or {@code unlimited}; empty where
   * it is none of these, or out of range.
   */
  public static Optional<Accommodation> read(String text) {
    String word = text.strip().toLowerCase(Locale.ROOT);
    if (word.equals("unlimited")) {
      return Optional.of(UNLIMITED);
    }
    try {
      return Optional.of(
          word.startsWith("+")
              ? seconds(Long.parseLong(word.substring(1).replaceFirst("s$", "")))
              : times(Double.parseDouble(word)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** In words: {@code 1.5 times}, {@code 30 s more}, {@code no limit}. */
  public String words() {
    if (unlimited) {
      return "no limit";
    }
    List<String> parts = new ArrayList<>();
    if (factor != 1) {
      parts.add((factor == Math.rint(factor) ? (long) factor : (Object) factor) + " times");
    }
    if (!plus.isZero()) {
      parts.add(plus.toSeconds() + " s more");
    }
    return parts.isEmpty() ? "the usual time" : String.join(" and ", parts);
  }

  /** This person's limit where others have {@code limit}; empty: none. */
  Optional<Duration> of(Optional<Duration> limit) {
    return unlimited ? Optional.empty() : limit.map(this::stretched);
  }

  private Duration stretched(Duration limit) {
    return Duration.ofMillis(Math.round(limit.toMillis() * factor)).plus(plus);
  }
}
