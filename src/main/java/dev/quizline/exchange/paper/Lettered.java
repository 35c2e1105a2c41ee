package dev.quizline.exchange.paper;

import dev.quizline.quiz.Labels;
import java.util.Locale;

/** How choices are named on paper. */
final class Lettered {

  private Lettered() {}

  /** {@code A}, or {@code 1} where there are more than letters are used for. */
  static String of(int index, int size) {
    return Labels.of(index, size).toUpperCase(Locale.ROOT);
  }

  static String points(int points) {
    return points == 1 ? "1 point" : points + " points";
  }
}
