package dev.quizline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0",
        "1|1",
        "0.5|0.5",
        "0.6666666|0.67",
        "0.999|1",
        "870|870",
        "6420|6,420",
        "1234567.891|1,234,567.89",
        "0.05|0.05",
        "-2.5|-2.5"
      })
  void points_say_no_more_than_they_mean(double points, String said) {
    assertThat(Wording.points(points)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"0|0 points", "1|1 point", "0.5|0.5 points", "2|2 points"})
  void one_point_is_no_points(double points, String said) {
    assertThat(Wording.earned(points)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.0 s",
    "49, 0.0 s",
    "50, 0.1 s",
    "3400, 3.4 s",
    "59949, 59.9 s",
    "59950, 1 min",
    "112000, 1 min 52 s",
    "120000, 2 min",
    "3599600, 1 h",
    "7500000, 2 h 5 min",
    "-5, 0.0 s"
  })
  void times_grow_coarser_as_they_grow(long millis, String said) {
    assertThat(Wording.time(Duration.ofMillis(millis))).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({
    "20000, 20 seconds",
    "1000, 1 second",
    "1500, 1.5 seconds",
    "60000, 1 minute",
    "90000, 1 minute 30 seconds",
    "600000, 10 minutes",
    "1, 0.1 seconds"
  })
  void limits_are_said_in_full(long millis, String said) {
    assertThat(Wording.limit(Duration.ofMillis(millis))).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({
    "0.5, half", "0.3333333, a third", "0.6666667, two thirds", "0.25, a quarter",
    "0.75, three quarters", "0.4, 40 %", "0.999, 99 %", "0.001, 1 %"
  })
  void shares_are_words_where_there_is_one(double share, String said) {
    assertThat(Wording.share(share)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A|A",
        "A B C|A, B, C",
        "A B C D|A, B, C and 1 more",
        "A B C D E|A, B, C and 2 more"
      })
  void lists_stop_after_some(String names, String said) {
    List<String> list = Arrays.asList(names.split(" "));
    assertThat(Wording.some(list, 3)).isEqualTo(said);
  }

  @Test
  void names_with_commas_are_parted_by_semicolons() {
    assertThat(Wording.some(List.of("Forum, Paris", "Larousse", "Arte"), 2))
        .isEqualTo("Forum, Paris; Larousse and 1 more");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"not a number|Not a number.", "écrit|Écrit.", "Who?|Who?", "''|''"})
  void clauses_become_sentences(String clause, String sentence) {
    assertThat(Wording.sentence(clause.equals("''") ? "" : clause))
        .isEqualTo(sentence.equals("''") ? "" : sentence);
  }
}
