package dev.quizline.cli;

import dev.quizline.quiz.PlayerNames;

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
    String result = PlayerNames.cleaned(name, LONGEST);
    if (result.isEmpty()) {
      throw new Failure(ExitStatus.USAGE, "A player's name cannot be empty.");
    }
    return result;
  }
}
