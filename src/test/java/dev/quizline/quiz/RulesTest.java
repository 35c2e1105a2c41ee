package dev.quizline.quiz;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulesTest {

  private static void refused(ThrowingCallable made, String why) {
    assertThatIllegalArgumentException().isThrownBy(made).withMessage(why);
  }

  private static Rules rules(int count, double passMark, String... players) {
    return new Rules(
        OptionalInt.of(count),
        true,
        TimeLimits.NONE,
        Scoring.ACCURACY,
        Feedback.EACH,
        OptionalDouble.of(passMark),
        List.of(players));
  }

  @Test
  void ask_at_least_one_question_of_at_least_one_player() {
    refused(() -> rules(0, 0.5, "Ada"), "at least one question must be asked");
    refused(() -> rules(1, 0.5), "somebody has to play");
    refused(() -> rules(1, 0.5, " "), "every player needs a name");
    refused(() -> rules(1, 0.5, "Ada", "Ada"), "no two players may have the same name");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
  void set_a_pass_mark_that_is_a_share(double mark) {
    refused(() -> rules(1, mark, "Ada"), "a pass mark is 0 to 1");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, 100.1, Double.NaN, Double.POSITIVE_INFINITY})
  void stretch_time_within_reason(double factor) {
    refused(
        () -> new TimeLimits(Optional.empty(), true, Optional.empty(), factor),
        "a time factor is more than 0 and at most 100");
  }

  @Test
  void give_some_time() {
    Optional<Duration> none = Optional.of(Duration.ZERO);
    Optional<Duration> less = Optional.of(Duration.ofSeconds(-1));

    refused(() -> new TimeLimits(none, true, Optional.empty(), 1), "a limit is more than 0");
    refused(() -> new TimeLimits(Optional.empty(), true, less, 1), "a limit is more than 0");
    refused(
        () -> new Item("q", "So?", "", Optional.empty(), Difficulty.EASY, List.of(), less, 1),
        "a limit is more than 0");
  }
}
