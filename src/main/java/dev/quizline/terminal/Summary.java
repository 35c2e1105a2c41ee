package dev.quizline.terminal;

import dev.quizline.quiz.Attempt;
import dev.quizline.quiz.Ending;
import dev.quizline.quiz.Game;
import dev.quizline.quiz.Outcome;
import dev.quizline.quiz.Question;
import dev.quizline.quiz.Standing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How a game went, for the last screen.
 *
 * @param standings one a player, best first
 * @param results one a question that was reached, in the order of the game
 * @param unreached how many questions were not
 * @param passMark what passes, 0 to 1
 * @param passed whether that was reached
 */
public record Summary(
    Ending ending,
    List<Standing> standings,
    List<Result> results,
    int unreached,
    OptionalDouble passMark,
    Optional<Boolean> passed) {

  /**
   * One question's result.
   *
   * @param number its place, from 1
   * @param outcome empty where it was seen but never answered, as in an exam
   * @param given the response in words, empty if there was none
   * @param key the right answer in words
   */
  public record Result(
      int number,
      String id,
      String player,
      Optional<Outcome> outcome,
      String given,
      String key,
      double points,
      Duration elapsed) {}

  public Summary {
    standings = List.copyOf(standings);
    results = List.copyOf(results);
  }

  /** Of a game that is over. */
  public static Summary of(Game game) {
    Ending ending = game.ending().orElse(Ending.QUIT);
    List<Result> results = new ArrayList<>();
    int unreached = 0;
    for (int i = 0; i < game.questions().size(); i++) {
      Question question = game.questions().get(i);
      Optional<Attempt> attempt = game.attempt(i);
      if (attempt.isPresent()) {
        results.add(result(i, question, attempt.get()));
      } else if (ending == Ending.COMPLETE) {
        results.add(unanswered(i, question));
      } else {
        unreached++;
      }
    }
    return new Summary(
        ending, game.standings(), results, unreached, game.rules().passMark(), game.passed());
  }

  private static Result result(int index, Question question, Attempt attempt) {
    return new Result(
        index + 1,
        question.id(),
        attempt.player(),
        Optional.of(attempt.outcome()),
        attempt.response().isEmpty() ? "" : question.describe(attempt.response().get()),
        question.answerText(),
        attempt.points(),
        attempt.elapsed());
  }

  private static Result unanswered(int index, Question question) {
    return new Result(
        index + 1,
        question.id(),
        "",
        Optional.empty(),
        "",
        question.answerText(),
        0,
        Duration.ZERO);
  }

  /** Ids of the questions that were not answered wholly right. */
  List<String> missed() {
    List<String> missed = new ArrayList<>();
    for (Result result : results) {
      if (result.outcome().isEmpty() || result.outcome().get() != Outcome.CORRECT) {
        missed.add(result.id());
      }
    }
    return missed;
  }
}
