package dev.quizline.quiz;

import java.time.Duration;
import java.util.Optional;

/**
 * How long players have.
 *
 * @param perQuestion for every question, in place of what the bank says; more than 0
 * @param fromBank whether a question's own limit holds where {@code perQuestion} is empty
 * @param whole for the quiz as a whole; more than 0. It runs while a question is up, and in an exam
 *     without a break; the time to read a reveal is free
 * @param factor stretches every limit, more than 0 and at most 100
 */
public record TimeLimits(
    Optional<Duration> perQuestion, boolean fromBank, Optional<Duration> whole, double factor) {

  public static final TimeLimits NONE =
      new TimeLimits(Optional.empty(), false, Optional.empty(), 1);
  public static final TimeLimits BANK = new TimeLimits(Optional.empty(), true, Optional.empty(), 1);

  /** Longer limits are cut to this, which nobody sits out. */
  private static final Duration LONGEST = Duration.ofDays(36_500);

  public TimeLimits {
    Require.that(factor > 0 && factor <= 100, "a time factor is more than 0 and at most 100");
    requireTime(perQuestion);
    requireTime(whole);
  }

  /** The limit for one question, factor applied; empty: none. */
  public Optional<Duration> of(Item item) {
    return perQuestion.or(() -> fromBank ? item.time() : Optional.empty()).map(this::stretched);
  }

  /** The limit for the whole quiz, factor applied. */
  public Optional<Duration> ofQuiz() {
    return whole.map(this::stretched);
  }

  private Duration stretched(Duration limit) {
    long millis = (limit.compareTo(LONGEST) < 0 ? limit : LONGEST).toMillis();
    return Duration.ofMillis(Math.max(1, Math.round(millis * factor)));
  }

  static void requireTime(Optional<Duration> limit) {
    Require.that(
        limit.isEmpty() || limit.get().compareTo(Duration.ZERO) > 0, "a limit is more than 0");
  }
}
