package dev.quizline.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SplittableRandom;

/** A game in play, by seconds since it started. */
final class Playthrough {

  static final Instant START = Instant.parse("2026-01-02T03:04:05Z");
  static final Response TRUE = new Response.Judged(Judgement.TRUE);
  static final Response FALSE = new Response.Judged(Judgement.FALSE);

  private Step step;

  private Playthrough(Step step) {
    this.step = step;
  }

  static Playthrough of(List<? extends Question> questions, Rules rules) {
    return new Playthrough(Game.start(questions, rules, new SplittableRandom(1), START));
  }

  /** In the order given, with the bank's limits of 20 seconds, one player. */
  static Rules timed() {
    return rules(TimeLimits.BANK, Scoring.ACCURACY, Feedback.EACH, List.of("Ada"));
  }

  static Rules untimed() {
    return rules(TimeLimits.NONE, Scoring.ACCURACY, Feedback.EACH, List.of("Ada"));
  }

  static Rules exam(TimeLimits limits) {
    return rules(limits, Scoring.ACCURACY, Feedback.AT_END, List.of("Ada"));
  }

  static Rules turns(String... players) {
    return rules(TimeLimits.NONE, Scoring.ACCURACY, Feedback.EACH, List.of(players));
  }

  static Rules rules(TimeLimits limits, Scoring scoring, Feedback feedback, List<String> players) {
    return new Rules(
        OptionalInt.empty(), false, limits, scoring, feedback, OptionalDouble.empty(), players);
  }

  static Rules passing(double mark, Rules rules) {
    return new Rules(
        rules.count(),
        rules.shuffled(),
        rules.limits(),
        rules.scoring(),
        rules.feedback(),
        OptionalDouble.of(mark),
        rules.players());
  }

  static TimeLimits wholeQuiz(int seconds) {
    return new TimeLimits(Optional.empty(), true, Optional.of(Duration.ofSeconds(seconds)), 1);
  }

  static Instant at(double seconds) {
    return START.plusMillis(Math.round(seconds * 1000));
  }

  List<GameEvent> at(double seconds, Input input) {
    step = step.game().apply(input, at(seconds));
    return step.events();
  }

  List<GameEvent> answer(double seconds, Response response) {
    return at(seconds, new Input.Answer(response));
  }

  List<GameEvent> next(double seconds) {
    return at(seconds, new Input.Next());
  }

  List<GameEvent> tick(double seconds) {
    return at(seconds, new Input.Tick());
  }

  /** Answers and goes on to the end of the questions, without taking any time. */
  Playthrough answerAll(double seconds, Response... responses) {
    for (Response response : responses) {
      answer(seconds, response);
      next(seconds);
    }
    return this;
  }

  Game game() {
    return step.game();
  }

  List<GameEvent> events() {
    return step.events();
  }

  Attempt attempt(int index) {
    return game().attempt(index).orElseThrow();
  }

  Standing standing() {
    return game().standings().get(0);
  }
}
