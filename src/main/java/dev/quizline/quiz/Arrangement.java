package dev.quizline.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** The order in which choices are shown: by chance, but numbers and dates ascend. */
public final class Arrangement {

  private Arrangement() {}

  /**
   * Positions in {@code choices} in the order in which to show them.
   *
   * @param pinLast the last choice stays last, and need not be a number for the others to ascend
   */
  static List<Integer> of(List<String> choices, boolean pinLast, RandomGenerator random) {
    int free = choices.size() - (pinLast ? 1 : 0);
    List<Integer> order = ascending(choices.subList(0, free));
    if (order.isEmpty()) {
      order = shuffled(free, random);
    }
    if (pinLast) {
      order.add(free);
    }
    return order;
  }

  /** Whether chance decides the order: choices that are all numbers or dates ascend. */
  static boolean isFree(List<String> choices, boolean pinLast) {
    return ascending(choices.subList(0, choices.size() - (pinLast ? 1 : 0))).isEmpty();
  }

  /** The numbers from 0 to {@code size} in an order of chance (Fisher and Yates). */
  static List<Integer> shuffled(int size, RandomGenerator random) {
    List<Integer> order = inOrder(size);
    for (int i = size - 1; i > 0; i--) {
      Collections.swap(order, i, random.nextInt(i + 1));
    }
    return order;
  }

  /** As {@link #shuffled}, but never in order unless there are fewer than two. */
  static List<Integer> outOfOrder(int size, RandomGenerator random) {
    List<Integer> order = shuffled(size, random);
    if (size > 1 && order.equals(inOrder(size))) {
      Collections.rotate(order, 1 + random.nextInt(size - 1));
    }
    return order;
  }

  /** The elements at the given positions. */
  static <T> List<T> pick(List<T> from, List<Integer> positions) {
    List<T> picked = new ArrayList<>(positions.size());
    for (int position : positions) {
      picked.add(from.get(position));
    }
    return picked;
  }

  /** The numbers from 0 to {@code size}. */
  static List<Integer> inOrder(int size) {
    List<Integer> order = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      order.add(i);
    }
    return order;
  }

  /** The ascending order if all choices are dates, or numbers of one unit; else empty. */
  public static List<Integer> ascending(List<String> choices) {
    List<CalendarDate> dates = readAll(choices, CalendarDate::read);
    if (!dates.isEmpty()) {
      return sorted(dates);
    }
    List<Quantity> numbers = readAll(choices, Arrangement::number);
    boolean comparable =
        numbers.stream().allMatch(each -> each.unit().equals(numbers.get(0).unit()));
    return comparable ? sorted(numbers.stream().map(Quantity::value).toList()) : List.of();
  }

  /** Looks before it reads: most choices of most banks are no numbers, and reading takes time. */
  private static Optional<Quantity> number(String choice) {
    int start = 0;
    while (start < choice.length() && !Character.isLetterOrDigit(choice.charAt(start))) {
      start++;
    }
    boolean mayBe =
        start < choice.length()
            && (Character.isDigit(choice.charAt(start)) || NumberWords.begin(choice));
    return mayBe ? Quantity.likeliest(choice) : Optional.empty();
  }

  private static <T extends Comparable<T>> List<Integer> sorted(List<T> values) {
    List<Integer> order = inOrder(values.size());
    order.sort((one, other) -> values.get(one).compareTo(values.get(other)));
    return order;
  }

  /** What every choice is read as; empty as soon as one cannot be. */
  private static <T> List<T> readAll(List<String> choices, Function<String, Optional<T>> read) {
    List<T> all = new ArrayList<>(choices.size());
    for (String choice : choices) {
      Optional<T> value = read.apply(choice);
      if (value.isEmpty()) {
        return List.of();
      }
      all.add(value.get());
    }
    return all;
  }
}
