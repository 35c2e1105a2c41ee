package dev.quizline.bank;

import java.util.Locale;

/** Words of a file inside a message: short, on one line, and with nothing hidden in them. */
final class Quoted {

  private static final int MAX_CODE_POINTS = 60;

  private Quoted() {}

  /** In double quotes. */
  static String of(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    int shown = 0;
    int i = 0;
    while (i < text.length() && shown < MAX_CODE_POINTS) {
      int c = text.codePointAt(i);
      out.appendCodePoint(shown(c));
      i += Character.charCount(c);
      shown++;
    }
    return out.append(i < text.length() ? "…\"" : "\"").toString();
  }

  /** A line of a file with the same number of characters, all of them visible. */
  static String shown(String line) {
    StringBuilder out = new StringBuilder(line.length());
    line.codePoints().forEach(c -> out.appendCodePoint(shown(c)));
    return out.toString();
  }

  private static int shown(int c) {
    return !isHidden(c) ? c : Character.isWhitespace(c) ? ' ' : '\uFFFD';
  }

  /** A character's number, for one that does not show: {@code U+202E}. */
  static String name(char c) {
    String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
    return "U+" + "0".repeat(4 - digits.length()) + digits;
  }

  /**
   * Steers a terminal or turns text round: controls, and the bidirectional formatting characters.
   */
  static boolean isHidden(int c) {
    if (c < 0x20 || (c >= 0x7F && c <= 0x9F)) {
      return true;
    }
    return c == 0x061C
        || (c >= 0x200E && c <= 0x200F)
        || (c >= 0x2028 && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0xFEFF;
  }
}
