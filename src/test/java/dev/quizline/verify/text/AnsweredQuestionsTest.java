package dev.quizline.verify.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers of a few words say what their questions leave open. */
class AnsweredQuestionsTest {

  private static final TextReader READER = Measured.of("told.tsv").reader();

  private static String verdict(String subject, String article) {
    List<Unit> units = Units.of(article);
    return ArticleReading.read(units, READER, Optional.of(subject)).get(0).verdict().label();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "irma-lund      | How many children did she have?       | Three.            | verified",
        "irma-lund      | How many children did she have?       | She had four.     | contradicted",
        "irma-lund      | How many times did she marry?         | Twice.            | verified",
        "irma-lund      | Who did she marry?                    | Karl Holm.        | verified",
        "irma-lund      | Who did she marry?                    | Hans Berg.        | contradicted",
        "irma-lund      | Where did she come from?              | Aarhus.           | verified",
        "irma-lund      | How old was she when she died?        | 68.               | verified",
        "irma-lund      | How old was she when she died?        | She was 58.       | contradicted",
        "seewise        | When did the stadium open?            | In August 1928.   | verified",
        "seewise        | When did the stadium open?            | In 1938.          | contradicted",
        "seewise        | Who designed it?                      | Clara Renz.       | verified",
        "arvo           | How long is the river?                | 107 kilometres.   | verified",
        "arvo           | How long is the river?                | 170 kilometres.   | contradicted",
        "lake-moran     | How deep is the lake?                 | It is 372 metres. | verified",
        "lake-moran     | How many countries are there round it? | Nobody knows.    | unverified",
        "the-glass-shore | How many acts are there?             | There are three.  | verified",
        "the-glass-shore | How many acts does it have?          | Five.             | contradicted",
        "terra-vela-expedition | How many people took part?     | 65                | verified",
      })
  void by_the_words_of_the_question(
      String subject, String question, String answer, String verdict) {
    assertThat(verdict(subject, question + "\n\n" + answer)).isEqualTo(verdict);
    assertThat(verdict(subject, "**" + question + "**\n\n" + answer)).isEqualTo(verdict);
  }
}
