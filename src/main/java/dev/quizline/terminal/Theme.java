package dev.quizline.terminal;

import org.jline.utils.AttributedStyle;

/**
 * How each role looks where colour may be used. Weight and the plain palette's red and green only:
 * the terminal's owner chose how those read on the background, light or dark, and no text is ever
 * paler than the default.
 */
final class Theme {

  private static final AttributedStyle BOLD = AttributedStyle.DEFAULT.bold();
  private static final AttributedStyle RIGHT = BOLD.foreground(AttributedStyle.GREEN);
  private static final AttributedStyle WRONG = BOLD.foreground(AttributedStyle.RED);

  private static final AttributedStyle LIGHT_ON_DARK =
      AttributedStyle.DEFAULT.foreground(AttributedStyle.WHITE).background(AttributedStyle.BLACK);

  private Theme() {}

  static AttributedStyle of(Role role) {
    return switch (role) {
      case PLAIN, QUIET, SOURCE -> AttributedStyle.DEFAULT;
      case STRONG, HEADING, PROMPT, KEY -> BOLD;
      case RIGHT -> RIGHT;
      case WRONG, WARNING -> WRONG;
      case LIGHT_ON_DARK -> LIGHT_ON_DARK;
    };
  }
}
