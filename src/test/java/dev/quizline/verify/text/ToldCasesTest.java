package dev.quizline.verify.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What articles tell in other words than a name and a value: counts, ages, spans, company. */
class ToldCasesTest {

  private static final TextReader READER = Measured.of("told.tsv").reader();

  @ParameterizedTest
  @CsvFileSource(
      resources = "told-cases.tsv",
      delimiter = '|',
      quoteCharacter = '\u0000',
      maxCharsPerColumn = 500)
  void each_has_its_verdict(String verdict, String subject, String text) {
    Optional<String> about = Optional.of(subject).filter(id -> !id.equals("-"));

    assertThat(READER.read(text, about).verdict().label()).isEqualTo(verdict);
  }
}
