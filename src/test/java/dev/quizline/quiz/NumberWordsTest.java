package dev.quizline.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "zero, 0",
    "seven, 7",
    "nineteen, 19",
    "twenty, 20",
    "twenty one, 21",
    "ninety nine, 99",
    "hundred, 100",
    "one hundred, 100",
    "one hundred and thirteen, 113",
    "one hundred thirteen, 113",
    "nineteen hundred, 1900",
    "nineteen sixty four, 1964",
    "twenty twenty, 2020",
    "two thousand, 2000",
    "two thousand and one, 2001",
    "sixty four thousand, 64000",
    "one million two hundred thousand and five, 1200005",
    "million, 1000000",
    "three colours, 3 colours",
    "one two three, 1 2 3",
    "1 964, 1964",
    "64 000 dollars, 64000 dollars",
    "3 million, 3000000",
    "19 64, 19 64",
    "007, 007",
    "and, and",
    "hundred and, 100 and",
    "two and two, 2 and 2",
    "someone, someone",
    "'', ''",
  })
  void number_words_become_digits(String words, String digits) {
    assertThat(String.join(" ", NumberWords.toDigits(List.of(words.split(" "))))).isEqualTo(digits);
  }
}
