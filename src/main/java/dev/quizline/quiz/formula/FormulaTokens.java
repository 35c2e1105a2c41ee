package dev.quizline.quiz.formula;

/** The words and signs of a formula, one at a time. */
final class FormulaTokens {

  private final String text;

  /** Where the next token starts, and where it ends. */
  private int at;

  private int end;

  /** Behind the last token taken. */
  private int taken;

  FormulaTokens(String text, int start) {
    this.text = text;
    this.taken = start;
    advance(start);
  }

  /** The next token; empty at the end of the text. */
  String peek() {
    return text.substring(at, end);
  }

  String next() {
    String token = peek();
    taken = end;
    advance(end);
    return token;
  }

  int at() {
    return at;
  }

  /** What was taken so far. */
  String writtenFrom(int start) {
    return text.substring(start, taken).strip();
  }

  static boolean isName(String token) {
    return !token.isEmpty() && isLetter(token.charAt(0));
  }

  private void advance(int from) {
    at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    end = at == text.length() ? at : endOf(text.charAt(at));
  }

  private int endOf(char first) {
    if (isDigit(first)) {
      int whole = digits(at);
      boolean point =
          whole + 1 < text.length() && text.charAt(whole) == '.' && isDigit(text.charAt(whole + 1));
      return point ? digits(whole + 1) : whole;
    }
    if (isLetter(first)) {
      int behind = at;
      while (behind < text.length()
          && (isLetter(text.charAt(behind)) || isDigit(text.charAt(behind)))) {
        behind++;
      }
      return behind;
    }
    if (first == '\'' && text.indexOf('\'', at + 1) > 0) {
      return text.indexOf('\'', at + 1) + 1;
    }
    boolean twice =
        at + 1 < text.length() && text.charAt(at + 1) == '=' && "<>!".indexOf(first) >= 0;
    return twice ? at + 2 : text.offsetByCodePoints(at, 1);
  }

  private int digits(int from) {
    int behind = from;
    while (behind < text.length() && isDigit(text.charAt(behind))) {
      behind++;
    }
    return behind;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
  }
}
