package dev.quizline.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegradingTest {

  private static final Optional<Duration> LIMIT = Optional.of(Duration.ofSeconds(20));

  private static Attempt attempt(Outcome outcome, boolean hinted) {
    return new Attempt(
        3,
        "q4",
        "Ada",
        outcome,
        Optional.of(new Response.Typed("Koutard")),
        outcome == Outcome.PARTIAL ? 0.5 : 0,
        "",
        outcome == Outcome.PARTIAL ? 1 : 0,
        Duration.ofSeconds(10),
        hinted);
  }

  @ParameterizedTest
  @EnumSource(names = {"WRONG", "PARTIAL"})
  void an_accepted_contest_makes_the_answer_wholly_right(Outcome outcome) {
    Attempt accepted = Regrading.accepted(attempt(outcome, false), Scoring.ACCURACY, 2, LIMIT);

    assertThat(accepted)
        .isEqualTo(
            new Attempt(
                3,
                "q4",
                "Ada",
                Outcome.CORRECT,
                Optional.of(new Response.Typed("Koutard")),
                1,
                "accepted in review",
                2,
                Duration.ofSeconds(10),
                false));
  }

  @Test
  void hint_and_time_count_as_they_did() {
    assertThat(Regrading.accepted(attempt(Outcome.WRONG, true), Scoring.SPEED, 1, LIMIT).points())
        .isEqualTo(375);
  }

  @ParameterizedTest
  @EnumSource(names = {"CORRECT", "PASSED", "EXPIRED"})
  void what_has_no_mark_to_contest_stays_as_it_is(Outcome outcome) {
    Attempt before = attempt(outcome, false);

    assertThat(Regrading.accepted(before, Scoring.ACCURACY, 2, LIMIT)).isSameAs(before);
  }
}
