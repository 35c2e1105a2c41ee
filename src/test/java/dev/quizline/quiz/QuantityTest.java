package dev.quizline.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

  @ParameterizedTest(name = "{0} is {1} {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "113               | 113       | ''",
        "113.              | 113       | ''",
        "+7                | 7         | ''",
        "-5                | -5        | ''",
        "−5                | -5        | ''",
        "–5                | -5        | ''",
        "007               | 7         | ''",
        ".5                | 0.5       | ''",
        "3.25              | 3.25      | ''",
        "3,5               | 3.5       | ''",
        "0,125             | 0.125     | ''",
        "1,964             | 1964      | ''",
        "1.964             | 1.964     | ''",
        "1 964             | 1964      | ''",
        "1\u00A0964        | 1964      | ''",
        "1\u202F964        | 1964      | ''",
        "1'964             | 1964      | ''",
        "1’964             | 1964      | ''",
        "1,234,567.89      | 1234567.89| ''",
        "1.234.567,89      | 1234567.89| ''",
        "1e3               | 1000      | ''",
        "2.5E-2            | 0.025     | ''",
        "١١٣               | 113       | ''",
        "１１３             | 113       | ''",
        "113 min           | 113       | min",
        "113min            | 113       | min",
        "113 minutes       | 113       | min",
        "113 mins.         | 113       | min",
        "2 hours           | 2         | h",
        "5 %               | 5         | %",
        "5 percent         | 5         | %",
        "$64,000           | 64000     | $",
        "64,000 dollars    | 64000     | $",
        "-$5               | -5        | $",
        "€ 3,50            | 3.5       | €",
        "100 km²           | 100       | km²",
        "1.5 million       | 1500000   | ''",
        "64 thousand dollars | 64000   | $",
        "21 films          | 21        | film",
        "twenty            | 20        | ''",
        "Twenty-one films  | 21        | film",
        "one hundred and thirteen minutes | 113 | min",
      })
  void the_likeliest_reading_comes_first(String text, String value, String unit) {
    Quantity first = Quantity.readings(text).get(0);

    assertThat(first.value()).isEqualByComparingTo(value);
    assertThat(first.unit()).isEqualTo(unit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "many",
        "3 or 4",
        "1964-66",
        "19 64",
        "12,34,56",
        "1,2345,678",
        "1.2.3",
        "½",
        "10²",
        "2½",
        "1e9999",
        "--5",
        "$",
        "min 113",
        "1,964.5.6",
      })
  void what_is_no_number_has_no_reading(String text) {
    assertThat(Quantity.readings(text)).isEmpty();
  }

  @ParameterizedTest(name = "{0} may be {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "1,964 | 1.964 | the comma read as a decimal point",
        "1.964 | 1964  | the point read as a thousands separator",
      })
  void the_other_reading_comes_second_and_says_what_it_assumes(
      String text, String value, String assumption) {
    List<Quantity> readings = Quantity.readings(text);

    assertThat(readings).hasSize(2);
    assertThat(readings.get(1).value()).isEqualByComparingTo(value);
    assertThat(readings.get(1).assumption()).isEqualTo(assumption);
  }

  @ParameterizedTest
  @ValueSource(strings = {"9", "9,", "9 ", "-"})
  void a_line_of_any_length_is_read_at_once(String part) {
    assertThat(Quantity.readings(part.repeat(500_000))).isEmpty();
  }
}
