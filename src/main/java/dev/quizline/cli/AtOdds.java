package dev.quizline.cli;

import dev.quizline.verify.text.Conflict;
import dev.quizline.verify.text.Span;
import java.util.Locale;

/** Two places of one text that do not go together, and where they are. */
record AtOdds(Conflict.Kind kind, Said first, Said second, String why) {

  /** What one of them says. */
  record Said(String id, String text, Span span, Place place) {

    /** The words that are meant. */
    String words() {
      return span.of(text);
    }
  }

  String label() {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** {@code fact-01 "1964" and fact-09 "1965": …}. */
  String words() {
    return first.id()
        + " \""
        + first.words()
        + "\" and "
        + second.id()
        + " \""
        + second.words()
        + "\": "
        + why;
  }
}
