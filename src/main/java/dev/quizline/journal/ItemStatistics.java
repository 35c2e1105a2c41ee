package dev.quizline.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How one question did with everybody who was asked it, by classical test theory. Shares are marks
 * from 0 to 1, totals are weighted by what the questions are worth. Formulas as in Moodle's quiz
 * statistics, with variances over n - 1.
 *
 * @param n how many were asked it
 * @param facility the mean mark, 0 to 1; empty where nobody was asked
 * @param discrimination how marks here go with marks on the rest, -1 to 1; empty where that cannot
 *     be told: fewer than two people, or all alike
 * @param efficiency the same as a share of the most that these marks allow, at most 1
 * @see <a href="https://docs.moodle.org/en/Quiz_statistics_calculations">Calculations</a>
 */
public record ItemStatistics(
    int n, OptionalDouble facility, OptionalDouble discrimination, OptionalDouble efficiency) {

  /**
   * One for each question.
   *
   * @param shares by person, then by question; NaN where somebody was not asked
   * @param worth what each question is worth
   */
  public static List<ItemStatistics> of(List<double[]> shares, double[] worth) {
    List<ItemStatistics> items = new ArrayList<>();
    for (int item = 0; item < worth.length; item++) {
      items.add(of(shares, worth, item));
    }
    return items;
  }

  private static ItemStatistics of(List<double[]> shares, double[] worth, int item) {
    List<double[]> asked = shares.stream().filter(person -> !Double.isNaN(person[item])).toList();
    double[] here = asked.stream().mapToDouble(person -> person[item]).toArray();
    double[] rest = asked.stream().mapToDouble(person -> rest(person, worth, item)).toArray();
    double spread = Math.sqrt(covariance(here, here) * covariance(rest, rest));
    double together = covariance(here, rest);
    double most = covariance(sorted(here), sorted(rest));
    return new ItemStatistics(
        here.length,
        Arrays.stream(here).average(),
        spread > 0 ? OptionalDouble.of(together / spread) : OptionalDouble.empty(),
        spread > 0 && most > 0 ? OptionalDouble.of(together / most) : OptionalDouble.empty());
  }

  private static double rest(double[] person, double[] worth, int item) {
    double rest = 0;
    for (int i = 0; i < person.length; i++) {
      rest += i == item || Double.isNaN(person[i]) ? 0 : person[i] * worth[i];
    }
    return rest;
  }

  private static double[] sorted(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted;
  }

  /** 0 where there are fewer than two. */
  private static double covariance(double[] one, double[] other) {
    double meanOfOne = Arrays.stream(one).average().orElse(0);
    double meanOfOther = Arrays.stream(other).average().orElse(0);
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += (one[i] - meanOfOne) * (other[i] - meanOfOther);
    }
    return one.length < 2 ? 0 : sum / (one.length - 1);
  }
}
