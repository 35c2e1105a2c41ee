package dev.quizline.draft.sample;

import dev.quizline.draft.lint.Kinship;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.random.RandomGenerator;

/**
 * Draws items for a paper: so many, with the quotas met exactly, and no two that repeat one another
 * or give one another away. Where quotas part the items, every item of a part is as likely as the
 * others of it that have as many kin.
 */
public final class Drawing {

  private final Supply supply;

  public Drawing(List<Kinship.Candidate> candidates) {
    this(Supply.of(candidates));
  }

  Drawing(Supply supply) {
    this.supply = supply;
  }

  /** Total: what cannot be drawn is refused, with the counts. */
  public Selection draw(int count, List<Quota> quotas, RandomGenerator random) {
    Search search = search(count, quotas, random);
    Optional<SortedSet<Integer>> found = search.run();
    if (found.isPresent()) {
      return new Selection.Chosen(found.get());
    }
    return new Selection.Refused(
        search.gaveUp()
            ? List.of("Nothing was found that meets all quotas; try with fewer of them.")
            : reasons(count, quotas, random));
  }

  private Search search(int count, List<Quota> quotas, RandomGenerator random) {
    return new Search(supply, order(count, quotas, random), count, quotas);
  }

  private boolean isPossible(int count, List<Quota> quotas, RandomGenerator random) {
    return search(count, quotas, random).run().isPresent();
  }

  /**
   * Groups of kin in an order of chance, and the items within each. Of items that differ in nothing
   * but their number a few more than can be taken are enough.
   */
  private List<Integer> order(int count, List<Quota> quotas, RandomGenerator random) {
    Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
    for (int i = 0; i < supply.size(); i++) {
      groups.computeIfAbsent(supply.group(i), it -> new ArrayList<>()).add(i);
    }
    List<List<Integer>> shuffled = new ArrayList<>(groups.values());
    shuffle(shuffled, random);
    Map<List<Boolean>, Integer> kept = new HashMap<>();
    List<Integer> order = new ArrayList<>();
    for (List<Integer> group : shuffled) {
      shuffle(group, random);
      boolean wanted = group.size() > 1;
      if (!wanted) {
        wanted = kept.merge(traits(group.get(0), quotas), 1, Integer::sum) <= count;
      }
      if (wanted) {
        order.addAll(group);
      }
    }
    return order;
  }

  private List<Boolean> traits(int item, List<Quota> quotas) {
    return quotas.stream().map(quota -> supply.has(item, quota.trait())).toList();
  }

  /** The algorithm of Fisher and Yates. */
  static <T> void shuffle(List<T> list, RandomGenerator random) {
    for (int i = list.size() - 1; i > 0; i--) {
      Collections.swap(list, i, random.nextInt(i + 1));
    }
  }

  private List<String> reasons(int count, List<Quota> quotas, RandomGenerator random) {
    if (count > supply.size()) {
      return List.of("There are " + supply.size() + " questions to draw from, not " + count + ".");
    }
    if (!isPossible(count, List.of(), random)) {
      return List.of(
          "Of the "
              + supply.size()
              + " questions at most "
              + most(count, random)
              + " can stand in one paper, not "
              + count
              + ": the others repeat them or give them away.");
    }
    List<Quota> conflict = conflict(count, quotas, random);
    return List.of(
        conflict.size() == 1 ? alone(count, conflict.get(0)) : together(count, conflict));
  }

  /** The most that can stand in one paper, by halving. */
  private int most(int tooMany, RandomGenerator random) {
    int possible = 0;
    int impossible = tooMany;
    while (impossible - possible > 1) {
      int middle = (possible + impossible) / 2;
      if (isPossible(middle, List.of(), random)) {
        possible = middle;
      } else {
        impossible = middle;
      }
    }
    return possible;
  }

  /** Quotas that cannot be met together, none of which can be spared. */
  private List<Quota> conflict(int count, List<Quota> quotas, RandomGenerator random) {
    List<Quota> conflict = new ArrayList<>(quotas);
    for (Quota quota : quotas) {
      List<Quota> others = new ArrayList<>(conflict);
      others.remove(quota);
      if (!isPossible(count, others, random)) {
        conflict = others;
      }
    }
    return conflict;
  }

  private String alone(int count, Quota quota) {
    int there = supply.count(quota.trait());
    if (quota.count() > count) {
      return quota + " is more than the " + count + " questions of the paper.";
    }
    if (there < quota.count()) {
      return quota + " cannot be met: of " + supply.size() + " questions " + there + " have it.";
    }
    if (quota.exactly() && supply.size() - there < count - quota.count()) {
      return quota
          + " leaves "
          + (count - quota.count())
          + " places for others, but of "
          + supply.size()
          + " questions only "
          + (supply.size() - there)
          + " are without it.";
    }
    return quota
        + " cannot be met: of "
        + there
        + " questions that have it, too many repeat one another or give one another away.";
  }

  private String together(int count, List<Quota> conflict) {
    StringBuilder sentence = new StringBuilder("These cannot be met together in a paper of ");
    sentence.append(count).append(": ");
    for (int i = 0; i < conflict.size(); i++) {
      sentence
          .append(i == 0 ? "" : ", ")
          .append(conflict.get(i))
          .append(" (")
          .append(supply.count(conflict.get(i).trait()))
          .append(" there)");
    }
    return sentence.append('.').toString();
  }
}
