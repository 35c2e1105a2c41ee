package dev.quizline.bank;

/** Which texts are numbers as people and JSON write them. */
final class Numerals {

  /** Far more digits than anything counted or measured has. */
  private static final int MAX_LENGTH = 40;

  private Numerals() {}

  /** Digits without a needless zero in front: {@code 0}, {@code 20}. */
  static boolean isWhole(String text) {
    return !text.isEmpty()
        && digitsFrom(text, 0) == text.length()
        && (text.length() == 1 || text.charAt(0) != '0');
  }

  /** {@code -3}, {@code 2.50}. */
  static boolean isDecimal(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    int end = digitsFrom(text, start);
    if (end == start || text.length() > MAX_LENGTH) {
      return false;
    }
    if (end == text.length()) {
      return true;
    }
    return text.charAt(end) == '.'
        && end + 1 < text.length()
        && digitsFrom(text, end + 1) == text.length();
  }

  /** Where the digits end that start here. */
  static int digitsFrom(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }
}
