package dev.quizline.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.verify.ValueType;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FigureTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DATE | 1964 | 1964",
        "DATE | 1964-04-20 | 1964",
        "DURATION | PT113M | 113 min",
        "MONEY | $64,000 | $64,000",
        "NUMBER | 330 m | 330 m",
        "NUMBER | 2.5 km | 2.5 km",
      })
  void shows_a_value_as_an_answer(ValueType type, String value, String shown) {
    assertThat(Figure.of(type, value).orElseThrow().shown()).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"DATE | 1960s", "DATE | soon", "PERSON | 1964", "NUMBER | 3 by 4 m", "TEXT | 7"})
  void is_not_made_of_what_is_no_single_number(ValueType type, String value) {
    assertThat(Figure.of(type, value)).isEmpty();
  }

  @Test
  void has_the_right_figure_at_every_place_among_the_wrong_ones() {
    Figure year = Figure.of(ValueType.DATE, "1964").orElseThrow();
    Set<Long> places = new TreeSet<>();
    for (int seed = 0; seed < 60; seed++) {
      List<Figure> near = year.near(3, 2026, Chance.of(seed));
      assertThat(near).hasSize(3).doesNotHaveDuplicates().doesNotContain(year);
      places.add(near.stream().filter(it -> it.number().compareTo(year.number()) < 0).count());
    }
    assertThat(places).containsExactly(0L, 1L, 2L, 3L);
  }

  @Test
  void has_no_wrong_year_that_is_still_to_come() {
    Figure year = Figure.of(ValueType.DATE, "2025").orElseThrow();
    for (int seed = 0; seed < 20; seed++) {
      assertThat(year.near(3, 2026, Chance.of(seed)))
          .allMatch(it -> it.number().intValue() <= 2026);
    }
  }
}
