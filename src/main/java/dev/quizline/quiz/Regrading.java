package dev.quizline.quiz;

import java.time.Duration;
import java.util.Optional;

/** Marks an attempt anew when "I was right" has been accepted. */
public final class Regrading {

  private Regrading() {}

  /**
   * The attempt as wholly right: a hint still halves it, and time counts as it did. What was passed
   * or came too late has no mark to change.
   *
   * @param points the question's worth
   * @param limit the limit that the question had, if any
   */
  public static Attempt accepted(
      Attempt attempt, Scoring scoring, int points, Optional<Duration> limit) {
    boolean marked = attempt.outcome() == Outcome.PARTIAL || attempt.outcome() == Outcome.WRONG;
    return marked
        ? new Attempt(
            attempt.index(),
            attempt.questionId(),
            attempt.player(),
            Outcome.CORRECT,
            attempt.response(),
            1,
            "accepted in review",
            scoring.earned(1, points, attempt.elapsed(), limit, attempt.hinted()),
            attempt.elapsed(),
            attempt.hinted())
        : attempt;
  }
}
