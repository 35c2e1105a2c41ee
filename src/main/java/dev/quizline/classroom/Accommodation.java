package dev.quizline.classroom;

import java.time.Duration;
import java.util.Optional;

/**
 * More time for one person. The host alone sees it.
 *
 * @param factor stretches the limit of every question, 1 to 100
 * @param plus is added behind that, not negative
 * @param unlimited whether there is no limit at all
 */
public record Accommodation(double factor, Duration plus, boolean unlimited) {

  public static final Accommodation NONE = new Accommodation(1, Duration.ZERO, false);
  public static final Accommodation UNLIMITED = new Accommodation(1, Duration.ZERO, true);

  private static final Duration MOST = Duration.ofHours(24);

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

  /** This person's limit where others have {@code limit}; empty: none. */
  Optional<Duration> of(Optional<Duration> limit) {
    return unlimited ? Optional.empty() : limit.map(this::stretched);
  }

  private Duration stretched(Duration limit) {
    return Duration.ofMillis(Math.round(limit.toMillis() * factor)).plus(plus);
  }
}
