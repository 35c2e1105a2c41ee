package dev.quizline.draft.sample;

import java.nio.IntBuffer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Looks for items that meet all quotas and no two of which are kin, by backtracking. Items of one
 * group of kin stand together, so between groups only the counts matter: counts that failed once
 * are never tried again, and the search ends, in steps polynomial in the items for a few quotas.
 *
 * <p>Items are taken in the order given where they fit, so chance decides by giving the order.
 */
final class Search {

  /** Far more steps than any search takes but one among quotas by the dozen. */
  private static final int PATIENCE = 5_000_000;

  private final Supply supply;
  private final List<Integer> order;
  private final int count;
  private final List<Quota> quotas;
  private final Bounds bounds;

  private final int[] taken;
  private final int[] kinTaken;
  private final boolean[] isTaken;
  private final int[] tries;
  private final Set<IntBuffer> failed = new HashSet<>();
  private int size;
  private int steps;

  /**
   * @param order the items to take from; each group of kin without a gap
   */
  Search(Supply supply, List<Integer> order, int count, List<Quota> quotas) {
    this.supply = supply;
    this.order = order;
    this.count = count;
    this.quotas = quotas;
    this.bounds = new Bounds(supply, order, quotas);
    this.taken = new int[quotas.size()];
    this.kinTaken = new int[supply.size()];
    this.isTaken = new boolean[order.size()];
    this.tries = new int[order.size()];
  }

  /** The items found; empty where there are none. */
  Optional<SortedSet<Integer>> run() {
    int at = 0;
    boolean arrived = true;
    for (; at >= 0 && steps < PATIENCE; steps++) {
      if (arrived && isMet()) {
        return Optional.of(found());
      }
      if (arrived && isHopeless(at)) {
        at--;
        arrived = false;
      } else if (decide(at, arrived)) {
        at++;
        arrived = true;
      } else {
        remember(at);
        at--;
        arrived = false;
      }
    }
    return Optional.empty();
  }

  /** It came to no end, so that there may be items all the same. */
  boolean gaveUp() {
    return steps == PATIENCE;
  }

  private boolean isMet() {
    boolean met = size == count;
    for (int q = 0; q < taken.length; q++) {
      met &= taken[q] >= quotas.get(q).count();
    }
    return met;
  }

  private SortedSet<Integer> found() {
    SortedSet<Integer> found = new TreeSet<>();
    for (int i = 0; i < isTaken.length; i++) {
      if (isTaken[i]) {
        found.add(order.get(i));
      }
    }
    return found;
  }

  /** Nothing that follows can make it good. */
  private boolean isHopeless(int at) {
    if (at == order.size()) {
      return true;
    }
    if (!bounds.startsGroup(at)) {
      return false;
    }
    boolean hopeless = count - size > bounds.total(at);
    for (int q = 0; q < taken.length; q++) {
      Quota quota = quotas.get(q);
      hopeless |= quota.count() - taken[q] > Math.min(bounds.inside(at, q), count - size);
      hopeless |= count - size > (long) bounds.outside(at, q) + quota.most() - taken[q];
    }
    return hopeless || failed.contains(state(at));
  }

  /** Takes an item or leaves it, whichever was not tried yet; false where both were. */
  private boolean decide(int at, boolean arrived) {
    if (arrived) {
      tries[at] = 0;
    }
    leave(at);
    while (tries[at] < 2) {
      boolean first = tries[at]++ == 0;
      if (first != isBetterLeft(at)) {
        if (take(at)) {
          return true;
        }
      } else {
        return true;
      }
    }
    return false;
  }

  /** Places are short, and this item fills none of the quotas that are still open. */
  private boolean isBetterLeft(int at) {
    int wanted = 0;
    boolean helps = false;
    for (int q = 0; q < taken.length; q++) {
      int open = Math.max(0, quotas.get(q).count() - taken[q]);
      wanted += open;
      helps |= open > 0 && supply.has(order.get(at), quotas.get(q).trait());
    }
    return !helps && wanted > 0 && count - size <= wanted;
  }

  private boolean take(int at) {
    int item = order.get(at);
    boolean fits = size < count && kinTaken[item] == 0;
    for (int q = 0; q < taken.length; q++) {
      fits &= taken[q] < quotas.get(q).most() || !supply.has(item, quotas.get(q).trait());
    }
    if (fits) {
      isTaken[at] = true;
      count(item, 1);
    }
    return fits;
  }

  private void leave(int at) {
    if (isTaken[at]) {
      isTaken[at] = false;
      count(order.get(at), -1);
    }
  }

  private void count(int item, int by) {
    size += by;
    for (int q = 0; q < taken.length; q++) {
      if (supply.has(item, quotas.get(q).trait())) {
        taken[q] += by;
      }
    }
    for (int kin : supply.kinOf(item)) {
      kinTaken[kin] += by;
    }
  }

  private void remember(int at) {
    if (bounds.startsGroup(at)) {
      failed.add(state(at));
    }
  }

  private IntBuffer state(int at) {
    int[] state = new int[taken.length + 2];
    state[0] = at;
    state[1] = size;
    System.arraycopy(taken, 0, state, 2, taken.length);
    return IntBuffer.wrap(state);
  }
}
