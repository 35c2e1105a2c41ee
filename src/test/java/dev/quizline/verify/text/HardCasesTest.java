package dev.quizline.verify.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Sentences with the exact verdict that each has. */
class HardCasesTest {

  private static final TextReader FILMS = Measured.of("more-films.tsv").reader();
  private static final TextReader TOLD = Measured.of("told.tsv").reader();

  private static String verdict(TextReader reader, String subject, String text) {
    Optional<String> about = Optional.of(subject).filter(id -> !id.equals("-"));
    return reader.read(text, about).verdict().label();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "hard-cases.tsv", delimiter = '|', quoteCharacter = '\u0000')
  void denials_contrasts_hearsay_bounds_and_other_subjects(
      String verdict, String subject, String text) {
    assertThat(verdict(FILMS, subject, text)).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "told-cases.tsv", delimiter = '|', quoteCharacter = '\u0000')
  void counts_ages_spans_and_company(String verdict, String subject, String text) {
    assertThat(verdict(TOLD, subject, text)).isEqualTo(verdict);
  }
}
