package dev.quizline.verify.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Denials, contrasts, hearsay, bounds, other subjects: each has its exact verdict. */
class HardCasesTest {

  private static final TextReader FILMS = Measured.of("more-films.tsv").reader();

  @ParameterizedTest
  @CsvFileSource(
      resources = "hard-cases.tsv",
      delimiter = '|',
      quoteCharacter = '\u0000',
      maxCharsPerColumn = 500)
  void each_has_its_verdict(String verdict, String subject, String text) {
    Optional<String> about = Optional.of(subject).filter(id -> !id.equals("-"));

    assertThat(FILMS.read(text, about).verdict().label()).isEqualTo(verdict);
  }
}
