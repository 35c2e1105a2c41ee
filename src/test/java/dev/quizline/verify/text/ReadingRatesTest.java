package dev.quizline.verify.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much is read, on subjects and sentences of our own; the figures are floors. */
class ReadingRatesTest {

  @ParameterizedTest
  @CsvSource({
    "films.tsv, 0.95, 0.99, 0.005, 0.97",
    "plans-films.tsv, 0.97, 0.98, 0.005, 0.97",
    "plans-scientists.tsv, 0.98, 0.99, 0.005, 0.97",
    "plans-music.tsv, 0.98, 0.99, 0.005, 0.97",
    "scientists.tsv, 0.97, 0.99, 0.005, 0.97",
    "songs.tsv, 0.97, 0.99, 0.005, 0.97",
    "more-films.tsv, 0.90, 0.99, 0.015, 0.93",
    "more-scientists.tsv, 0.90, 0.99, 0.025, 0.93",
    "more-music.tsv, 0.90, 0.99, 0.03, 0.90"
  })
  void altered_sentences_are_caught_and_true_ones_verified(
      String file, double recall, double precision, double stillVerified, double coverage) {
    Measured measured = Measured.of(file);

    assertThat(measured.recall()).describedAs("%s", measured.misses).isGreaterThanOrEqualTo(recall);
    assertThat(measured.precision()).isGreaterThanOrEqualTo(precision);
    assertThat(measured.stillVerified()).isLessThanOrEqualTo(stillVerified);
    assertThat(measured.coverage()).isGreaterThanOrEqualTo(coverage);
  }
}
