package dev.quizline.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StampTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-22T20:29:00Z",
        "2026-11-22T20:29:00.100Z",
        "2026-11-22T20:29:00.123456Z",
        "2026-11-22T20:29:00.000000001Z",
        "2024-02-29T23:59:59.999999999Z",
        "1970-01-01T00:00:00Z",
        "1969-12-31T23:59:59.500Z",
        "0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59.999999999Z",
        "+10000-01-01T00:00:00Z",
        "-0044-03-15T12:00:00Z"
      })
  void writes_and_reads_as_the_jdk_does(String text) {
    Instant instant = Instant.parse(text);

    assertThat(Stamp.text(instant)).isEqualTo(text);
    assertThat(Stamp.read(text)).isEqualTo(instant);
  }

  @Test
  void agrees_with_the_jdk_on_instants_of_all_times() {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 20_000; i++) {
      long second = random.nextLong(-70_000_000_000L, 300_000_000_000L);
      int nano = random.nextInt(1000) * new int[] {1, 1_000, 1_000_000}[i % 3];
      Instant instant = Instant.ofEpochSecond(second, nano);

      assertThat(Stamp.text(instant)).isEqualTo(instant.toString());
      assertThat(Stamp.read(instant.toString())).isEqualTo(instant);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-22T20:29:00.1Z", "2026-11-22T20:29:00.12345Z"})
  void reads_any_number_of_digits_behind_the_point(String text) {
    assertThat(Stamp.read(text)).isEqualTo(Instant.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Z",
        "now",
        "2026-11-22",
        "2026-11-22T20:29:00",
        "2026-13-22T20:29:00Z",
        "2026-02-30T20:29:00Z",
        "2026-11-22T25:29:00Z",
        "2026-11-22T20:60:00Z",
        "2026-11-22T20:29:00.1234567890Z",
        "2026-11-22T20:29:00.12x456Z",
        "2026/11/22T20:29:00Z",
        "२०२६-11-22T20:29:00Z"
      })
  void refuses_what_is_no_instant(String text) {
    assertThatThrownBy(() -> Stamp.read(text)).isInstanceOf(DateTimeException.class);
  }
}
