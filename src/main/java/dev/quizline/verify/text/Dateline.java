package dev.quizline.verify.text;

import java.util.Set;

/** Lines that say when a text was written. */
final class Dateline {

  private static final Set<String> WORDS =
      Set.of("modified", "updated", "published", "posted", "created", "reviewed", "edited");

  private static final Set<String> FILLERS =
      Set.of("last", "first", "on", "at", "and", "&", "date", "originally", "min", "read", "of");

  private static final Set<String> MONTHS =
      Set.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private Dateline() {}

  /** Whether a line, in lower case, is nothing but a date and words like "updated". */
  static boolean is(String line) {
    boolean dated = false;
    for (String word : line.split("[\\s,|/]+")) {
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
    boolean month = word.length() >= 3 && MONTHS.contains(word.substring(0, 3));
    return month || Character.isDigit(word.charAt(0));
  }
}
