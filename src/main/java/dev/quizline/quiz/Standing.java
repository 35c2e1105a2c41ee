package dev.quizline.quiz;

import java.time.Duration;
import java.util.Comparator;

/**
 * How one player did so far.
 *
 * @param correct questions wholly right
 * @param of questions that the player answered, passed or let expire; in a game played to its end,
 *     or to the end of its time, all that were theirs
 * @param points earned
 * @param most points that {@code of} questions could have earned
 * @param elapsed time spent answering
 * @param streak wholly right answers in a row up to now
 */
public record Standing(
    String player,
    int correct,
    int of,
    double points,
    double most,
    Duration elapsed,
    int streak,
    int bestStreak) {

  /** Nothing answered yet. */
  public static Standing of(String player) {
    return new Standing(player, 0, 0, 0, 0, Duration.ZERO, 0, 0);
  }

  /**
   * The same after one more attempt.
   *
   * @param worth points that it could have earned
   */
  public Standing plus(Attempt attempt, double worth) {
    boolean right = attempt.outcome() == Outcome.CORRECT;
    int now = right ? streak + 1 : 0;
    return new Standing(
        player,
        right ? correct + 1 : correct,
        of + 1,
        points + attempt.points(),
        most + worth,
        elapsed.plus(attempt.elapsed()),
        now,
        Math.max(bestStreak, now));
  }

  /** More points first, then less time, then by name. */
  public static final Comparator<Standing> BEST_FIRST =
      Comparator.comparingDouble(Standing::points)
          .reversed()
          .thenComparing(Standing::elapsed)
          .thenComparing(Standing::player);
}
