package dev.quizline.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringTest {

  private static final Optional<Duration> TWENTY = Optional.of(Duration.ofSeconds(20));

  @ParameterizedTest(name = "{0} of {1} points: {2}")
  @CsvSource({"1, 1, 1", "0.5, 3, 1.5", "0, 5, 0", "1, 0, 0"})
  void accuracy_is_points_times_mark_whatever_the_time(double share, int points, double earned) {
    assertThat(Scoring.ACCURACY.points(share, points, Duration.ofSeconds(19), TWENTY))
        .isEqualTo(earned);
  }

  @ParameterizedTest(name = "after {0} ms of 20 s: {1}")
  @CsvSource({
    "0, 1000",
    "499, 1000",
    "500, 987.5",
    "2000, 950",
    "10000, 750",
    "20000, 500",
    "90000, 500",
  })
  void speed_takes_up_to_half_away_by_the_time_used(long millis, double earned) {
    assertThat(Scoring.SPEED.points(1, 1, Duration.ofMillis(millis), TWENTY))
        .isEqualTo(earned, offset(1e-9));
  }

  @Test
  void speed_is_multiplied_by_mark_and_worth() {
    assertThat(Scoring.SPEED.points(0.5, 2, Duration.ofSeconds(10), TWENTY)).isEqualTo(750);
  }

  @Test
  void speed_takes_nothing_away_where_there_was_no_limit() {
    assertThat(Scoring.SPEED.points(1, 1, Duration.ofHours(9), Optional.empty())).isEqualTo(1000);
  }

  @Test
  void a_hint_halves_either() {
    Duration ten = Duration.ofSeconds(10);

    assertThat(Scoring.ACCURACY.earned(1, 3, ten, TWENTY, true)).isEqualTo(1.5);
    assertThat(Scoring.SPEED.earned(1, 1, ten, TWENTY, true)).isEqualTo(375);
    assertThat(Scoring.SPEED.earned(1, 1, ten, TWENTY, false)).isEqualTo(750);
  }

  @Test
  void the_most_is_what_a_right_answer_at_once_earns() {
    for (Scoring scoring : Scoring.values()) {
      assertThat(scoring.points(1, 7, Duration.ZERO, TWENTY)).isEqualTo(scoring.most(7));
    }
  }
}
