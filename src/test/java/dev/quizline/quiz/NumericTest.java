package dev.quizline.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumericTest {

  @ParameterizedTest(name = "{0} for 113 min, give or take 1: {1} {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "113                              | 1 | ''",
        "113 min                          | 1 | ''",
        "113 minutes                      | 1 | ''",
        "113.0                            | 1 | ''",
        "1.13e2                           | 1 | ''",
        "112                              | 1 | accepted: within 1 min of 113 min",
        "114.0                            | 1 | accepted: within 1 min of 113 min",
        "113,5                            | 1 | accepted: the comma read as a decimal point",
        "one hundred and thirteen minutes | 1 | accepted: number words read as digits",
        "114.0001                         | 0 | ''",
        "113 hours                        | 0 | the unit asked for is min",
        "-113                             | 0 | ''",
        "soon                             | 0 | not a number: answer with one such as 10 min",
      })
  void is_compared_exactly_within_its_tolerance(String line, double share, String why) {
    assertThat(Sample.answering(Sample.NUMERIC, line)).isEqualTo(new Mark(share, why));
  }

  @Test
  void is_compared_as_decimals_are_written() {
    Numeric tenths = numeric("0.3", "0.1", Optional.empty());

    assertThat(Sample.answering(tenths, "0.2").share()).isEqualTo(1);
    assertThat(Sample.answering(tenths, "0.4").share()).isEqualTo(1);
    assertThat(Sample.answering(tenths, "0.40000000000000001").share()).isZero();
  }

  @Test
  void may_be_written_with_the_other_separator() {
    assertThat(Sample.answering(numeric("1.964", "0", Optional.empty()), "1,964").why())
        .isEqualTo("accepted: the comma read as a decimal point");
    assertThat(Sample.answering(numeric("1964", "0", Optional.empty()), "1.964").why())
        .isEqualTo("accepted: the point read as a thousands separator");
    assertThat(Sample.answering(numeric("1964", "0", Optional.empty()), "1,964"))
        .isEqualTo(Mark.RIGHT);
  }

  @Test
  void without_a_unit_takes_any_word_beside_it() {
    assertThat(Sample.answering(numeric("21", "0", Optional.empty()), "21 films"))
        .isEqualTo(new Mark(1, "accepted: what stands beside the number ignored"));
  }

  @ParameterizedTest
  @CsvSource({"min, 113 min", "$, $113", "%, 113 %"})
  void shows_its_unit_where_people_write_it(String unit, String shown) {
    assertThat(numeric("1.13E+2", "0", Optional.of(unit)).answerText()).isEqualTo(shown);
  }

  @Test
  void must_not_be_out_of_all_proportion() {
    Sample.assertRefused(() -> numeric("1e2000000000", "0", Optional.empty()));
    Sample.assertRefused(() -> numeric("1", "1e-2000000000", Optional.empty()));
    Sample.assertRefused(() -> numeric("1", "-1", Optional.empty()));
    Sample.assertRefused(() -> numeric("1", "0", Optional.of(" ")));
  }

  private Numeric numeric(String answer, String tolerance, Optional<String> unit) {
    return new Numeric(
        Sample.NUMERIC.item(), new BigDecimal(answer), new BigDecimal(tolerance), unit);
  }
}
