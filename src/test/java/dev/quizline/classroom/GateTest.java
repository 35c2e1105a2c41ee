package dev.quizline.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Guessing is slowed down; a class that mistypes is not. */
class GateTest {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  private final Gate gate = new Gate();

  @Test
  void a_class_behind_one_address_may_mistype() {
    fail("school", 59, NOON);

    assertThat(gate.wait("school", NOON)).isZero();
  }

  @Test
  void who_guesses_on_waits_and_others_do_not() {
    fail("guesser", 60, NOON);

    assertThat(gate.wait("guesser", NOON)).isPositive();
    assertThat(gate.wait("school", NOON)).isZero();
  }

  @Test
  void failures_are_forgotten() {
    fail("guesser", 60, NOON);

    assertThat(gate.wait("guesser", NOON.plusSeconds(1))).isZero();
  }

  @Test
  void many_addresses_together_are_slowed_down_too() {
    for (int i = 0; i < 600; i++) {
      gate.failed("10.0.0." + i, NOON);
    }

    assertThat(gate.wait("10.1.0.1", NOON)).isPositive().isLessThan(Duration.ofSeconds(1));
  }

  @Test
  void over_a_day_no_more_than_twenty_guesses_a_second_are_listened_to() {
    int heard = 0;
    for (int tenth = 0; tenth < 36_000; tenth++) {
      Instant now = NOON.plusMillis(tenth * 100L);
      for (int i = 0; i < 30; i++) {
        if (gate.wait("g" + i, now).isZero()) {
          gate.failed("g" + i, now);
          heard++;
        }
      }
    }

    assertThat(heard).isLessThan(20 * 3600 + 700);
  }

  private void fail(String address, int times, Instant now) {
    for (int i = 0; i < times; i++) {
      gate.failed(address, now);
    }
  }
}
