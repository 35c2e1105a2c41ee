package dev.quizline.cli;

import java.text.Normalizer;

/** A player's name as it is kept and shown. */
final class PlayerName {

  private static final int LONGEST = 40;

  private PlayerName() {}

  /**
   * Without control and direction characters, blanks folded, at most 40 code points.
   *
   * @throws Failure nothing is left
   */
  static String cleaned(String name) {
    StringBuilder clean = new StringBuilder();
    Normalizer.normalize(name, Normalizer.Form.NFC)
        .codePoints()
        .map(c -> Character.isWhitespace(c) ? ' ' : c)
        .filter(PlayerName::visible)
        .limit(LONGEST)
        .forEach(clean::appendCodePoint);
    String result = clean.toString().strip().replaceAll(" +", " ");
    if (result.isEmpty()) {
      throw new Failure(ExitStatus.USAGE, "A player's name cannot be empty.");
    }
    return result;
  }

  private static boolean visible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
      default -> true;
    };
  }
}
