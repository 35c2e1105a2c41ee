package dev.quizline.verify.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.verify.Verdict;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not change a verdict, and what must change it in one way only. */
class MetamorphicTest {

  private static final double SHARE = 0.98;

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  private static void keepsVerdicts(Measured measured, UnaryOperator<String> change) {
    List<String> changed = new ArrayList<>();
    for (String text : measured.texts()) {
      Verdict before = measured.reader().read(text, Optional.empty()).verdict();
      Verdict after = measured.reader().read(change.apply(text), Optional.empty()).verdict();
      if (before != after) {
        changed.add(change.apply(text) + ": " + before + ", then " + after);
      }
    }
    assertThat(changed.size())
        .describedAs("%s", changed)
        .isLessThanOrEqualTo((int) (measured.texts().size() * (1 - SHARE)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"films.tsv", "scientists.tsv", "songs.tsv"})
  void accents_praise_and_curly_quotes_change_nothing(String file) {
    Measured measured = Measured.of(file);

    keepsVerdicts(measured, MetamorphicTest::plain);
    keepsVerdicts(measured, text -> text + " It is truly wonderful.");
    keepsVerdicts(measured, text -> text.replace('\'', '\u2019'));
    keepsVerdicts(measured, text -> "According to the books, " + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"films.tsv", "scientists.tsv", "songs.tsv"})
  void true_sentences_stay_true_where_lists_are_open(String file) {
    Measured measured = Measured.of(file);
    TextReader open = measured.openReader();

    for (String text : measured.texts()) {
      Verdict closed = measured.reader().read(text, Optional.empty()).verdict();
      assertThat(open.read(text, Optional.empty()).verdict()).describedAs(text).isEqualTo(closed);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Casablanca was directed by Fritz Lang.",
        "Alien stars Rosa Delmar.",
        "Metropolis was distributed by Toho.",
        "The genre of Alien is comedy.",
      })
  void what_an_open_list_lacks_is_unknown(String text) {
    Measured measured = Measured.of("films.tsv");

    assertThat(measured.reader().read(text, Optional.empty()).verdict())
        .isEqualTo(Verdict.CONTRADICTED);
    assertThat(measured.openReader().read(text, Optional.empty()).verdict())
        .isEqualTo(Verdict.UNVERIFIED);
  }
}
