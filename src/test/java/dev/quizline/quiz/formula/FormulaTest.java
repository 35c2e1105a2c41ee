package dev.quizline.quiz.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FormulaTest {

  private static final Map<String, Value> SCOPE =
      Map.of(
          "a", number("7"),
          "b", number("2"),
          "price", number("19.99"),
          "name", new Value.Text("Ada"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "a + b * 3 | 13",
        "(a + b) * 3 | 27",
        "a - b - 1 | 4",
        "a / b | 3.5",
        "a / b / 2 | 1.75",
        "-a ^ 2 | -49",
        "b ^ 3 ^ 2 | 512",
        "b ^ -2 | 0.25",
        "- -a | 7",
        "0.1 + 0.2 | 0.3",
        "price * 3 | 59.97",
        "abs(b - a) | 5",
        "min(a, b, 4) | 2",
        "max(a, b, 4) | 7",
        "round(2.5) | 3",
        "round(-2.5) | -3",
        "round(a / 3, 2) | 2.33",
        "round(19.995, 2) | 20",
        "floor(-3.5) | -4",
        "ceil(-3.5) | -3",
        "ceil(3.5) | 4",
        "mod(a, 3) | 1",
        "mod(-a, 3) | 2",
        "mod(a, -3) | -2",
        "mod(7.5, 2) | 1.5",
        "gcd(12, 18) | 6",
        "lcm(4, 6) | 12",
        "lcm(0, 6) | 0",
        "if(a > b, 'more', 'less') | more",
        "if(b = 0, 0, a / b) | 3.5",
        "a = 7 and not b = 3 | true",
        "a < b or name = 'Ada' | true",
        "name != 'Grace' | true",
        "1 / 3 = 2 / 6 | true",
        "a >= 7 and b <= 2 | true",
        "true | true",
      })
  void a_formula_comes_to_its_value(String formula, String value) {
    assertThat(Formula.of(formula).value(SCOPE).shown()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "a / (b - 2) | divides by zero",
        "0 ^ -1 | divides by zero",
        "mod(a, 0) | divides by zero",
        "a + name | takes a number, but finds a text: Ada",
        "not a | takes true or false, but finds a number: 7",
        "a and true | takes true or false, but finds a number: 7",
        "name < 'B' | compares a text with a text: only numbers are more or less",
        "a = name | compares a number with a text",
        "2 ^ 0.5 | takes whole exponents from -100 to 100",
        "2 ^ 101 | takes whole exponents from -100 to 100",
        "(10 ^ 100) ^ 100 | comes to a number of too many digits",
        "gcd(1.5, 2) | gcd takes whole numbers",
        "round(a, -1) | round goes to 0 to 20 decimals",
        "c + 1 | there is no variable c",
      })
  void what_goes_wrong_in_it_is_a_value(String formula, String fault) {
    assertThat(Formula.of(formula).value(SCOPE)).isInstanceOf(Value.Fault.class);
    assertThat(Formula.of(formula).value(SCOPE).shown()).isEqualTo(fault);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "'' | ends where a value is wanted",
        "a + | ends where a value is wanted",
        "a b | has b where it is not expected",
        "(a | has no ) where one is wanted",
        "a × b | has × where it is not expected",
        "a == b | has = where it is not expected",
        "sqrt(a) | has no function sqrt",
        "min() | calls min with 0 values; it takes 1 to 20",
        "mod(a) | calls mod with 1 values; it takes 2",
        "if(a, b) | calls if without a condition and two values",
        "a + 'x | has ' where it is not expected",
        "or | has or where a value is wanted",
        "12345678901234567890123456789012345678901 | has a number of more than 40 digits",
      })
  void what_cannot_be_read_is_told(String formula, String fault) {
    String written = formula.equals("''") ? "" : formula;
    assertThat(Formula.of(written).fault().orElseThrow().why()).isEqualTo(fault);
  }

  @Test
  void only_the_branch_that_is_taken_is_worked_out() {
    assertThat(Formula.of("b = 2 or a / 0 = 1").value(SCOPE).shown()).isEqualTo("true");
    assertThat(Formula.of("b = 3 and a / 0 = 1").value(SCOPE).shown()).isEqualTo("false");
  }

  @Test
  void its_variables_are_known_before_it_is_worked_out() {
    assertThat(Formula.of("if(a > 1, max(b, c2), 0)").names())
        .containsExactlyInAnyOrder("a", "b", "c2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"and", "true", "if", "max", "2a", "a-b", "ä", ""})
  void words_of_formulas_are_no_names(String word) {
    assertThat(Formula.isName(word)).isFalse();
  }

  @Test
  void whatever_is_written_comes_to_some_value() {
    SplittableRandom random = new SplittableRandom(11);
    String alphabet = "ab0123.+-*/^()<>=!,' andortifmx{}:#\"\\\u00e9\ud83d";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(30); length > 0; length--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      assertThat(Formula.of(text.toString()).value(SCOPE)).isNotNull();
      assertThat(Phrase.of(text.toString()).filled(SCOPE)).isNotNull();
    }
  }

  @Test
  void the_worst_that_fits_in_a_formula_is_still_quick() {
    String towers = "9^99*".repeat(80) + "9";
    assertThat(Formula.of(towers).value(SCOPE).shown())
        .isEqualTo("comes to a number of too many digits");
    assertThat(Formula.of("(".repeat(400) + "a").fault().orElseThrow().why())
        .isEqualTo("is nested more than 50 deep");
    assertThat(Formula.of("a+".repeat(400) + "a").fault().orElseThrow().why())
        .isEqualTo("has more than 500 characters");
  }

  private static Value number(String digits) {
    return new Value.Number(Rational.of(new BigDecimal(digits)));
  }
}
