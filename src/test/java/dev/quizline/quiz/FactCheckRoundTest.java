package dev.quizline.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactCheckRoundTest {

  private static List<FactCheck> supply(int trues, int falses, int opinions) {
    List<FactCheck> supply = new ArrayList<>();
    IntStream.range(0, trues).forEach(i -> supply.add(check("t-" + i, Judgement.TRUE)));
    IntStream.range(0, falses).forEach(i -> supply.add(check("f-" + i, Judgement.FALSE)));
    IntStream.range(0, opinions).forEach(i -> supply.add(check("o-" + i, Judgement.OPINION)));
    return supply;
  }

  private static FactCheck check(String statement, Judgement key) {
    return Sample.factCheck(statement + "/1", key);
  }

  private static Map<Judgement, Long> balance(List<Question> drawn) {
    return drawn.stream()
        .map(question -> ((FactCheck) question).answer().orElseThrow())
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  private static int many(List<Question> drawn, Judgement key) {
    return balance(drawn).getOrDefault(key, 0L).intValue();
  }

  @ParameterizedTest(name = "{3} of {0} true, {1} false, {2} opinions")
  @CsvSource({
    "20, 20, 20, 9,  3, 3, 3",
    "60, 10, 50, 12, 4, 4, 4",
    "60, 2,  50, 12, 5, 2, 5",
    "9,  0,  9,  8,  4, 0, 4",
    "1,  1,  30, 10, 1, 1, 8",
    "3,  2,  1,  99, 3, 2, 1",
    "0,  0,  5,  3,  0, 0, 3",
  })
  void the_balance_is_as_even_as_the_supply_allows(
      int trues, int falses, int opinions, int count, int t, int f, int o) {
    for (int seed = 0; seed < 20; seed++) {
      List<Question> drawn =
          FactCheckRound.draw(
              supply(trues, falses, opinions), OptionalInt.of(count), new SplittableRandom(seed));

      assertThat(many(drawn, Judgement.TRUE)).isEqualTo(t);
      assertThat(many(drawn, Judgement.FALSE)).isEqualTo(f);
      assertThat(many(drawn, Judgement.OPINION)).isEqualTo(o);
    }
  }

  @Test
  void no_judgement_gets_the_odd_one_always() {
    Set<Map<Judgement, Long>> balances = new HashSet<>();
    for (int seed = 0; seed < 50; seed++) {
      balances.add(
          balance(
              FactCheckRound.draw(supply(9, 9, 9), OptionalInt.of(4), new SplittableRandom(seed))));
    }
    assertThat(balances).hasSize(3);
  }

  @Test
  void without_a_count_none_comes_more_than_twice_as_often_as_the_rarest() {
    List<Question> drawn =
        FactCheckRound.draw(supply(60, 10, 15), OptionalInt.empty(), new SplittableRandom(1));

    assertThat(balance(drawn))
        .isEqualTo(Map.of(Judgement.TRUE, 20L, Judgement.FALSE, 10L, Judgement.OPINION, 15L));
  }

  @Test
  void no_assertion_comes_twice_and_none_that_is_not_settled() {
    List<FactCheck> supply = new ArrayList<>(supply(3, 3, 3));
    supply.addAll(supply(3, 3, 3));
    supply.add(Sample.unsettled("s-1/1"));

    List<Question> drawn = FactCheckRound.draw(supply, OptionalInt.of(99), new SplittableRandom(1));

    assertThat(drawn).hasSize(9).doesNotHaveDuplicates();
  }

  @Test
  void the_order_is_one_of_chance_and_the_same_for_the_same_seed() {
    Set<List<Question>> orders = new HashSet<>();
    for (int seed = 0; seed < 50; seed++) {
      List<Question> drawn =
          FactCheckRound.draw(supply(2, 2, 2), OptionalInt.of(6), new SplittableRandom(seed));

      assertThat(drawn)
          .isEqualTo(
              FactCheckRound.draw(supply(2, 2, 2), OptionalInt.of(6), new SplittableRandom(seed)));
      orders.add(drawn);
    }
    assertThat(orders).hasSizeGreaterThan(40);
  }

  @Test
  void nothing_is_drawn_from_nothing() {
    assertThat(FactCheckRound.draw(List.of(), OptionalInt.of(3), new SplittableRandom(1)))
        .isEmpty();
    assertThat(FactCheckRound.draw(List.of(), OptionalInt.empty(), new SplittableRandom(1)))
        .isEmpty();
  }
}
