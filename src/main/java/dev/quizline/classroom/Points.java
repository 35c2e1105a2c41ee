package dev.quizline.classroom;

import dev.quizline.quiz.Question;
import dev.quizline.quiz.Scoring;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What an answer earns in a room.
 *
 * <p>A fair room pays 1,000 times a question's points times the mark, and for speed a share of
 * {@value #BONUS}: all bonuses of a quiz together stay below what one more point earns, so who got
 * one question more right is never behind (the rule that Sendsteps describes).
 *
 * @param worth the points of all questions together
 */
record Points(Scoring scoring, boolean fair, long worth) {

  private static final double BONUS = 499;
  private static final double POINT = 1000;

  static Points of(RoomRules rules, List<Question> questions) {
    long worth = 0;
    for (Question question : questions) {
      worth += question.item().points();
    }
    return new Points(rules.scoring(), rules.fair(), worth);
  }

  /**
   * @param share the mark, 0 to 1
   * @param limit that the player had
   */
  double earned(double share, int points, Duration elapsed, Optional<Duration> limit) {
    if (!fair || scoring == Scoring.ACCURACY) {
      return scoring.points(share, points, elapsed, limit);
    }
    if (points == 0) {
      return 0;
    }
    // Speed alone: the policy's factor runs from 1/2 to 1, the bonus from nothing to all of it.
    double factor = Scoring.SPEED.points(1, 1, elapsed, limit) / Scoring.SPEED.most(1);
    double bonus = BONUS * points / worth * (2 * factor - 1);
    return share * (POINT * points + bonus);
  }

  /** The most that a question of this worth can earn. */
  double most(int points) {
    if (!fair || scoring == Scoring.ACCURACY || points == 0) {
      return scoring.most(points);
    }
    return POINT * points + BONUS * points / worth;
  }
}
