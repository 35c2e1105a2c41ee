package dev.quizline.verify.text;

import dev.quizline.verify.Between;
import dev.quizline.verify.Regions;
import dev.quizline.verify.ValueType;
import dev.quizline.verify.text.Numerals.Numeral;
import dev.quizline.verify.text.Token.Kind;
import java.util.EnumSet;
import java.util.List;

/** Finds dates, durations, amounts of money and counts. */
final class Figures {

  /** Bounds of quantities, as roles of words and as values have them. */
  private static final String[] QUANTITY_BOUNDS = {"at least", "at most", "over", "under"};

  private static final String[] DATE_BOUNDS = {"after", "before"};

  private static final int YEAR_DIGITS = 4;

  private final FigureTokens tokens;
  private final Dates dates;
  private final Numerals numerals;

  Figures(String text, List<Token> tokens) {
    this.tokens = new FigureTokens(text, tokens);
    dates = new Dates(this.tokens);
    numerals = new Numerals(this.tokens);
  }

  /** The figure that begins at a token, with a bound before it; null where none does. */
  Mention at(int i) {
    Mention bounded = bounded(i, QUANTITY_BOUNDS);
    bounded = bounded == null ? bounded(i, DATE_BOUNDS) : bounded;
    bounded = bounded == null ? between(i) : bounded;
    return bounded == null ? bare(i) : bounded;
  }

  /** {@code between 1,500 and 2,000 people}, {@code between 2 and 3 million}; else null. */
  private Mention between(int i) {
    Mention low = tokens.isWord(i, "between") && i + 1 < tokens.size() ? quantity(i + 1) : null;
    boolean and = low != null && low.to() + 1 < tokens.size() && tokens.isWord(low.to(), "and");
    Mention high = and ? quantity(low.to() + 1) : null;
    if (high == null || low.is(ValueType.DATE)) {
      return null;
    }
    int unit = high.value().indexOf(' ');
    boolean bare = unit > 0 && low.value().indexOf(' ') < 0;
    String least = bare ? low.value() + high.value().substring(unit) : low.value();
    Mention both = high.spanning(i, high.to(), Between.inWords(least, high.value()));
    return isYear(low) && isYear(high) ? both.orA(ValueType.DATE) : both;
  }

  private static boolean isYear(Mention figure) {
    return figure.value().length() == YEAR_DIGITS
        && FigureTokens.isNumber(figure.value(), YEAR_DIGITS)
        && figure.value().compareTo("1000") > 0
        && figure.value().compareTo("2200") < 0;
  }

  /** {@code more than 113 minutes}, {@code before 1980}; null where no bound begins. */
  private Mention bounded(int from, String[] bounds) {
    for (String bound : bounds) {
      int figure = from + tokens.length(bound, from);
      if (figure > from && figure < tokens.size()) {
        Mention limit = bounds == DATE_BOUNDS ? dates.date(figure) : quantity(figure);
        return limit == null ? null : limit.spanning(from, limit.to(), bound + " " + limit.value());
      }
    }
    return null;
  }

  private Mention bare(int i) {
    Mention date = dates.date(i);
    return date == null ? quantity(i) : date;
  }

  private Mention quantity(int i) {
    Token token = tokens.get(i);
    Mention duration = duration(i);
    if (duration != null) {
      return duration;
    }
    if (token.isSign()) {
      return money(i);
    }
    return token.isWord() && numerals.at(i) == null ? currencyWord(i) : amount(i);
  }

  /** {@code 113 minutes}, {@code 1 hour and 53 minutes}, {@code 113-minute}, {@code 3:45}. */
  private Mention duration(int i) {
    if (tokens.get(i).word().indexOf(':') > 0) {
      return tokens.figure(i, i + 1, tokens.get(i).word(), EnumSet.of(ValueType.DURATION));
    }
    StringBuilder value = new StringBuilder(24);
    int end = i;
    int next = i;
    while (next < tokens.size()) {
      int unit = unitEnd(next);
      if (unit == 0) {
        break;
      }
      append(value, next, unit);
      end = unit;
      if (isHalfBehind(unit)) {
        value.append(" 30 minutes");
        end = unit + 3;
        break;
      }
      next = tokens.isWord(unit, "and") || tokens.isWord(unit, ",") ? unit + 1 : unit;
    }
    return end == i
        ? null
        : tokens.figure(i, end, value.toString(), EnumSet.of(ValueType.DURATION));
  }

  /** {@code an hour}. */
  private boolean isOneHour(int i) {
    return (tokens.isWord(i, "an") || tokens.isWord(i, "one")) && tokens.isWord(i + 1, "hour");
  }

  /** Behind a number of hours, minutes or seconds; 0 where none stands. */
  private int unitEnd(int i) {
    if (isOneHour(i)) {
      return i + 2;
    }
    Numeral number = numerals.at(i);
    if (number == null) {
      return 0;
    }
    boolean seconds = tokens.isWord(number.end(), "s") && isTimeUnit(i - 1);
    if (seconds || isTimeUnit(number.end())) {
      return number.end() + 1;
    }
    String word = tokens.word(i);
    boolean suffixed = word.endsWith("min") || word.endsWith("mins") || word.endsWith("h");
    return suffixed && Character.isDigit(word.charAt(0)) ? i + 1 : 0;
  }

  private void append(StringBuilder value, int from, int to) {
    boolean one = isOneHour(from);
    value.append(value.length() == 0 ? "" : " ").append(one ? "1" : numerals.at(from).digits());
    if (one || isTimeUnit(to - 1) || tokens.isWord(to - 1, "s")) {
      value.append(' ').append(tokens.word(to - 1));
    }
  }

  /** {@code two hours and a half}. */
  private boolean isHalfBehind(int i) {
    boolean hours = tokens.isWord(i - 1, "hour") || tokens.isWord(i - 1, "hours");
    boolean half = tokens.isWord(i + 1, "a") && tokens.isWord(i + 2, "half");
    return hours && half && tokens.isWord(i, "and");
  }

  private boolean isTimeUnit(int i) {
    return i < tokens.size()
        && switch (tokens.get(i).word()) {
          case "minute", "minutes", "min", "mins", "hour", "hours", "hr", "hrs" -> true;
          case "second", "seconds", "sec", "secs" -> true;
          default -> false;
        };
  }

  /** A currency sign before a figure. */
  private Mention money(int i) {
    return isCurrencySign(tokens.get(i).word()) ? money(i, i + 1) : null;
  }

  /** {@code US$ 3 million}, {@code USD 500}. */
  private Mention currencyWord(int i) {
    String word = tokens.get(i).word();
    boolean code = tokens.get(i).capital() && isCurrencyWord(word);
    boolean prefix =
        i + 1 < tokens.size()
            && tokens.get(i).capital()
            && isDollarPrefix(word)
            && isCurrencySign(tokens.word(i + 1));
    return prefix ? money(i, i + 2) : code ? money(i, i + 1) : null;
  }

  private Mention money(int from, int figure) {
    if (figure >= tokens.size() || tokens.get(figure).kind() != Kind.FIGURE) {
      return null;
    }
    int end = isScale(figure + 1) ? figure + 2 : figure + 1;
    return tokens.figure(from, end, tokens.raw(from, end), EnumSet.of(ValueType.MONEY));
  }

  private Mention amount(int i) {
    Numeral numeral = numerals.at(i);
    if (numeral == null) {
      return null;
    }
    String number = numeral.digits();
    int end = isScale(numeral.end()) ? numeral.end() + 1 : numeral.end();
    String scale = end > numeral.end() ? " " + tokens.word(end - 1) : "";
    int currency = end + 1 < tokens.size() && isCountry(tokens.word(end)) ? end + 1 : end;
    if (currency < tokens.size() && isCurrencyWord(tokens.word(currency))) {
      String money = number + scale + " " + tokens.joined(end, currency + 1, " ");
      return tokens.figure(i, currency + 1, money, EnumSet.of(ValueType.MONEY));
    }
    int unit = unitBehind(end);
    if (unit == end && isTimes(end)) {
      return sized(i, end, number);
    }
    String value = number + scale + (unit > end ? " " + tokens.joined(end, unit, " ") : "");
    return tokens.figure(i, unit, value, EnumSet.of(ValueType.NUMBER, ValueType.TEXT));
  }

  /** {@code 1.2} of {@code 1.2 by 1.8 metres}: the unit stands behind both. */
  private Mention sized(int from, int times, String number) {
    Numeral other = numerals.at(times + 1);
    int unit = other == null ? times : unitBehind(other.end());
    boolean tied = other != null && unit > other.end();
    String value = tied ? number + " " + tokens.joined(other.end(), unit, " ") : number;
    return tokens.figure(from, times, value, EnumSet.of(ValueType.NUMBER, ValueType.TEXT));
  }

  private boolean isTimes(int i) {
    return i + 1 < tokens.size()
        && (tokens.isWord(i, "by") || tokens.isWord(i, "x") || tokens.isWord(i, "\u00D7"));
  }

  private int unitBehind(int i) {
    if (i + 2 < tokens.size() && tokens.isWord(i, "km") && tokens.isWord(i + 1, "/")) {
      return tokens.isWord(i + 2, "h") ? i + 3 : i + 1;
    }
    if (i < tokens.size()) {
      switch (tokens.get(i).word()) {
        case "m", "metres", "meters", "metre", "meter", "km", "kilometres", "kilometers", "feet":
        case "foot", "ft", "miles", "mile", "tonnes", "tons", "kg", "cm", "km2":
        case "centimetres", "centimeters", "millimetres", "millimeters", "mm", "inches":
          return i + 1;
        case "square":
          return i + 2 <= tokens.size() ? i + 2 : i;
        default:
          return i;
      }
    }
    return i;
  }

  private boolean isScale(int i) {
    return tokens.isWord(i, "million")
        || tokens.isWord(i, "billion")
        || tokens.isWord(i, "thousand")
        || tokens.isWord(i, "trillion");
  }

  static boolean isCurrencySign(String word) {
    return word.length() == 1 && Character.getType(word.charAt(0)) == Character.CURRENCY_SYMBOL;
  }

  private static boolean isDollarPrefix(String word) {
    return switch (word) {
      case "us", "a", "au", "c", "ca", "nz", "hk", "can" -> true;
      default -> false;
    };
  }

  /** Whose currency it is: {@code 500 US dollars}, {@code 30 French francs}. */
  private static boolean isCountry(String word) {
    return isDollarPrefix(word) || Regions.isRegionName(word);
  }

  private static boolean isCurrencyWord(String word) {
    return switch (word) {
      case "dollars", "dollar", "euros", "euro", "pounds", "francs", "franc", "yen" -> true;
      case "lire", "lira", "marks", "rupees", "roubles", "rubles", "usd", "eur", "gbp" -> true;
      case "kr",
          "krone",
          "krona",
          "kroner",
          "kronor",
          "pesos",
          "yuan",
          "pesetas",
          "dm",
          "dem",
          "frf",
          "jpy" ->
          true;
      case "reichsmarks",
          "reichsmark",
          "inr",
          "rs",
          "sek",
          "dkk",
          "nok",
          "chf",
          "cad",
          "aud",
          "crowns",
          "reais" ->
          true;
      default -> false;
    };
  }
}
