package dev.quizline.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarDateTest {

  @ParameterizedTest(name = "{0} is {1}-{2}-{3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "1964             | 1964 | 0  | 0",
        "1960s            | 1960 | 0  | 0",
        "the 1960s        | 1960 | 0  | 0",
        "1964-04          | 1964 | 4  | 0",
        "1964-04-20       | 1964 | 4  | 20",
        "April 1964       | 1964 | 4  | 0",
        "20 April 1964    | 1964 | 4  | 20",
        "20th APRIL 1964  | 1964 | 4  | 20",
        "April 20, 1964   | 1964 | 4  | 20",
        "Apr. 20, 1964    | 1964 | 4  | 20",
        "1st Sept. 1964   | 1964 | 9  | 1",
        "3 May            | 0    | 5  | 3",
        "December         | 0    | 12 | 0",
      })
  void dates_are_read_as_far_as_they_are_known(String text, int year, int month, int day) {
    assertThat(CalendarDate.read(text)).contains(new CalendarDate(year, month, day));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "20",
        "the",
        "the 20",
        "1964 1965",
        "April May",
        "32 May 1964",
        "1964-13",
        "1964-4-20",
        "1964-04-20-01",
        "-1964",
        "19645",
        "1964 films",
        "1964x",
        "Ma",
        "Mayo",
        "20 April 64",
        "1964-0a",
        "２０ May",
        "99999999999",
      })
  void other_texts_are_no_dates(String text) {
    assertThat(CalendarDate.read(text)).isEmpty();
  }

  @ParameterizedTest(name = "{0} is before {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "1963       | 1964",
        "1964       | January 1964",
        "March 1964 | 1 April 1964",
        "1964-04-01 | 2 April 1964",
      })
  void they_follow_the_calendar(String earlier, String later) {
    assertThat(CalendarDate.read(earlier).orElseThrow())
        .isLessThan(CalendarDate.read(later).orElseThrow());
  }
}
