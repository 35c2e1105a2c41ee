package dev.quizline.verify.text;

import java.util.Map;

/** Reads whole numbers in figures and in words: {@code 113}, {@code a hundred and thirteen}. */
final class Numerals {

  /**
   * A number in a text.
   *
   * @param digits as figures have it
   * @param end behind its last token
   */
  record Numeral(String digits, int end) {}

  private static final Map<String, Integer> UNITS =
      Map.of(
          "one", 1, "two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "seven", 7, "eight", 8,
          "nine", 9);

  private static final Map<String, Integer> TEENS =
      Map.of(
          "ten",
          10,
          "eleven",
          11,
          "twelve",
          12,
          "thirteen",
          13,
          "fourteen",
          14,
          "fifteen",
          15,
          "sixteen",
          16,
          "seventeen",
          17,
          "eighteen",
          18,
          "nineteen",
          19);

  private static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70,
          "eighty", 80, "ninety", 90);

  private static final int THOUSAND = 1_000;

  private static final int DOZEN = 12;

  private final FigureTokens tokens;

  Numerals(FigureTokens tokens) {
    this.tokens = tokens;
  }

  /** The number that begins at a token; null where none does. "One" alone counts nothing. */
  Numeral at(int i) {
    if (i >= tokens.size()) {
      return null;
    }
    Token token = tokens.get(i);
    if (token.kind() == Token.Kind.FIGURE) {
      boolean plain = !Dates.isOrdinal(token.word()) && !Dates.isDecade(token.word());
      return plain ? new Numeral(token.word(), i + 1) : null;
    }
    if (tokens.isWord(i, "a") && tokens.isWord(i + 1, "thousand")) {
      return numeral(THOUSAND, i + 2);
    }
    Numeral dozens = dozens(i);
    if (dozens != null) {
      return dozens;
    }
    boolean scale = tokens.isWord(i + 1, "million") || tokens.isWord(i + 1, "billion");
    if (scale && (tokens.isWord(i, "a") || tokens.isWord(i, "one"))) {
      return numeral(1, i + 1);
    }
    Numeral hundreds = hundreds(i);
    if (hundreds != null) {
      return hundreds;
    }
    Numeral small = small(i);
    return small == null || small.digits().equals("1") ? null : small;
  }

  /** {@code half a dozen}, {@code a dozen}, {@code two dozen}. */
  private Numeral dozens(int i) {
    if (tokens.isWord(i, "half") && tokens.isWord(i + 1, "a") && tokens.isWord(i + 2, "dozen")) {
      return numeral(DOZEN / 2, i + 3);
    }
    int count = tokens.isWord(i, "a") ? 1 : UNITS.getOrDefault(tokens.word(i), 0);
    return count > 0 && tokens.isWord(i + 1, "dozen") ? numeral(count * DOZEN, i + 2) : null;
  }

  private Numeral hundreds(int i) {
    int count = tokens.isWord(i, "a") ? 1 : UNITS.getOrDefault(tokens.word(i), 0);
    if (count == 0 || !tokens.isWord(i + 1, "hundred")) {
      return null;
    }
    int rest = tokens.isWord(i + 2, "and") ? i + 3 : i + 2;
    Numeral small = rest < tokens.size() ? small(rest) : null;
    return small == null
        ? numeral(count * 100, i + 2)
        : numeral(count * 100 + Integer.parseInt(small.digits()), small.end());
  }

  /** Below a hundred. */
  private Numeral small(int i) {
    String word = tokens.word(i);
    if (TENS.containsKey(word)) {
      int unit = i + 1 < tokens.size() ? UNITS.getOrDefault(tokens.word(i + 1), 0) : 0;
      return numeral(TENS.get(word) + unit, unit > 0 ? i + 2 : i + 1);
    }
    int number = TEENS.getOrDefault(word, UNITS.getOrDefault(word, 0));
    return number == 0 ? null : numeral(number, i + 1);
  }

  private static Numeral numeral(int number, int end) {
    return new Numeral(String.valueOf(number), end);
  }
}
