package dev.quizline.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.exchange.ExchangeFormat;
import dev.quizline.exchange.Trip;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables as other tools write them. */
class DelimitedReaderTest {

  @TempDir Path folder;

  private Trip.In in(ExchangeFormat format, String text) {
    return Trip.in(format, folder, text);
  }

  @Test
  void of_blooket_are_understood() {
    Trip.In in =
        in(
            ExchangeFormat.CSV,
            """
            "Blooket
            Import Template",,,,,,,
            Question #,Question Text,Answer 1,Answer 2,"Answer 3
            (Optional)","Answer 4
            (Optional)","Time Limit (sec)
            (Max: 300 seconds)","Correct Answer(s)
            (Only include Answer #)"
            1,Which is even?,1,2,3,,20,2
            2,Pick primes,2,4,5,,30,"1,3"
            """);

    assertThat(in.keys())
        .satisfiesExactly(
            even -> assertThat(even).containsEntry("answer", "2").containsEntry("time", "20s"),
            primes -> assertThat(primes).containsEntry("answers", List.of("2", "5")));
  }

  @Test
  void of_terms_need_no_headers_and_know_no_quotes() {
    assertThat(in(ExchangeFormat.TSV, "\"Jules\" and\tJim\nsea\tmer\n").keys())
        .extracting(card -> card.get("ask"))
        .containsExactly("\"Jules\" and", "sea");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          question,answer,wrong 1,wrong 2^Q?,b,a,c               ! single-choice   ! b
          sep=;^stem;correct letter;a;b^Q?;B;x;y                 ! single-choice   ! y
          Question|Correct|Option A|Option B^Q?|y|x|y            ! single-choice   ! y
          question,option1,option2,correct^Q?,True,False,False   ! true-false      ! false
          question,answer^Q?,TRUE                                ! true-false      ! true
          question,answer,tolerance^Q?,5,1                       ! numeric         ! 5
          """)
  void take_many_headers(String table, String type, String answer) {
    assertThat(in(ExchangeFormat.CSV, table.replace("^", "\n")).onlyKeys())
        .containsEntry("type", type)
        .hasEntrySatisfying("answer", found -> assertThat(found).hasToString(answer));
  }

  @Test
  void let_no_text_begin_a_formula_and_give_it_back() {
    Trip.In in = in(ExchangeFormat.CSV, "question,answer\nQ?,'=1+1\nR?,''=1\nS?,'quoted'\n");

    assertThat(in.keys())
        .extracting(card -> card.get("answers"))
        .containsExactly(List.of("=1+1"), List.of("'=1"), List.of("'quoted'"));
  }
}
