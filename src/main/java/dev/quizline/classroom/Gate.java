package dev.quizline.classroom;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Slows down guessing. Only failures count, by address and in all: a whole school may have one
 * address, and whoever knows the code passes. With 481 million codes and 20 guesses a second in
 * all, finding one takes years.
 */
final class Gate {

  /** Failures that may come at once, and how long it takes for one of them to be forgotten. */
  private record Patience(int failures, Duration each) {}

  private static final Patience ADDRESS = new Patience(60, Duration.ofMillis(200));
  private static final Patience ALL = new Patience(600, Duration.ofMillis(50));

  /** So many addresses are remembered; more are no school. */
  private static final int MOST_ADDRESSES = 10_000;

  /** When the last of the failures so far will be forgotten, by address. */
  private final Map<String, Instant> forgotten = new HashMap<>();

  private Instant allForgotten = Instant.MIN;

  /** How long an address has to wait before it may try; zero: not at all. */
  Duration wait(String address, Instant now) {
    Instant theirs = forgotten.getOrDefault(address, Instant.MIN);
    Duration one = wait(theirs, ADDRESS, now);
    Duration all = wait(allForgotten, ALL, now);
    return one.compareTo(all) > 0 ? one : all;
  }

  private static Duration wait(Instant forgotten, Patience patience, Instant now) {
    Instant free = forgotten.isAfter(now) ? forgotten : now;
    Duration load = Duration.between(now, free);
    Duration most = patience.each.multipliedBy(patience.failures);
    return load.compareTo(most) < 0 ? Duration.ZERO : load.minus(most).plus(patience.each);
  }

  void failed(String address, Instant now) {
    forgotten.values().removeIf(instant -> !instant.isAfter(now));
    if (forgotten.size() < MOST_ADDRESSES) {
      forgotten.merge(address, now.plus(ADDRESS.each), (was, first) -> was.plus(ADDRESS.each));
    }
    allForgotten = (allForgotten.isAfter(now) ? allForgotten : now).plus(ALL.each);
  }
}
