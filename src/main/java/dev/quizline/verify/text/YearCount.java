package dev.quizline.verify.text;

import dev.quizline.verify.text.Numerals.Numeral;

/**
 * Years that are counted: {@code three years}, {@code a decade}, {@code more than two centuries}.
 *
 * @param step what they are counted in: 1, 10 or 100 years
 * @param more there are more of them than that
 * @param end behind the last token
 */
record YearCount(int years, int step, boolean more, int end) {

  private static final String MORE = "over ";

  private static final int MOST_DIGITS = 3;

  /** The years that are counted from a token on; null where none are. */
  static YearCount at(FigureTokens tokens, Numerals numerals, int from) {
    int bound = tokens.length("over", from);
    int i = from + bound;
    if (i >= tokens.size()) {
      return null;
    }
    Numeral count = numerals.at(i);
    boolean one = count == null && (tokens.isWord(i, "a") || tokens.isWord(i, "one"));
    int unit = count == null ? i + 1 : count.end();
    int step = unit < tokens.size() ? step(tokens.word(unit), one) : 0;
    boolean counted = one || count != null && FigureTokens.isNumber(count.digits(), MOST_DIGITS);
    return step == 0 || !counted
        ? null
        : new YearCount(
            step * (one ? 1 : Integer.parseInt(count.digits())), step, bound > 0, unit + 1);
  }

  private static int step(String unit, boolean one) {
    return switch (unit) {
      case "year" -> one ? 1 : 0;
      case "decade" -> one ? 10 : 0;
      case "century" -> one ? 100 : 0;
      case "years" -> one ? 0 : 1;
      case "decades" -> one ? 0 : 10;
      case "centuries" -> one ? 0 : 100;
      default -> 0;
    };
  }

  /** As a mention has it for its value. */
  String written() {
    return (more ? MORE : "") + years + "/" + step;
  }

  static YearCount of(Mention mention) {
    String value = mention.value();
    boolean more = value.startsWith(MORE);
    int slash = value.indexOf('/');
    int years = Integer.parseInt(value.substring(more ? MORE.length() : 0, slash));
    return new YearCount(years, Integer.parseInt(value.substring(slash + 1)), more, mention.to());
  }

  /**
   * Whether so many full years may be meant.
   *
   * @param least the years that have passed, where months are not known, one less than
   * @param most them
   */
  boolean fits(int least, int most) {
    if (more) {
      return most >= years && (step > 1 || least - years <= years);
    }
    return step == 1 ? least <= years && years <= most : Math.abs(most - years) <= step / 2;
  }

  /** A year that is so many years from another, as a claim has it. */
  String from(int year, boolean later) {
    int counted = Math.max(0, later ? year + years : year - years);
    String digits = String.format("%04d", counted);
    return more ? (later ? "after " : "before ") + digits : step > 1 ? "about " + digits : digits;
  }
}
