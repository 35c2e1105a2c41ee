package dev.quizline.quiz;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Draws the assertions of a fact check so that true, false and opinion come equally often as far as
 * the supply allows: whoever always says the same must not do well by it.
 */
public final class FactCheckRound {

  private FactCheckRound() {}

  /**
   * Settled candidates in an order of chance, no assertion twice; those without an answer are never
   * drawn.
   *
   * @param count how many to draw, or all where there are fewer; empty: as many as keep the
   *     balance, that is no judgement more than twice as often as the rarest that there is
   */
  public static List<Question> draw(
      List<FactCheck> candidates, OptionalInt count, RandomGenerator random) {
    List<Deque<FactCheck>> groups = new ArrayList<>();
    List<FactCheck> loose = different(candidates, random);
    for (Judgement key : inChance(List.of(Judgement.values()), random)) {
      Deque<FactCheck> group = new ArrayDeque<>();
      loose.stream()
          .filter(check -> check.answer().filter(key::equals).isPresent())
          .forEach(group::add);
      if (!group.isEmpty()) {
        groups.add(group);
      }
    }
    int rounds =
        count.isPresent()
            ? Integer.MAX_VALUE
            : 2 * groups.stream().mapToInt(Deque::size).min().orElse(0);
    return inChance(deal(groups, count.orElse(Integer.MAX_VALUE), rounds), random);
  }

  /** One of each group in turn, so that the groups shrink alike. */
  private static List<Question> deal(List<Deque<FactCheck>> groups, int count, int rounds) {
    List<Question> drawn = new ArrayList<>();
    boolean more = true;
    for (int round = 0; more && round < rounds; round++) {
      more = false;
      for (Deque<FactCheck> group : groups) {
        if (!group.isEmpty() && drawn.size() < count) {
          drawn.add(group.remove());
          more = true;
        }
      }
    }
    return drawn;
  }

  private static List<FactCheck> different(List<FactCheck> candidates, RandomGenerator random) {
    Set<String> seen = new HashSet<>();
    return inChance(candidates, random).stream()
        .filter(check -> seen.add(check.assertion()))
        .toList();
  }

  private static <T> List<T> inChance(List<T> list, RandomGenerator random) {
    return Arrangement.pick(list, Arrangement.shuffled(list.size(), random));
  }
}
