package dev.quizline.exchange;

import dev.quizline.quiz.Difficulty;
import java.util.Arrays;
import java.util.Optional;

/** The tag that stands for a difficulty where a format has tags only: {@code difficulty:hard}. */
public final class DifficultyTag {

  private static final String PREFIX = "difficulty:";

  private DifficultyTag() {}

  public static String of(Difficulty difficulty) {
    return PREFIX + difficulty.label();
  }

  /** Empty where it is a tag like any other. */
  static Optional<Difficulty> read(String tag) {
    return tag.startsWith(PREFIX) ? named(tag.substring(PREFIX.length())) : Optional.empty();
  }

  /** Empty where the word names none. */
  static Optional<Difficulty> named(String word) {
    return Arrays.stream(Difficulty.values())
        .filter(each -> each.label().equalsIgnoreCase(word.strip()))
        .findFirst();
  }
}
