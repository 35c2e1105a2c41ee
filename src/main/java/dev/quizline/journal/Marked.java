package dev.quizline.journal;

import dev.quizline.quiz.Attempt;
import dev.quizline.quiz.Game;
import dev.quizline.quiz.Outcome;
import dev.quizline.quiz.Question;
import dev.quizline.quiz.Regrading;
import dev.quizline.quiz.Scoring;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An attempt together with all that a reader needs to understand it, and to score it anew, when the
 * bank has changed or is gone.
 *
 * @param ask the stem
 * @param answered the response in words; empty where there was none
 * @param key the right answer in words
 * @param worth the question's points
 * @param limit the limit that the question had, factor applied
 */
public record Marked(
    Attempt attempt,
    String ask,
    String answered,
    String key,
    int worth,
    Optional<Duration> limit,
    List<String> tags) {

  public Marked {
    Objects.requireNonNull(ask);
    Objects.requireNonNull(answered);
    Objects.requireNonNull(key);
    tags = List.copyOf(tags);
    if (!(attempt.share() >= 0 && attempt.share() <= 1)) {
      throw new IllegalArgumentException("a share is 0 to 1, not " + attempt.share());
    }
    if (!Double.isFinite(attempt.points())) {
      throw new IllegalArgumentException("points are a number, not " + attempt.points());
    }
  }

  /** What is to be kept of an attempt that this game has just seen. */
  public static Marked of(Attempt attempt, Game game) {
    Question question = game.questions().get(attempt.index());
    return new Marked(
        attempt,
        question.item().ask(),
        attempt.response().map(question::describe).orElse(""),
        question.answerText(),
        question.item().points(),
        game.rules().limits().of(question.item()),
        question.item().tags());
  }

  /** Whether it was answered and wholly right. */
  public boolean right() {
    return attempt.outcome() == Outcome.CORRECT;
  }

  /** The same after a review found the response right. */
  Marked accepted(Scoring scoring) {
    Attempt accepted = Regrading.accepted(attempt, scoring, worth, limit);
    return new Marked(accepted, ask, answered, key, worth, limit, tags);
  }
}
