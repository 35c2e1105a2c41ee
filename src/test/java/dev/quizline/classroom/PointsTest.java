package dev.quizline.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.quiz.Scoring;
import java.time.Duration;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What answers earn in a room. */
class PointsTest {

  private static final Optional<Duration> LIMIT = Optional.of(Duration.ofSeconds(20));

  @ParameterizedTest
  @CsvSource({"0, 1499", "0.4, 1499", "10, 1249.5", "20, 1000"})
  void a_fair_room_pays_for_speed_on_top(double seconds, double points) {
    Duration taken = Duration.ofMillis(Math.round(seconds * 1000));

    assertThat(new Points(Scoring.SPEED, true, 1).earned(1, 1, taken, LIMIT)).isEqualTo(points);
  }

  @Test
  void fairness_puts_one_more_right_answer_above_all_speed() {
    SplittableRandom random = new SplittableRandom(11);
    for (int round = 0; round < 2000; round++) {
      int questions = random.nextInt(1, 40);
      int right = random.nextInt(0, questions);
      Points points = new Points(Scoring.SPEED, true, questions);
      double fast = right * points.earned(1, 1, Duration.ZERO, LIMIT);
      double slow = (right + 1) * points.earned(1, 1, LIMIT.orElseThrow(), LIMIT);

      assertThat(slow).isGreaterThan(fast);
    }
  }

  @Test
  void what_is_worth_nothing_earns_nothing() {
    assertThat(new Points(Scoring.SPEED, true, 0).earned(1, 0, Duration.ZERO, LIMIT)).isZero();
    assertThat(new Points(Scoring.ACCURACY, false, 0).earned(1, 0, Duration.ZERO, LIMIT)).isZero();
  }

  @Test
  void nobody_earns_more_than_the_most() {
    Points points = new Points(Scoring.SPEED, true, 3);

    assertThat(points.earned(1, 2, Duration.ZERO, LIMIT)).isEqualTo(points.most(2));
  }

  @Test
  void accuracy_knows_no_speed() {
    Points points = new Points(Scoring.ACCURACY, true, 3);

    assertThat(points.earned(0.5, 2, Duration.ofSeconds(3), LIMIT)).isEqualTo(1);
  }
}
