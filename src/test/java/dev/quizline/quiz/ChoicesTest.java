package dev.quizline.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChoicesTest {

  private final Choices cities =
      new Choices(List.of("Paris", "Lisbon", "Reims", "São Paulo, Brazil"));

  @Nested
  class One_choice {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
        delimiter = '|',
        value = {
          "a                 | 0",
          "B                 | 1",
          "ｃ                | 2",
          "d)                | 3",
          "(a)               | 0",
          "b.                | 1",
          "1                 | 0",
          "4                 | 3",
          "4)                | 3",
          "Lisbon            | 1",
          "  lisbon          | 1",
          "sao paulo brazil  | 3",
          "the reims         | 2",
        })
    void is_named_by_letter_number_or_text(String text, int index) {
      assertThat(cities.one(text)).hasValue(index);
    }

    @ParameterizedTest
    @ValueSource(strings = {"e", "0", "5", "-1", "99999999999", "ab", "Lisbn", "", "?", "Rome"})
    void is_not_found_where_nothing_fits(String text) {
      assertThat(cities.one(text)).isEmpty();
    }

    @Test
    void is_what_its_text_says_even_where_that_looks_like_a_label() {
      assertThat(new Choices(List.of("3", "1", "2")).one("1")).hasValue(1);
      assertThat(new Choices(List.of("C", "B", "A")).one("a")).hasValue(2);
    }

    @Test
    void is_found_by_the_smallest_kindness_that_tells_it_apart() {
      Choices alike = new Choices(List.of("resume", "résumé", "Resume!"));

      assertThat(alike.one("Résumé")).hasValue(1);
      assertThat(alike.one("RESUME")).hasValue(0);
      assertThat(alike.one("resumé")).as("accents off, two remain").isEmpty();
    }
  }

  @Nested
  class Several_choices {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
        delimiter = '|',
        value = {
          "a c                      | 0 2",
          "a,c                      | 0 2",
          "a, c                     | 0 2",
          "ac                       | 0 2",
          "CA                       | 2 0",
          "1 3                      | 0 2",
          "1,3                      | 0 2",
          "13                       | 0 2",
          "a and c                  | 0 2",
          "a & c                    | 0 2",
          "b > a                    | 1 0",
          "b                        | 1",
          "Paris; Reims             | 0 2",
          "paris, reims             | 0 2",
          "São Paulo, Brazil        | 3",
          "Sao Paulo, Brazil; Paris | 3 0",
          "Paris; c                 | 0 2",
          "a,c,                     | 0 2",
        })
    void are_named_in_the_order_of_the_line(String line, String indices) {
      List<Integer> expected = List.of(indices.split(" ")).stream().map(Integer::valueOf).toList();

      assertThat(cities.several(line)).hasValue(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ",", ";;", "a x", "ax", "15", "Paris; Rome", "aaaaa", "a-c"})
    void are_not_found_where_any_part_is_none(String line) {
      assertThat(cities.several(line)).isEmpty();
    }
  }

  @Nested
  class Many_choices {

    private final Choices sixty =
        new Choices(IntStream.rangeClosed(1, 60).mapToObj(i -> "Choice no " + i).toList());

    @Test
    void have_numbers_and_no_letters() {
      assertThat(sixty.one("60")).hasValue(59);
      assertThat(sixty.one("a")).isEmpty();
      assertThat(sixty.one("choice no 17")).hasValue(16);
    }

    @Test
    void are_not_named_by_digits_run_together() {
      assertThat(sixty.several("13")).hasValue(List.of(12));
      assertThat(sixty.several("1 3")).hasValue(List.of(0, 2));
      assertThat(sixty.several("123")).isEmpty();
    }

    @ParameterizedTest(name = "the last of {0} is {1}")
    @CsvSource({"2, b", "12, l", "13, 13", "60, 60"})
    void are_labelled_by_number_beyond_twelve(int size, String label) {
      assertThat(Labels.of(size - 1, size)).isEqualTo(label);
    }

    @Test
    void can_still_be_named_by_letter_up_to_twenty_six() {
      Choices letters = new Choices(IntStream.range(0, 26).mapToObj(i -> "No. " + i).toList());

      assertThat(letters.one("z")).hasValue(25);
    }
  }
}
