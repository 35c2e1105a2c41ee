package dev.quizline.verify;

import dev.quizline.quiz.CalendarDate;
import dev.quizline.verify.PartialDate.Precision;
import java.util.List;
import java.util.Optional;

/**
 * Reads a date: {@code 1964}, {@code 1964-04}, {@code 1964-04-20}, {@code -0044}, {@code 1960s},
 * {@code 19th century}, {@code 20 April 1964}, {@code April 20, 1964}, {@code April 1964}, {@code
 * 44 BC}; a word for "about" before it is passed over. Day and month in digits only are not read,
 * since nobody can tell which is which.
 */
final class DateReader {

  private final String text;

  DateReader(String text) {
    this.text = text.strip();
  }

  Optional<PartialDate> read() {
    Optional<PartialDate> iso = iso();
    return iso.isPresent() ? iso : english();
  }

  /** Also with a time behind it and zeros for what is not known, as Wikidata writes them. */
  private Optional<PartialDate> iso() {
    int time = text.indexOf('T');
    String date = time > 0 ? text.substring(0, time) : text;
    boolean negative = date.startsWith("-");
    String unsigned = negative || date.startsWith("+") ? date.substring(1) : date;
    int first = unsigned.indexOf('-');
    int second = first < 0 ? -1 : unsigned.indexOf('-', first + 1);
    String year = first < 0 ? unsigned : unsigned.substring(0, first);
    String month =
        first < 0 ? "0" : unsigned.substring(first + 1, second < 0 ? unsigned.length() : second);
    String day = second < 0 ? "0" : unsigned.substring(second + 1);
    if (!isNumber(year, 4) || !isNumber(month, 2) || !isNumber(day, 2) || first >= 0 && first < 4) {
      return Optional.empty();
    }
    int number = Integer.parseInt(year);
    return date(negative ? -number : number, Integer.parseInt(month), Integer.parseInt(day));
  }

  private Optional<PartialDate> english() {
    List<String> words = Folding.words(text);
    int from = 0;
    while (from < words.size() && isFiller(words.get(from))) {
      from++;
    }
    int to = words.size();
    int sign = 1;
    if (to - from > 1 && isBeforeChrist(words.get(to - 1))) {
      sign = -1;
      to--;
    } else if (to - from > 1 && isChristian(words.get(to - 1))) {
      to--;
    }
    return parts(words.subList(from, to), sign);
  }

  private static Optional<PartialDate> parts(List<String> words, int sign) {
    return switch (words.size()) {
      case 1 -> yearOrDecade(words.get(0), sign);
      case 2 ->
          words.get(1).equals("century")
              ? century(words.get(0), sign)
              : date(words.get(1), words.get(0), "0", sign);
      case 3 ->
          CalendarDate.month(words.get(0)) > 0
              ? date(words.get(2), words.get(0), ordinal(words.get(1)), sign)
              : date(words.get(2), words.get(1), ordinal(words.get(0)), sign);
      case 4 ->
          words.get(1).equals("of") // the 20th of April 1964
              ? date(words.get(3), words.get(2), ordinal(words.get(0)), sign)
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<PartialDate> yearOrDecade(String word, int sign) {
    if (isNumber(word, 4)) {
      return date(sign * Integer.parseInt(word), 0, 0);
    }
    String digits = word.endsWith("s") ? word.substring(0, word.length() - 1) : "";
    return sign > 0 && digits.length() == 4 && isNumber(digits, 4) && digits.endsWith("0")
        ? Optional.of(new PartialDate(Integer.parseInt(digits), 0, 0, Precision.DECADE))
        : Optional.empty();
  }

  private static Optional<PartialDate> century(String word, int sign) {
    String number = ordinal(word);
    return sign > 0 && isNumber(number, 2) && Integer.parseInt(number) > 0
        ? Optional.of(new PartialDate(Integer.parseInt(number) * 100 - 99, 0, 0, Precision.CENTURY))
        : Optional.empty();
  }

  private static Optional<PartialDate> date(String year, String month, String day, int sign) {
    int number = CalendarDate.month(month);
    return number > 0 && isNumber(year, 4) && isNumber(day, 2)
        ? date(sign * Integer.parseInt(year), number, Integer.parseInt(day))
        : Optional.empty();
  }

  private static Optional<PartialDate> date(int year, int month, int day) {
    if (month > 12 || day > days(year, month) || month == 0 && day > 0) {
      return Optional.empty();
    }
    Precision precision = day > 0 ? Precision.DAY : month > 0 ? Precision.MONTH : Precision.YEAR;
    return Optional.of(new PartialDate(year, month, day, precision));
  }

  private static int days(int year, int month) {
    return switch (month) {
      case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
      case 4, 6, 9, 11 -> 30;
      default -> 31;
    };
  }

  /** {@code 20} of {@code 20th}; the word itself where it is no ordinal. */
  private static String ordinal(String word) {
    int digits = 0;
    while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
      digits++;
    }
    return switch (word.substring(digits)) {
      case "st", "nd", "rd", "th" -> word.substring(0, digits);
      default -> word;
    };
  }

  private static boolean isNumber(String text, int mostDigits) {
    if (text.isEmpty() || text.length() > mostDigits) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean isFiller(String word) {
    return About.isWord(word)
        || switch (word) {
          case "in", "on", "the", "ad" -> true;
          default -> false;
        };
  }

  private static boolean isBeforeChrist(String word) {
    return word.equals("bc") || word.equals("bce");
  }

  private static boolean isChristian(String word) {
    return word.equals("ad") || word.equals("ce");
  }
}
