package dev.quizline.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClozeTest {

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Paris; Lisbon  | 1   | \"\"",
        "Paris;a        | 1   | \"\"",
        "Paris; 1       | 1   | \"\"",
        "paris; lisbon  | 1   | gap 1 accepted: capital letters ignored",
        "Pariss; Lisban | 1   | gap 1 accepted: one slip of the keyboard; the answer is Paris;"
            + " gap 2 accepted: one slip of the keyboard; the answer is Lisbon",
        "Paris; Madrid  | 0.5 | 1 of 2 gaps right",
        "Paris;         | 0.5 | 1 of 2 gaps right",
        "; Lisbon       | 0.5 | 1 of 2 gaps right",
        "Rome; Rome     | 0   | 0 of 2 gaps right",
        ";              | 0   | 0 of 2 gaps right",
      })
  void earns_the_share_of_gaps_that_are_right(String line, double share, String why) {
    assertThat(Sample.answering(Sample.CLOZE, line)).isEqualTo(new Mark(share, why));
  }

  @Test
  void takes_a_bar_between_gaps_that_hold_semicolons() {
    Cloze odd =
        new Cloze(
            Sample.item("odd", "{#1} and {#2}"),
            List.of(
                new Cloze.Gap.Open(List.of("this; that")),
                new Cloze.Gap.Open(List.of("the other"))));

    assertThat(Sample.answering(odd, "this; that | the other")).isEqualTo(Mark.RIGHT);
  }

  @Test
  void with_one_gap_takes_the_whole_line() {
    Cloze one =
        new Cloze(
            Sample.item("one", "Say {#1}."),
            List.of(new Cloze.Gap.Open(List.of("this; or | that"))));

    assertThat(Sample.answering(one, " this; or | that ")).isEqualTo(Mark.RIGHT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Paris", "Paris Lisbon", "a;b;c", "a|b|c"})
  void must_be_given_a_text_for_each_gap(String line) {
    assertThat(Sample.answering(Sample.CLOZE, line))
        .isEqualTo(
            new Mark(0, "there are 2 gaps: answer each in turn, with ; between the answers"));
  }

  @Test
  void describes_a_letter_by_its_choice() {
    assertThat(Sample.CLOZE.describe(Sample.CLOZE.read("Paris; b"))).isEqualTo("Paris; Madrid");
  }

  @ParameterizedTest
  @ValueSource(strings = {"no gap", "{#1}", "{#1} {#3}", "{#1} {#2} {#3}", "{#0} {#1}"})
  void must_have_a_place_for_each_gap(String stem) {
    Sample.assertRefused(() -> new Cloze(Sample.item("cloze", stem), Sample.CLOZE.gaps()));
  }

  @Test
  void must_have_gaps_that_can_be_filled() {
    Sample.assertRefused(() -> new Cloze.Gap.Open(List.of()));
    Sample.assertRefused(() -> new Cloze.Gap.Choice(List.of("one"), 0));
    Sample.assertRefused(() -> new Cloze.Gap.Choice(List.of("one", "two"), 2));
  }
}
