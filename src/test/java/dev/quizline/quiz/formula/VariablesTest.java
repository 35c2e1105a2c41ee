package dev.quizline.quiz.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VariablesTest {

  private static final Variables SUMS = sums("a != b", "sum < 6");

  private static Variables sums(String... where) {
    Map<String, Variables.Source> sources = new LinkedHashMap<>();
    sources.put("a", new Variables.Range(Rational.of(1), Rational.of(2), 3));
    sources.put(
        "b",
        new Variables.Listed(
            List.of(new Value.Number(Rational.of(1)), new Value.Number(Rational.of(4)))));
    sources.put("sum", new Variables.Derived(Formula.of("a + b")));
    return new Variables(sources, List.of(where).stream().map(Formula::of).toList());
  }

  @Test
  void every_combination_has_a_number() {
    List<String> all = new ArrayList<>();
    for (long i = 0; i < SUMS.combinations(); i++) {
      StringBuilder shown = new StringBuilder();
      SUMS.combination(i).values().forEach(value -> shown.append(value.shown()).append(' '));
      all.add(shown.toString().strip());
    }
    assertThat(all).containsExactly("1 1 2", "3 1 4", "5 1 6", "1 4 5", "3 4 7", "5 4 9");
  }

  @Test
  void constraints_let_pass_what_they_all_hold_for() {
    List<Long> admitted = new ArrayList<>();
    for (long i = 0; i < SUMS.combinations(); i++) {
      if (SUMS.admits(SUMS.combination(i)).equals(new Value.Truth(true))) {
        admitted.add(i);
      }
    }
    assertThat(admitted).containsExactly(1L, 3L);
  }

  @Test
  void a_constraint_that_is_no_condition_is_a_fault() {
    Variables odd = sums("a + b");
    assertThat(odd.admits(odd.combination(0)).shown())
        .isEqualTo("\"a + b\" takes true or false, but finds a number: 2");
  }

  @Test
  void each_combination_is_drawn_about_as_often() {
    SplittableRandom random = new SplittableRandom(5);
    Map<Map<String, Value>, Integer> counts = new LinkedHashMap<>();
    for (int i = 0; i < 6_000; i++) {
      counts.merge(SUMS.drawn(random), 1, Integer::sum);
    }
    assertThat(counts).hasSize(6);
    assertThat(counts.values()).allMatch(count -> count > 850 && count < 1_150);
  }
}
