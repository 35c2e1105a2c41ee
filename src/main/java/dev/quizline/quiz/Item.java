package dev.quizline.quiz;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What every question has, whatever its kind.
 *
 * @param id names the question for ever: history hangs on it, never on the text
 * @param ask the stem; for a cloze it holds {@code {#1}}, {@code {#2}} … where the gaps are
 * @param explain why the answer is right; empty where the author gave none
 * @param time the limit its author set, before any factor, more than 0; empty: none
 * @param points what a right answer is worth, 0 to 1000
 */
public record Item(
    String id,
    String ask,
    String explain,
    Optional<String> hint,
    Difficulty difficulty,
    List<String> tags,
    Optional<Duration> time,
    int points) {

  public Item {
    tags = List.copyOf(tags);
    Require.that(!id.isBlank(), "a question needs an id");
    Require.that(!ask.isBlank(), "a question must ask something");
    TimeLimits.requireTime(time);
    Require.that(points >= 0 && points <= 1000, "points must be 0 to 1000, not ", points);
  }
}
