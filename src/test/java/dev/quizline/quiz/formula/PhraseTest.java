package dev.quizline.quiz.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PhraseTest {

  private static final Map<String, Value> SCOPE =
      Map.of("a", new Value.Number(Rational.of(7)), "b", new Value.Number(Rational.of(2)));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "no formula | no formula",
        "{a} times {b} is {a * b}. | 7 times 2 is 14.",
        "{a / b} or {a / b:0} or {a / b:3} | 3.5 or 4 or 3.500",
        "{ a / 3 : 2 } | 2.33",
        "{{a}} is not {a} | {a} is not 7",
        "the gap {#1} stays, and so does } alone | the gap {#1} stays, and so does } alone",
        "{if(a = 1, 'day', 'days: {so}')} | days: {so}",
        "{a > b} | true",
      })
  void formulas_in_braces_are_filled_in(String phrase, String filled) {
    assertThat(Phrase.of(phrase).filled(SCOPE)).isEqualTo(new Value.Text(filled));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{a / 3} | {a / 3} comes to 7/3, which has no end in decimals",
        "{a > b:2} | {a > b} takes a number to round, but finds true or false: true",
        "{a / (b - 2)} | {a / (b - 2)} divides by zero",
        "{a | {a} has no } behind it",
        "{a:x} | {a} has no number of decimals behind the colon",
        "{a:99} | {a} has no number of decimals behind the colon",
        "{} | {} has } where it is not expected",
      })
  void what_cannot_be_filled_in_names_its_formula(String phrase, String fault) {
    assertThat(Phrase.of(phrase).filled(SCOPE)).isInstanceOf(Value.Fault.class);
    assertThat(Phrase.of(phrase).filled(SCOPE).shown()).isEqualTo(fault);
  }
}
