package dev.quizline.quiz;

import java.text.Normalizer;
import java.util.Locale;

/** Names of players: people write them, so they are data, and are shown to others. */
public final class PlayerNames {

  private PlayerNames() {}

  /**
   * Without control and direction characters, blanks folded, no letter under a heap of marks, and
   * at most {@code longest} code points; empty where nothing is left that can be seen.
   */
  public static String cleaned(String name, int longest) {
    StringBuilder clean = new StringBuilder();
    int kept = 0;
    int marks = 0;
    for (int c : Normalizer.normalize(name, Normalizer.Form.NFC).codePoints().toArray()) {
      int sign = Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c;
      marks = isMark(sign) ? marks + 1 : 0;
      boolean doubled = sign == ' ' && (kept == 0 || clean.charAt(clean.length() - 1) == ' ');
      boolean wanted = visible(sign) && !doubled && marks <= 2 && (marks == 0 || kept > 0);
      if (wanted && kept < longest) {
        clean.appendCodePoint(sign);
        kept++;
      }
    }
    return clean.toString().strip();
  }

  /** Names that read alike have the same key, and must not sit in one room. */
  public static String key(String name) {
    StringBuilder key = new StringBuilder();
    Normalizer.normalize(name, Normalizer.Form.NFKD)
        .codePoints()
        .filter(c -> !isMark(c) && c != ' ')
        .forEach(key::appendCodePoint);
    return key.toString().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  private static boolean visible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
