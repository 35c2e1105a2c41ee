package dev.quizline.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoiceKindsTest {

  @Nested
  class A_single_choice {

    @Test
    void is_right_or_wrong() {
      assertThat(Sample.answering(Sample.SINGLE, "a")).isEqualTo(Mark.RIGHT);
      assertThat(Sample.answering(Sample.SINGLE, "Seine")).isEqualTo(Mark.WRONG);
    }

    @Test
    void says_what_it_expected_of_a_line_that_it_cannot_read() {
      assertThat(Sample.answering(Sample.SINGLE, "Danube"))
          .isEqualTo(
              new Mark(
                  0,
                  "not one of the choices: answer with a letter from a to d or a number from 1 to"
                      + " 4, or the text of a choice"));
    }

    @Test
    void must_hold_its_answer_among_different_choices() {
      Item item = Sample.SINGLE.item();

      Sample.assertRefused(() -> new SingleChoice(item, List.of("one"), 0, false));
      Sample.assertRefused(() -> new SingleChoice(item, List.of("one", "two"), 2, false));
      Sample.assertRefused(() -> new SingleChoice(item, List.of("one", "two"), -1, false));
      Sample.assertRefused(() -> new SingleChoice(item, List.of("one", "one"), 0, false));
      Sample.assertRefused(() -> new SingleChoice(item, List.of("one", " "), 0, false));
    }
  }

  @Nested
  class A_multiple_choice {

    @ParameterizedTest(name = "{0} is worth {1}")
    @CsvSource(
        delimiter = '|',
        value = {
          "a b       | 1.0 | ''",
          "a         | 0.6 | ticked: 1 right, 0 wrong, 1 missed",
          "a b c     | 0.6 | ticked: 2 right, 1 wrong, 0 missed",
          "a c       | 0.2 | ticked: 1 right, 1 wrong, 1 missed",
          "c         | 0   | ticked: 0 right, 1 wrong, 2 missed",
          "c d e     | 0   | ticked: 0 right, 3 wrong, 2 missed",
          "abcde     | 0   | ticked: 2 right, 3 wrong, 0 missed",
        })
    void loses_for_each_wrong_tick_and_each_miss(String line, double share, String why) {
      Mark mark = Sample.answering(Sample.MULTIPLE, line);

      assertThat(mark.share()).isEqualTo(share, offset(1e-12));
      assertThat(mark.why()).isEqualTo(why);
    }

    @Test
    void may_be_answered_with_no_tick_at_all() {
      Response none = new Response.ChosenSet(new TreeSet<>());

      assertThat(Sample.MULTIPLE.mark(none).share()).isEqualTo(0.2, offset(1e-12));
      assertThat(Sample.MULTIPLE.describe(none)).isEqualTo("nothing");
    }

    @Test
    void must_have_right_choices_among_different_ones() {
      Item item = Sample.MULTIPLE.item();
      List<String> two = List.of("one", "two");

      Sample.assertRefused(() -> new MultipleChoice(item, two, new TreeSet<>(), false));
      Sample.assertRefused(() -> new MultipleChoice(item, two, new TreeSet<>(List.of(2)), false));
      Sample.assertRefused(
          () -> new MultipleChoice(item, List.of("a", "a"), new TreeSet<>(List.of(0)), false));
    }
  }

  @Nested
  class A_short_answer {

    @Test
    void says_how_kindly_it_was_judged() {
      assertThat(Sample.answering(Sample.SHORT, " coutard "))
          .isEqualTo(new Mark(1, "accepted: capital letters ignored"));
    }

    @Test
    void shows_its_first_answer_and_needs_one() {
      assertThat(Sample.SHORT.answerText()).isEqualTo("Raoul Coutard");
      Sample.assertRefused(() -> new ShortAnswer(Sample.SHORT.item(), List.of()));
      Sample.assertRefused(() -> new ShortAnswer(Sample.SHORT.item(), List.of("")));
    }
  }

  @Nested
  class A_response_for_another_kind {

    @Test
    void is_wrong_and_says_so() {
      Response strange = new Response.Matched(new TreeMap<>());

      assertThat(Sample.SINGLE.mark(strange))
          .isEqualTo(new Mark(0, "that answers another kind of question"));
      assertThat(Sample.SINGLE.describe(strange))
          .isEqualTo("(that answers another kind of question)");
    }

    @Test
    void is_described_by_its_line_where_it_could_not_be_read() {
      assertThat(Sample.SINGLE.describe(Sample.SINGLE.read("Danube"))).isEqualTo("Danube");
    }
  }
}
