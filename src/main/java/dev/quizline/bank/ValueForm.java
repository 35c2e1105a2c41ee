package dev.quizline.bank;

import dev.quizline.verify.ValueType;

/** Which texts a reference may give as values of a type. */
final class ValueForm {

  private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  private ValueForm() {}

  static boolean fits(ValueType type, String text) {
    return switch (type) {
      case TEXT, TERM, PERSON, ORGANIZATION, PLACE, WORK, AWARD -> true;
      case DATE -> isDate(text);
      case DURATION -> isDuration(text);
      case MONEY -> isMoney(text);
      case NUMBER -> isNumber(text);
    };
  }

  /** What a value is that stands in a property nobody typed. */
  static ValueType of(String text) {
    if (Numerals.isDecimal(text)) {
      return ValueType.NUMBER;
    }
    if (isDuration(text)) {
      return ValueType.DURATION;
    }
    return isDate(text) ? ValueType.DATE : ValueType.TEXT;
  }

  /** How a value of the type is written. */
  static String expected(ValueType type) {
    return switch (type) {
      case TEXT, TERM, PERSON, ORGANIZATION, PLACE, WORK, AWARD -> "a text";
      case DATE -> "a date with the precision known: 1964, 1964-04 or 1964-04-20";
      case DURATION -> "a duration such as PT113M or PT1H53M";
      case MONEY -> "a sum with its currency, such as \"$64,000\"";
      case NUMBER -> "a plain number such as 113 or 2.5";
    };
  }

  /** A number, and behind a blank its unit where it has one: {@code 324 m}. */
  private static boolean isNumber(String text) {
    int blank = text.indexOf(' ');
    return blank < 0
        ? Numerals.isDecimal(text)
        : Numerals.isDecimal(text.substring(0, blank))
            && blank + 1 < text.length()
            && Character.isLetter(text.charAt(blank + 1));
  }

  static boolean isYear(String text) {
    return text.length() == 4 && Numerals.digitsFrom(text, 0) == 4;
  }

  /** {@code 1964}, {@code 1964-04}, {@code 1964-04-20}; a minus in front: before our era. */
  static boolean isDate(String text) {
    String date = text.startsWith("-") ? text.substring(1) : text;
    int length = date.length();
    if (length != 4 && length != 7 && length != 10 || Numerals.digitsFrom(date, 0) != 4) {
      return false;
    }
    int month = length > 4 ? twoDigits(date, 4) : 1;
    int day = length > 7 ? twoDigits(date, 7) : 1;
    if (month < 1 || month > 12 || day < 1 || day > DAYS[month - 1]) {
      return false;
    }
    int year = Integer.parseInt(date, 0, 4, 10);
    boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return month != 2 || day < 29 || leap;
  }

  /** -1 where no hyphen with two digits stands there. */
  private static int twoDigits(String text, int at) {
    boolean sound = text.charAt(at) == '-' && Numerals.digitsFrom(text, at + 1) >= at + 3;
    return sound ? Integer.parseInt(text, at + 1, at + 3, 10) : -1;
  }

  /**
   * ISO 8601 without years and months, whose length is not fixed: {@code P1DT2H}, {@code PT113M}.
   */
  static boolean isDuration(String text) {
    if (text.length() < 3 || text.charAt(0) != 'P') {
      return false;
    }
    String units = "DTHMS";
    int lastUnit = -1;
    int at = 1;
    while (at < text.length()) {
      int end = Numerals.digitsFrom(text, at);
      int unit = end < text.length() ? units.indexOf(text.charAt(end)) : -1;
      // Numbers stand before D, H, M and S; T stands alone, before H, M and S.
      boolean sound = unit > lastUnit && (unit == 1 ? end == at : end > at);
      if (!sound || unit > 1 && text.indexOf('T') < 0) {
        return false;
      }
      lastUnit = unit;
      at = end + 1;
    }
    return lastUnit != 1;
  }

  /** A sum and a currency, in either order: {@code $64,000}, {@code 64,000 FRF}. */
  static boolean isMoney(String text) {
    boolean digits = false;
    boolean currency = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      digits |= c >= '0' && c <= '9';
      currency |= Character.isLetter(c) || Character.getType(c) == Character.CURRENCY_SYMBOL;
    }
    return digits && currency;
  }
}
