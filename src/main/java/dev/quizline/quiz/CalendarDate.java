package dev.quizline.quiz;

import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * A date as far as it is known, in the order of the calendar. Read without regular expressions,
 * since the choices of a whole bank are looked at before the first question is up.
 *
 * @param year 0 where none is given
 * @param month 1 to 12; 0 where none is given
 * @param day 1 to 31; 0 where none is given
 */
public record CalendarDate(int year, int month, int day) implements Comparable<CalendarDate> {

  private static final CalendarDate UNKNOWN = new CalendarDate(0, 0, 0);

  private static final Set<String> AFTER_A_DAY = Set.of("", "st", "nd", "rd", "th");
  private static final Set<String> AFTER_A_YEAR = Set.of("", "s");

  /** Reads {@code 1964}, {@code 1960s}, {@code 1964-04-20}, "20 April 1964", "Apr. 20, 1964" … */
  public static Optional<CalendarDate> read(String text) {
    String line = text.strip().toLowerCase(Locale.ROOT);
    Optional<CalendarDate> date = line.indexOf('-') > 0 ? iso(line) : inWords(line);
    return date.isPresent() && date.get().isPossible() ? date : Optional.empty();
  }

  @Override
  public int compareTo(CalendarDate other) {
    int byYear = Integer.compare(year, other.year);
    int byMonth = byYear != 0 ? byYear : Integer.compare(month, other.month);
    return byMonth != 0 ? byMonth : Integer.compare(day, other.day);
  }

  private static Optional<CalendarDate> iso(String line) {
    String[] parts = line.split("-", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i > 2 || parts[i].length() != (i == 0 ? 4 : 2) || digits(parts[i]) < parts[i].length()) {
        return Optional.empty();
      }
    }
    return Optional.of(
        new CalendarDate(
            Integer.parseInt(parts[0]),
            Integer.parseInt(parts[1]),
            parts.length == 3 ? Integer.parseInt(parts[2]) : 0));
  }

  private static Optional<CalendarDate> inWords(String line) {
    Optional<CalendarDate> date = Optional.of(UNKNOWN);
    StringTokenizer words = new StringTokenizer(line, "., ");
    for (boolean first = true; words.hasMoreTokens() && date.isPresent(); first = false) {
      String word = words.nextToken();
      if (!(first && word.equals("the"))) {
        date = date.get().with(word);
      }
    }
    return date;
  }

  /** One more word of a date; empty if it is none, or comes twice. */
  private Optional<CalendarDate> with(String word) {
    int digits = digits(word);
    String rest = word.substring(digits);
    int number = digits > 0 && digits <= 4 ? Integer.parseInt(word.substring(0, digits)) : 0;
    if (digits == 4 && year == 0 && AFTER_A_YEAR.contains(rest)) {
      return Optional.of(new CalendarDate(number, month, day));
    }
    if ((digits == 1 || digits == 2) && day == 0 && AFTER_A_DAY.contains(rest)) {
      return Optional.of(new CalendarDate(year, month, number));
    }
    int named = month == 0 ? month(word) : 0;
    return named > 0 ? Optional.of(new CalendarDate(year, named, day)) : Optional.empty();
  }

  /** The number of a month by its English name or at least its first three letters; else 0. */
  public static int month(String word) {
    for (Month month : Month.values()) {
      if (word.length() >= 3 && month.name().regionMatches(true, 0, word, 0, word.length())) {
        return month.getValue();
      }
    }
    return 0;
  }

  /** How many ASCII digits the word begins with. */
  private static int digits(String word) {
    int digits = 0;
    while (digits < word.length() && word.charAt(digits) >= '0' && word.charAt(digits) <= '9') {
      digits++;
    }
    return digits;
  }

  private boolean isPossible() {
    return year + month > 0 && month <= 12 && day <= 31 && (day == 0 || month > 0);
  }
}
