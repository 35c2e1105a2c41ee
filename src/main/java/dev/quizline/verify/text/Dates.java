package dev.quizline.verify.text;

import dev.quizline.quiz.CalendarDate;
import dev.quizline.verify.ValueType;
import dev.quizline.verify.text.Token.Kind;
import java.time.Month;
import java.util.EnumSet;
import java.util.Map;

/** Finds dates of any precision. */
final class Dates {

  private static final Map<String, String> CENTURIES =
      Map.of(
          "twelfth",
          "12th",
          "thirteenth",
          "13th",
          "fourteenth",
          "14th",
          "fifteenth",
          "15th",
          "sixteenth",
          "16th",
          "seventeenth",
          "17th",
          "eighteenth",
          "18th",
          "nineteenth",
          "19th",
          "twentieth",
          "20th");

  private static final Map<String, String> DECADES =
      Map.of(
          "twenties",
          "20",
          "thirties",
          "30",
          "forties",
          "40",
          "fifties",
          "50",
          "sixties",
          "60",
          "seventies",
          "70",
          "eighties",
          "80",
          "nineties",
          "90");

  private final FigureTokens tokens;

  Dates(FigureTokens tokens) {
    this.tokens = tokens;
  }

  /** The date that begins at a token; null where none does. */
  Mention date(int i) {
    Mention begun = begun(i);
    if (begun != null) {
      return begun;
    }
    int iso = iso(i);
    if (iso > 0) {
      return date(i, iso, tokens.joined(i, iso, "-"));
    }
    int end = dayFirst(i);
    end = end > 0 ? end : monthFirst(i);
    if (end > 0) {
      return date(i, end, tokens.joined(i, end, " "));
    }
    Token token = tokens.get(i);
    boolean ancient = tokens.isDigits(i, 1, 4) && isEra(i + 1);
    if (ancient || isYear(i)) {
      int era = isEra(i + 1) ? i + 2 : i + 1;
      return date(i, era, tokens.joined(i, era, " "));
    }
    String decade = decade(i);
    if (decade != null) {
      return date(i, i + 1, decade);
    }
    return century(i);
  }

  /**
   * {@code 27 May} before {@code to 10 June 1934}, {@code 27} before {@code to 30 May 1934}: what
   * the second date alone has is of the first as well; null where no such two stand.
   */
  private Mention begun(int i) {
    boolean day = isDay(i);
    int month = day ? i + 1 : i;
    int end = isMonthAt(month) ? month + 1 : month;
    boolean led = i > 0 && tokens.isWord(i - 1, "between") && tokens.isWord(end, "and");
    boolean joint = led || tokens.isWord(end, "to") || tokens.isWord(end, "until");
    if (end == i || !joint || end + 1 >= tokens.size()) {
      return null;
    }
    Mention last = date(end + 1);
    int year = last == null ? 0 : Elapsed.year(last);
    String named = isMonthAt(month) ? tokens.word(month) : last == null ? "" : monthOf(last);
    return year == 0 || named.isEmpty()
        ? null
        : date(i, end, (day ? tokens.word(i) + " " : "") + named + " " + year);
  }

  private String monthOf(Mention date) {
    for (int i = date.from(); i < date.to(); i++) {
      if (isMonthAt(i)) {
        return tokens.word(i);
      }
    }
    return "";
  }

  /** {@code 19th century}, {@code nineteenth century}. */
  private Mention century(int i) {
    String word = tokens.word(i);
    String number = isOrdinal(word) ? word : CENTURIES.getOrDefault(word, "");
    return !number.isEmpty() && tokens.isWord(i + 1, "century")
        ? date(i, i + 2, number + " century")
        : null;
  }

  private Mention date(int from, int to, String value) {
    return tokens.figure(from, to, value, EnumSet.of(ValueType.DATE));
  }

  private int iso(int i) {
    boolean parts =
        tokens.isDigits(i, 4, 4) && tokens.isDigits(i + 1, 2, 2) && tokens.isDigits(i + 2, 2, 2);
    return parts && tokens.get(i + 1).joined() && tokens.get(i + 2).joined() ? i + 3 : 0;
  }

  /** {@code 20 April 1964}, {@code the 20th of April, 1964}. */
  private int dayFirst(int i) {
    if (!isDay(i)) {
      return 0;
    }
    int month = tokens.isWord(i + 1, "of") ? i + 2 : i + 1;
    if (!isMonthAt(month)) {
      return 0;
    }
    return yearBehind(month + 1);
  }

  /** {@code April 1964}, {@code April 20, 1964}. */
  private int monthFirst(int i) {
    if (!isMonthAt(i)) {
      return 0;
    }
    if (isDay(i + 1)) {
      return yearBehind(i + 2);
    }
    if (tokens.isWord(i + 1, "the") && isDay(i + 2)) {
      return yearBehind(i + 3);
    }
    return tokens.isWord(i + 1, "of") && isYear(i + 2) ? i + 3 : isYear(i + 1) ? i + 2 : 0;
  }

  private int yearBehind(int i) {
    int year =
        tokens.isWord(i, ",") || tokens.isWord(i, "of") || tokens.isWord(i, "in") ? i + 1 : i;
    return isYear(year) ? year + 1 : 0;
  }

  private boolean isYear(int i) {
    if (!tokens.isDigits(i, 4, 4)) {
      return false;
    }
    int year = Integer.parseInt(tokens.get(i).word());
    boolean counted = i + 1 < tokens.size() && isCounted(tokens.get(i + 1).word());
    boolean money = i > 0 && Figures.isCurrencySign(tokens.get(i - 1).word());
    return year >= 1000 && year < 2100 && !counted && !money;
  }

  /** A word behind a figure that makes it a count and no year. */
  private static boolean isCounted(String word) {
    return switch (word) {
      case "people", "inhabitants", "pages", "minutes", "seconds", "hours", "copies" -> true;
      case "seats", "students", "employees", "metres", "meters", "feet", "m", "km" -> true;
      case "kilometres", "kilometers", "miles", "tons", "tonnes", "spectators" -> true;
      case "visitors", "dollars", "euros", "pounds", "francs", "million", "thousand" -> true;
      case "min", "ft", "residents", "admissions", "percent", "square" -> true;
      default -> false;
    };
  }

  boolean isDay(int i) {
    if (i >= tokens.size() || tokens.get(i).kind() != Kind.FIGURE) {
      return false;
    }
    String word = tokens.get(i).word();
    String number = isOrdinal(word) ? word.substring(0, word.length() - 2) : word;
    return FigureTokens.isNumber(number, 2)
        && Integer.parseInt(number) > 0
        && Integer.parseInt(number) < 32;
  }

  static boolean isOrdinal(String word) {
    int letters = word.length() - 2;
    return letters > 0
        && FigureTokens.isNumber(word.substring(0, letters), 2)
        && switch (word.substring(letters)) {
          case "st", "nd", "rd", "th" -> true;
          default -> false;
        };
  }

  /** {@code 1970s}, {@code the seventies} of the last century; null where none is named. */
  private String decade(int i) {
    String word = tokens.word(i);
    if (isDecade(word)) {
      return word;
    }
    boolean age =
        i > 0 && Words.is("personal", tokens.word(i - 1)) || i > 0 && tokens.isWord(i - 1, "their");
    String tens = age ? null : DECADES.get(word);
    return tens == null ? null : "19" + tens + "s";
  }

  static boolean isDecade(String word) {
    return word.length() == 5
        && word.endsWith("0s")
        && FigureTokens.isNumber(word.substring(0, 4), 4);
  }

  private boolean isEra(int i) {
    return tokens.isWord(i, "bc")
        || tokens.isWord(i, "bce")
        || tokens.isWord(i, "ad")
        || tokens.isWord(i, "ce");
  }

  boolean isMonthAt(int i) {
    return i < tokens.size() && tokens.get(i).isWord() && isMonth(tokens.get(i));
  }

  /** By its name, or by three or four letters of it; "may" and "march" only with a capital. */
  static boolean isMonth(Token token) {
    int month = token.capital() ? CalendarDate.month(token.word()) : 0;
    int letters = token.word().length();
    return month > 0
        && (letters == 3 || letters == Month.of(month).name().length() || token.is("sept"));
  }
}
