package dev.quizline.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Times of a program and of {@link Hello}, taken in turn, so that a busy moment of the machine
 * falls on both.
 */
record Series(List<Duration> ours, List<Duration> hello) {

  private static final int ROUNDS = 15;
  private static final int WARM_UP = 2;

  static Series inTurn(Supplier<Duration> ours, Supplier<Duration> hello) {
    List<Duration> ourTimes = new ArrayList<>();
    List<Duration> helloTimes = new ArrayList<>();
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      Duration our = ours.get();
      Duration other = hello.get();
      if (round >= WARM_UP) {
        ourTimes.add(our);
        helloTimes.add(other);
      }
    }
    return new Series(ourTimes, helloTimes);
  }

  /** The median of the rounds' own ratios, which is steadier than the ratio of the medians. */
  double ratio() {
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < ours.size(); round++) {
      ratios.add((double) ours.get(round).toNanos() / hello.get(round).toNanos());
    }
    return median(ratios);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%.2fx hello   (%.0f ms, hello %.0f ms, n = %d)",
        ratio(),
        median(millis(ours)),
        median(millis(hello)),
        ours.size());
  }

  private static List<Double> millis(List<Duration> times) {
    return times.stream().map(time -> time.toNanos() / 1e6).toList();
  }

  static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
