package dev.quizline.terminal;

import dev.quizline.quiz.Attempt;
import dev.quizline.quiz.Feedback;
import dev.quizline.quiz.Game;
import dev.quizline.quiz.Question;
import dev.quizline.quiz.Standing;
import java.util.Optional;

/**
 * A question as it is put to a player.
 *
 * @param index its place, from 0
 * @param of how many questions there are
 * @param turn whose turn it is, where several play
 * @param score how that player stands; empty where that is not told, as in an exam
 * @param hinted whether the hint is shown
 * @param flagged exam: marked for another look
 * @param given exam: what was answered before, in words
 */
public record Card(
    Question question,
    int index,
    int of,
    Optional<String> turn,
    Optional<Score> score,
    boolean hinted,
    boolean flagged,
    Optional<String> given) {

  /** Points, and right answers in a row. */
  public record Score(double points, int streak) {}

  /** The question alone. */
  public static Card of(Question question, int index, int of) {
    return new Card(
        question, index, of, Optional.empty(), Optional.empty(), false, false, Optional.empty());
  }

  /** The current question of a game. */
  public static Card of(Game game) {
    boolean exam = game.rules().feedback() == Feedback.AT_END;
    int index = game.index();
    return new Card(
        game.question(),
        index,
        game.questions().size(),
        turn(game),
        exam ? Optional.empty() : Optional.of(score(game)),
        game.hinted(),
        game.flagged(index),
        exam ? given(game, index) : Optional.empty());
  }

  /** Who is up, where that needs saying. */
  static Optional<String> turn(Game game) {
    return game.rules().players().size() > 1 ? Optional.of(game.player()) : Optional.empty();
  }

  private static Score score(Game game) {
    if (game.index() == 0) {
      return new Score(0, 0);
    }
    for (Standing standing : game.standings()) {
      if (standing.player().equals(game.player())) {
        return new Score(standing.points(), standing.streak());
      }
    }
    return new Score(0, 0);
  }

  private static Optional<String> given(Game game, int index) {
    Optional<Attempt> attempt = game.attempt(index);
    if (attempt.isEmpty() || attempt.get().response().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(game.question().describe(attempt.get().response().get()));
  }
}
