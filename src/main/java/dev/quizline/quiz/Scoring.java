package dev.quizline.quiz;

import java.time.Duration;
import java.util.Optional;

/** How a mark becomes points. */
public enum Scoring {
  /** The question's points times the mark; time does not matter. */
  ACCURACY("accuracy"),
  /**
   * 1,000 times the question's points times the mark times the time factor that Kahoot publishes: 1
   * below half a second, from there 1 - (t/T)/2, with t the time taken and T the limit, so never
   * less than 1/2; 1 where the question was untimed.
   *
   * @see <a href="https://support.kahoot.com/hc/en-us/articles/115002303908">How points work</a>
   */
  SPEED("speed");

  private static final Duration AT_ONCE = Duration.ofMillis(500);

  /** What is left of the points once the hint was seen. */
  private static final double AFTER_HINT = 0.5;

  private final String id;

  Scoring(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  /**
   * Points for one answer, before any hint is taken off.
   *
   * @param share the mark, 0 to 1
   * @param points the question's worth
   * @param limit the limit that the question had; empty where it was untimed
   */
  public double points(double share, int points, Duration elapsed, Optional<Duration> limit) {
    return switch (this) {
      case ACCURACY -> points * share;
      case SPEED -> most(points) * share * limit.map(all -> factor(elapsed, all)).orElse(1.0);
    };
  }

  /** As {@link #points}, halved where the hint was seen. */
  public double earned(
      double share, int points, Duration elapsed, Optional<Duration> limit, boolean hinted) {
    return points(share, points, elapsed, limit) * (hinted ? AFTER_HINT : 1);
  }

  /** The most that a question of this worth can earn. */
  public double most(int points) {
    return switch (this) {
      case ACCURACY -> points;
      case SPEED -> 1000.0 * points;
    };
  }

  private static double factor(Duration elapsed, Duration limit) {
    if (elapsed.compareTo(AT_ONCE) < 0) {
      return 1;
    }
    double used = (double) elapsed.toMillis() / limit.toMillis();
    return 1 - Math.min(1, used) / 2;
  }
}
