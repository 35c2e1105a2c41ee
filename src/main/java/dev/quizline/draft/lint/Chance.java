package dev.quizline.draft.lint;

/** How likely a count is where nothing but chance is at work. */
final class Chance {

  /** Rarer than this is taken for a habit of the author's, not for chance. */
  static final double RARE = 0.05;

  private Chance() {}

  /**
   * The probability of at least so many hits in so many independent trials (the upper tail of the
   * binomial distribution).
   *
   * @param share of a hit in one trial, above 0 and below 1
   */
  static double ofAtLeast(int hits, int trials, double share) {
    double probability = 0;
    for (int k = hits; k <= trials; k++) {
      probability += Math.exp(logOf(k, trials, share));
    }
    return Math.min(1, probability);
  }

  private static double logOf(int hits, int trials, double share) {
    double log = hits * Math.log(share) + (trials - hits) * Math.log(1 - share);
    for (int i = 1; i <= hits; i++) {
      log += Math.log((double) (trials - hits + i) / i);
    }
    return log;
  }
}
