package dev.quizline.exchange.cards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.exchange.ExchangeFormat;
import dev.quizline.exchange.Trip;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Data files of the quiz of old Unix. */
class Quiz6ReaderTest {

  @TempDir Path folder;

  private Trip.In in(String text) {
    return Trip.in(ExchangeFormat.QUIZ6, folder, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          France:Paris                       ! France    ! [Paris]
          New York:[The ]{City of }Albany    ! New York  ! [The City of Albany, The Albany]
          a\\:b:c\\|d                        ! a:b       ! [c|d]
          x:one|two                          ! x         ! [one, two]
          """)
  void reads_patterns(String line, String ask, String answers) {
    assertThat(in(line.replace("\\\\", "\\")).onlyKeys())
        .containsEntry("ask", ask)
        .hasEntrySatisfying("answers", found -> assertThat(found).hasToString(answers));
  }

  @Test
  void keeps_patterns_from_multiplying() {
    Trip.In in = in("q:" + "{a}".repeat(40) + "b");

    assertThat((List<?>) in.onlyKeys().get("answers")).hasSizeLessThanOrEqualTo(64);
  }
}
