package dev.quizline.verify.text;

import dev.quizline.quiz.CalendarDate;
import java.util.Set;

/** Lines that say when a text was written. */
final class Dateline {

  private static final Set<String> WORDS =
      Set.of("modified", "updated", "published", "posted", "created", "reviewed", "edited");

  private static final Set<String> FILLERS =
      Set.of("last", "first", "on", "at", "and", "&", "date", "originally", "min", "read", "of");

  private Dateline() {}

  /** Whether a line, in lower case, is nothing but a date and words like "updated". */
  static boolean is(String line) {
    boolean dated = false;
    for (String word : line.split("[\\s,.|/]+")) {
      if (word.isEmpty() || FILLERS.contains(word)) {
        continue;
      }
      boolean known = WORDS.contains(word) || isDatePart(word);
      if (!known) {
        return false;
      }
      dated = true;
    }
    return dated;
  }

  private static boolean isDatePart(String word) {
    return CalendarDate.month(word) > 0 || Character.isDigit(word.charAt(0));
  }
}
