package dev.quizline.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrangementTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "21; 3; 113                                | 3; 21; 113",
        "1964; 1961; 1962                          | 1961; 1962; 1964",
        "1,964; 965; 20                            | 20; 965; 1,964",
        "113 min; 90 min; 2 minutes                | 2 minutes; 90 min; 113 min",
        "$64,000; $900; $1,000,000                 | $900; $64,000; $1,000,000",
        "-1; 0; −20                                | −20; -1; 0",
        "0.5; .25; 3                               | .25; 0.5; 3",
        "Three; One; Two                           | One; Two; Three",
        "1964-04-20; 1964; 1964-04                 | 1964; 1964-04; 1964-04-20",
        "20 April 1964; 3 May 1963; April 1964     | 3 May 1963; April 1964; 20 April 1964",
        "April 20, 1964; Sept. 1, 1964; May 1964   | April 20, 1964; May 1964; Sept. 1, 1964",
        "the 1960s; 1950s; 1971                    | 1950s; the 1960s; 1971",
        "December; March; June                     | March; June; December",
      })
  void numbers_and_dates_ascend_whatever_chance_says(String written, String shown) {
    List<String> choices = List.of(written.split("; "));

    for (int seed = 0; seed < 5; seed++) {
      List<Integer> order = Arrangement.of(choices, false, new SplittableRandom(seed));

      assertThat(Arrangement.pick(choices, order)).containsExactly(shown.split("; "));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Paris; Lisbon; Reims",
        "1964; 1961; neither",
        "90 min; 2 hours; 50 km",
        "1962; 400 blows; 21 films",
      })
  void other_choices_come_in_every_order(String written) {
    List<String> choices = List.of(written.split("; "));
    Set<List<Integer>> orders = new HashSet<>();

    for (int seed = 0; seed < 200; seed++) {
      orders.add(Arrangement.of(choices, false, new SplittableRandom(seed)));
    }

    assertThat(orders).hasSize(6);
  }

  @Test
  void a_pinned_choice_stays_last_while_the_others_are_shuffled() {
    List<String> choices = List.of("Paris", "Lisbon", "Reims", "none of these");
    Set<List<Integer>> orders = new HashSet<>();

    for (int seed = 0; seed < 200; seed++) {
      orders.add(Arrangement.of(choices, true, new SplittableRandom(seed)));
    }

    assertThat(orders).hasSize(6).allMatch(order -> order.get(3) == 3);
  }

  @Test
  void numbers_ascend_before_a_pinned_choice_that_is_none() {
    List<String> choices = List.of("21", "3", "113", "another number");

    assertThat(Arrangement.of(choices, true, new SplittableRandom(1))).containsExactly(1, 0, 2, 3);
  }

  @Test
  void every_order_is_as_likely_as_any_other() {
    SplittableRandom random = new SplittableRandom(11);
    int[] first = new int[4];

    IntStream.range(0, 40_000).forEach(i -> first[Arrangement.shuffled(4, random).get(0)]++);

    assertThat(IntStream.of(first)).allSatisfy(times -> assertThat(times).isBetween(9_600, 10_400));
  }

  @Test
  void out_of_order_is_never_in_order_even_if_chance_insists() {
    for (int size = 2; size < 6; size++) {
      List<Integer> inOrder = IntStream.range(0, size).boxed().toList();
      // A chance that always draws the highest number shuffles nothing.
      RandomGenerator stubborn =
          new RandomGenerator() {
            @Override
            public long nextLong() {
              return -1;
            }

            @Override
            public int nextInt(int bound) {
              return bound - 1;
            }
          };

      assertThat(Arrangement.outOfOrder(size, stubborn))
          .isNotEqualTo(inOrder)
          .containsExactlyInAnyOrderElementsOf(inOrder);
    }
  }
}
