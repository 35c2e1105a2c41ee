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
  private static final int AGE_DIGITS = 2;

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
    Mention named = later == null ? beside(i, before) : later;
    return named == null ? interval(i) : named;
  }

  /** {@code aged 71}, {@code at the age of 71}, {@code 71 years old}. */
  private Mention age(int i) {
    int number = i + leading(i);
    Numeral years = numerals.at(number);
    boolean old =
        years != null
            && tokens.isWord(years.end(), "years")
            && tokens.isWord(years.end() + 1, "old");
    boolean bare = number == i && years != null && isBare(i, years);
    if (years == null || !old && !bare && number == i) {
      return null;
    }
    int end = old ? years.end() + 2 : years.end();
    return new Mention(
        i, end, AGED + years.digits(), EnumSet.of(ValueType.DATE), Set.of(AGE), List.of(), true);
  }

  /** {@code was 43 when}, {@code she was 43,}: nothing else than years is counted. */
  private boolean isBare(int i, Numeral years) {
    int was = i > 0 && isHedge(i - 1) ? i - 2 : i - 1;
    boolean is = was > 0 && (tokens.isWord(was, "was") || tokens.isWord(was, "is"));
    if (!is || !FigureTokens.isNumber(years.digits(), AGE_DIGITS)) {
      return false;
    }
    int end = years.end();
    boolean ends = end >= tokens.size() || tokens.get(end).isSign();
    boolean personal = tokens.isWord(was - 1, "he") || tokens.isWord(was - 1, "she");
    return tokens.isWord(end, "when") || ends && personal;
  }

  private boolean isHedge(int i) {
    return tokens.isWord(i, "only") || tokens.isWord(i, "just") || tokens.isWord(i, "already");
  }

  /**
   * {@code three years} before "after" or "before", {@code a century had passed} before "since":
   * what they are counted from stands behind.
   */
  private Mention interval(int i) {
    YearCount count = YearCount.at(tokens, numerals, i);
    if (count == null) {
      return null;
    }
    int passed = tokens.length("passing", count.end());
    int end = count.end() + passed;
    boolean leads =
        tokens.isWord(end, "after")
            || tokens.isWord(end, "before")
            || tokens.isWord(end, "when")
            || passed > 0 && tokens.isWord(end, "since");
    return leads
        ? new Mention(
            i,
            end,
            count.written(),
            EnumSet.of(ValueType.NUMBER),
            Set.of(INTERVAL),
            List.of(),
            true)
        : null;
  }

  private boolean isDied(int i) {
    return tokens.isWord(i, "died") || tokens.isWord(i, "dead") || tokens.isWord(i, "dies");
  }

  /** No more than two digits, with nothing behind them that they could count. */
  private boolean isAge(int i) {
    Numeral years = i < tokens.size() ? numerals.at(i) : null;
    return years != null
        && FigureTokens.isNumber(years.digits(), AGE_DIGITS)
        && (years.end() >= tokens.size()
            || !tokens.get(years.end()).isWord()
            || Words.is("preposition", tokens.word(years.end())));
  }

  private boolean isLived(int i) {
    return tokens.isWord(i, "lived") || tokens.isWord(i, "live");
  }

  /** How many words that lead to an age. */
  private int leading(int i) {
    if (tokens.isWord(i, "aged")) {
      return 1;
    }
    if (tokens.isWord(i, "at") && i > 0 && isDied(i - 1) && isAge(i + 1)) {
      return 1;
    }
    if (tokens.isWord(i, "to") && tokens.isWord(i + 1, "be") && i > 0 && isLived(i - 1)) {
      return 2;
    }
    int at = tokens.isWord(i, "at") ? 1 : 0;
    at += tokens.isWord(i + at, "the") ? 1 : 0;
    boolean age = at > 0 && tokens.isWord(i + at, "age");
    return age ? at + (tokens.isWord(i + at + 1, "of") ? 2 : 1) : 0;
  }

  /**
   * {@code two years later}: the date that so many years lead to from the one before. Where that
   * one is told of the same, as in {@code in 1894, eight years later}, it is counted out once more.
   */
  private Mention later(int i, List<Mention> before) {
    YearCount count = YearCount.at(tokens, numerals, i);
    boolean later = count != null && tokens.isWord(count.end(), "later");
    if (count == null || count.step() > 1 || !later && !tokens.isWord(count.end(), "earlier")) {
      return null;
    }
    int last = dated(before, before.size());
    if (last < 0) {
      return null;
    }
    boolean again = before.get(last).to() == i - 1 && tokens.isWord(i - 1, ",");
    int start = again ? dated(before, last) : last;
    String year = start < 0 ? "" : count.from(year(before.get(start)), later);
    boolean same = !again || year.equals(String.valueOf(year(before.get(last))));
    Set<String> sort = again ? Set.of(INTERVAL) : Set.of();
    return year.isEmpty() || !same
        ? null
        : new Mention(i, count.end() + 1, year, EnumSet.of(ValueType.DATE), sort, List.of(), true);
  }

  /** {@code the following year}, {@code the year before}: by the last year before. */
  private Mention beside(int i, List<Mention> before) {
    int year = tokens.isWord(i, "the") ? i + 2 : -1;
    boolean named = year > 0 && tokens.isWord(year, "year");
    int years =
        named && (tokens.isWord(i + 1, "following") || tokens.isWord(i + 1, "next"))
            ? 1
            : named && tokens.isWord(i + 1, "previous") ? -1 : 0;
    int last = years == 0 ? -1 : dated(before, before.size());
    return last < 0
        ? null
        : new Mention(
            i,
            year + 1,
            String.valueOf(year(before.get(last)) + years),
            EnumSet.of(ValueType.DATE),
            Set.of(),
            List.of(),
            true);
  }

  /** The last mention of a year before one of the mentions; -1 where there is none near. */
  static int dated(List<Mention> mentions, int to) {
    for (int k = to - 1; k >= 0 && k >= to - REACH; k--) {
      if (mentions.get(k).is(ValueType.DATE) && year(mentions.get(k)) > 0) {
        return k;
      }
    }
    return -1;
  }

  /** The year that a date ends with; 0 where it ends with none. */
  static int year(Mention date) {
    String value = date.value();
    int from = value.length() - YEAR_DIGITS;
    boolean year = from >= 0 && FigureTokens.isNumber(value.substring(from), YEAR_DIGITS);
    return year ? Integer.parseInt(value.substring(from)) : 0;
  }
}
