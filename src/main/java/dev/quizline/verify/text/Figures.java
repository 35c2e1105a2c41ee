package dev.quizline.verify.text;

import dev.quizline.verify.ValueType;
import dev.quizline.verify.text.Token.Kind;
import java.util.EnumSet;
import java.util.List;

/** Finds dates, durations, amounts of money and counts. */
final class Figures {

  private static final String[] SMALL = {
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty"
  };

  private final FigureTokens tokens;
  private final Dates dates;

  Figures(String text, List<Token> tokens) {
    this.tokens = new FigureTokens(text, tokens);
    dates = new Dates(this.tokens);
  }

  /** The figure that begins at a token; null where none does. */
  Mention at(int i) {
    Token token = tokens.get(i);
    if (isBounded(i)) {
      return null;
    }
    if (isOneHour(i)) {
      return duration(i);
    }
    if (token.kind() == Kind.WORD && !Dates.isMonth(token) && number(token.word()) < 0) {
      return currencyWord(i);
    }
    Mention date = dates.date(i);
    if (date != null) {
      return date;
    }
    Mention duration = duration(i);
    if (duration != null) {
      return duration;
    }
    return token.isSign() ? money(i) : amount(i);
  }

  /** {@code over 113 minutes}: a bound and no value, so that it is left unread. */
  private boolean isBounded(int i) {
    int before = i > 0 && isCurrencySign(tokens.word(i - 1)) ? i - 2 : i - 1;
    return before >= 0 && tokens.isBound(before);
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

  private int unitEnd(int i) {
    if (isOneHour(i)) {
      return i + 2;
    }
    if (number(i) == null) {
      return 0;
    }
    if (isTimeUnit(i + 1)) {
      return i + 2;
    }
    String word = tokens.get(i).word();
    return word.endsWith("min") || word.endsWith("mins") || word.endsWith("h") ? suffixed(i) : 0;
  }

  private int suffixed(int i) {
    return Character.isDigit(tokens.get(i).word().charAt(0)) ? i + 1 : 0;
  }

  private void append(StringBuilder value, int from, int to) {
    value.append(value.length() == 0 ? "" : " ").append(isOneHour(from) ? "1" : number(from));
    if (to - from == 2) {
      value.append(' ').append(tokens.get(from + 1).word());
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
    String number = number(i);
    if (number == null) {
      return null;
    }
    int end = isScale(i + 1) ? i + 2 : i + 1;
    String scale = end > i + 1 ? " " + tokens.get(i + 1).word() : "";
    if (end < tokens.size() && isCurrencyWord(tokens.get(end).word())) {
      String money = number + scale + " " + tokens.get(end).word();
      return tokens.figure(i, end + 1, money, EnumSet.of(ValueType.MONEY));
    }
    int unit = unitBehind(end);
    String value = number + scale + (unit > end ? " " + tokens.joined(end, unit, " ") : "");
    return tokens.figure(i, unit, value, EnumSet.of(ValueType.NUMBER, ValueType.TEXT));
  }

  private int unitBehind(int i) {
    if (i < tokens.size()) {
      switch (tokens.get(i).word()) {
        case "m", "metres", "meters", "metre", "meter", "km", "kilometres", "kilometers", "feet":
        case "foot", "ft", "miles", "mile", "tonnes", "tons", "kg", "cm", "km2":
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

  private static boolean isCurrencyWord(String word) {
    return switch (word) {
      case "dollars", "dollar", "euros", "euro", "pounds", "francs", "franc", "yen" -> true;
      case "lire", "lira", "marks", "rupees", "roubles", "rubles", "usd", "eur", "gbp" -> true;
      case "kroner", "kronor", "pesos", "yuan", "pesetas" -> true;
      default -> false;
    };
  }

  /** A figure, or a small number in words, in digits; null where it is neither. */
  private String number(int i) {
    Token token = tokens.get(i);
    if (token.kind() == Kind.FIGURE) {
      return Dates.isOrdinal(token.word()) || Dates.isDecade(token.word()) ? null : token.word();
    }
    int small = token.isWord() ? number(token.word()) : -1;
    return small < 2 ? null : String.valueOf(small);
  }

  private static int number(String word) {
    for (int i = 0; i < SMALL.length; i++) {
      if (SMALL[i].equals(word)) {
        return i;
      }
    }
    return switch (word) {
      case "thirty" -> 30;
      case "forty" -> 40;
      case "fifty" -> 50;
      case "sixty" -> 60;
      case "seventy" -> 70;
      case "eighty" -> 80;
      case "ninety" -> 90;
      default -> -1;
    };
  }
}
