package dev.quizline.exchange.moodle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * Weights of choices in percent. Moodle knows only these steps, and wants those of the right
 * choices to add up to 100 ({@code question_bank::fraction_options_full}).
 */
final class Grades {

  /** What is done where a program of ours would mark by another rule. */
  static final String INSTEAD = "Moodle's weights instead";

  static final BigDecimal FULL = BigDecimal.valueOf(100);
  static final BigDecimal NONE = BigDecimal.ZERO;

  private static final BigDecimal NEAR = new BigDecimal("0.01");

  private static final List<BigDecimal> STEPS =
      List.of(
              "100",
              "90",
              "83.33333",
              "80",
              "75",
              "70",
              "66.66667",
              "60",
              "50",
              "40",
              "33.33333",
              "30",
              "25",
              "20",
              "16.66667",
              "14.28571",
              "12.5",
              "11.11111",
              "10",
              "5",
              "0")
          .stream()
          .map(BigDecimal::new)
          .toList();

  private Grades() {}

  /** The weight of each of so many right choices; empty where Moodle has none for it. */
  static Optional<BigDecimal> share(int count) {
    BigDecimal exact = FULL.divide(BigDecimal.valueOf(count), 5, RoundingMode.HALF_UP);
    return STEPS.stream().filter(step -> isNear(step, exact)).findFirst();
  }

  /** What each of so many wrong choices takes away: all of them together what there is to earn. */
  static BigDecimal penalty(int count) {
    BigDecimal exact = FULL.divide(BigDecimal.valueOf(Math.max(1, count)), 5, RoundingMode.HALF_UP);
    BigDecimal nearest = STEPS.get(0);
    for (BigDecimal step : STEPS) {
      boolean nearer = step.subtract(exact).abs().compareTo(nearest.subtract(exact).abs()) < 0;
      nearest = nearer && step.signum() > 0 ? step : nearest;
    }
    return nearest.negate();
  }

  static boolean isFull(BigDecimal weight) {
    return isNear(weight, FULL);
  }

  /** Whether these weights are those that we write for such a question. */
  static boolean areOurs(List<BigDecimal> weights, SortedSet<Integer> right) {
    Optional<BigDecimal> share = share(right.size());
    BigDecimal penalty = penalty(weights.size() - right.size());
    for (int i = 0; i < weights.size(); i++) {
      BigDecimal ours = right.contains(i) ? share.orElse(FULL) : penalty;
      if (!isNear(weights.get(i), ours)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNear(BigDecimal one, BigDecimal other) {
    return one.subtract(other).abs().compareTo(NEAR) < 0;
  }
}
