package dev.quizline.draft.sample;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * How many items can still be taken from a place in the order on: never less than can be. A group
 * of kin gives at most as many as it falls into cliques.
 */
final class Bounds {

  private final boolean[] starts;
  private final int[] total;
  private final int[][] inside;
  private final int[][] outside;

  Bounds(Supply supply, List<Integer> order, List<Quota> quotas) {
    int size = order.size();
    this.starts = new boolean[size];
    for (int i = 0; i < size; i++) {
      starts[i] = i == 0 || supply.group(order.get(i)) != supply.group(order.get(i - 1));
    }
    this.total = counted(supply, order, item -> true);
    this.inside = new int[quotas.size()][];
    this.outside = new int[quotas.size()][];
    for (int q = 0; q < quotas.size(); q++) {
      Trait trait = quotas.get(q).trait();
      inside[q] = counted(supply, order, item -> supply.has(item, trait));
      outside[q] = counted(supply, order, item -> !supply.has(item, trait));
    }
  }

  /** For each place, what the groups from there on give; exact only where a group starts. */
  private int[] counted(Supply supply, List<Integer> order, IntPredicate wanted) {
    int[] counts = new int[order.size() + 1];
    int end = order.size();
    for (int i = order.size() - 1; i >= 0; i--) {
      counts[i] = counts[i + 1];
      if (starts[i]) {
        List<Integer> group =
            order.subList(i, end).stream().filter(item -> wanted.test(item)).toList();
        counts[i] = counts[end] + supply.cliques(group);
        end = i;
      }
    }
    return counts;
  }

  boolean startsGroup(int at) {
    return at < starts.length && starts[at];
  }

  int total(int at) {
    return total[at];
  }

  int inside(int at, int quota) {
    return inside[quota][at];
  }

  int outside(int at, int quota) {
    return outside[quota][at];
  }
}
