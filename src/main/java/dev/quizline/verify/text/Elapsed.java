package dev.quizline.verify.text;

import dev.quizline.verify.ValueType;
import dev.quizline.verify.text.Numerals.Numeral;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Years that are counted: {@code two years later}, {@code at the age of 71}, {@code aged 71}. */
final class Elapsed {

  /** The sort of value that an age is. */
  static final String AGE = "age";

  /** The sort of value that years between two events are. */
  static final String INTERVAL = "interval";

  /** What the value of an age begins with. */
  static final String AGED = "aged ";

  private static final int YEAR_DIGITS = 4;

  /** A date so many mentions back is not counted from. */
  private static final int REACH = 12;

  private final FigureTokens tokens;
  private final Numerals numerals;

  Elapsed(FigureTokens tokens) {
    this.tokens = tokens;
    numerals = new Numerals(tokens);
  }

  /**
   * The date or age that is counted out at a token; null where none is.
   *
   * @param before what the text mentions before: years are counted from the last date
   */
  Mention at(int i, List<Mention> before) {
    Mention age = age(i);
    Mention later = age == null ? later(i, before) : age;
    return later == null ? interval(i) : later;
  }

  /** {@code aged 71}, {@code at the age of 71}, {@code 71 years old}. */
  private Mention age(int i) {
    int number = i + leading(i);
    Numeral years = numerals.at(number);
    boolean old =
        years != null
            && tokens.isWord(years.end(), "years")
            && tokens.isWord(years.end() + 1, "old");
    if (years == null || !old && number == i) {
      return null;
    }
    int end = old ? years.end() + 2 : years.end();
    return new Mention(
        i, end, AGED + years.digits(), EnumSet.of(ValueType.DATE), Set.of(AGE), List.of(), true);
  }

  /** {@code three years} before "after" or "before": what they are counted from stands behind. */
  private Mention interval(int i) {
    Numeral years = numerals.at(i);
    int unit = years == null ? i + 1 : years.end();
    boolean one = tokens.isWord(i, "a") || tokens.isWord(i, "one");
    boolean counted = years != null && tokens.isWord(unit, "years");
    boolean leads =
        tokens.isWord(unit + 1, "after")
            || tokens.isWord(unit + 1, "before")
            || tokens.isWord(unit + 1, "when");
    boolean few = years == null || years.digits().matches("\\d{1,3}");
    if (!leads || !few || !counted && !(one && tokens.isWord(unit, "year"))) {
      return null;
    }
    return new Mention(
        i,
        unit + 1,
        years == null ? "1" : years.digits(),
        EnumSet.of(ValueType.NUMBER),
        Set.of(INTERVAL),
        List.of(),
        true);
  }

  /** How many words that lead to an age. */
  private int leading(int i) {
    if (tokens.isWord(i, "aged")) {
      return 1;
    }
    int at = tokens.isWord(i, "at") ? 1 : 0;
    at += at > 0 && tokens.isWord(i + at, "the") ? 1 : 0;
    boolean age = at > 0 && tokens.isWord(i + at, "age");
    return age ? at + (tokens.isWord(i + at + 1, "of") ? 2 : 1) : 0;
  }

  private Mention later(int i, List<Mention> before) {
    Numeral years = numerals.at(i);
    int unit = years == null ? i + 1 : years.end();
    boolean one = years == null && (tokens.isWord(i, "a") || tokens.isWord(i, "one"));
    boolean counted = tokens.isWord(unit, "years") || one && tokens.isWord(unit, "year");
    boolean later = tokens.isWord(unit + 1, "later");
    if (!counted || !later && !tokens.isWord(unit + 1, "earlier")) {
      return null;
    }
    int start = year(before);
    int by = years == null ? 1 : Integer.parseInt(years.digits());
    int year = later ? start + by : start - by;
    return start == 0
        ? null
        : new Mention(
            i,
            unit + 2,
            String.valueOf(year),
            EnumSet.of(ValueType.DATE),
            Set.of(),
            List.of(),
            true);
  }

  /** The year of the last date; 0 where there is none. */
  private static int year(List<Mention> before) {
    for (int k = before.size() - 1; k >= 0 && k >= before.size() - REACH; k--) {
      String value = before.get(k).value();
      int from = value.length() - YEAR_DIGITS;
      boolean year = from >= 0 && FigureTokens.isNumber(value.substring(from), YEAR_DIGITS);
      if (before.get(k).is(ValueType.DATE) && year) {
        return Integer.parseInt(value.substring(from));
      }
    }
    return 0;
  }
}
