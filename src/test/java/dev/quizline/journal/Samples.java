package dev.quizline.journal;

import dev.quizline.quiz.Attempt;
import dev.quizline.quiz.Feedback;
import dev.quizline.quiz.Input;
import dev.quizline.quiz.Outcome;
import dev.quizline.quiz.Response;
import dev.quizline.quiz.Rules;
import dev.quizline.quiz.Scoring;
import dev.quizline.quiz.TimeLimits;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Entries to test with. */
final class Samples {

  static final Instant EVENING = Instant.parse("2026-11-22T20:29:00.123456789Z");

  private Samples() {}

  static Instant at(int second) {
    return EVENING.plusSeconds(second);
  }

  static Rules rules(String... players) {
    return new Rules(
        OptionalInt.empty(),
        true,
        TimeLimits.NONE,
        Scoring.ACCURACY,
        Feedback.EACH,
        OptionalDouble.empty(),
        List.of(players));
  }

  static Entry.Started started(String run, Instant at, String bank, String... players) {
    return new Entry.Started(
        run,
        at,
        "0.1.0",
        Round.QUIZ,
        List.of(new Entry.Source(bank, "quizzes/" + bank + ".yaml", "About " + bank)),
        42,
        rules(players),
        3,
        List.of(
            new Entry.Drawn(bank, "photographer", 1),
            new Entry.Drawn(bank, "composer", 2),
            new Entry.Drawn(bank, "year", 1)),
        Map.of());
  }

  static Marked marked(int index, String question, String player, double share) {
    Attempt attempt =
        new Attempt(
            index,
            question,
            player,
            share == 1 ? Outcome.CORRECT : share > 0 ? Outcome.PARTIAL : Outcome.WRONG,
            Optional.of(new Response.Chosen(index)),
            share,
            "",
            share,
            Duration.ofMillis(1500),
            false);
    return new Marked(
        attempt, "Who?", "choice " + index, "Raoul Coutard", 1, Optional.empty(), List.of("crew"));
  }

  static Entry.Moved answered(String run, Instant at, Marked marked) {
    Response response = marked.attempt().response().orElseThrow();
    return new Entry.Moved(run, at, new Input.Answer(response), List.of(marked));
  }

  static Entry.Moved moved(String run, Instant at, Input input) {
    return new Entry.Moved(run, at, input, List.of());
  }
}
