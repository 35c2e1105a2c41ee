package dev.quizline.exchange.moodle;

import dev.quizline.exchange.Markup;

/**
 * GIFT's escapes and the formats of its texts. While a question is taken apart, an escaped sign
 * stands as a character that no text holds (Unicode keeps U+FDD0 to U+FDEF for that), so that only
 * signs with a meaning are found.
 */
record GiftText(String text, Markup markup) {

  private static final String SIGNS = ":#={}~\n";
  private static final char FIRST_STAND_IN = '\uFDD0';

  /** {@code \=} and the like as stand-ins; a double backslash is one, {@code \(} stays both. */
  static String hide(String gift) {
    if (gift.indexOf('\\') < 0) {
      return gift;
    }
    StringBuilder out = new StringBuilder(gift.length());
    for (int i = 0; i < gift.length(); i++) {
      char c = gift.charAt(i);
      char next = c == '\\' && i + 1 < gift.length() ? gift.charAt(i + 1) : 0;
      int sign = next == 'n' ? SIGNS.indexOf('\n') : next == '\n' ? -1 : SIGNS.indexOf(next);
      if (next == '\\') {
        out.append('\\');
        i++;
      } else if (next != 0 && sign >= 0) {
        out.append((char) (FIRST_STAND_IN + sign));
        i++;
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Stand-ins as what they stand for. */
  static String shown(String hidden) {
    StringBuilder out = null;
    for (int i = 0; i < hidden.length(); i++) {
      int sign = hidden.charAt(i) - FIRST_STAND_IN;
      if (sign >= 0 && sign < SIGNS.length()) {
        out = out == null ? new StringBuilder(hidden) : out;
        out.setCharAt(i, SIGNS.charAt(sign));
      }
    }
    return out == null ? hidden : out.toString();
  }

  /**
   * A text with its format.
   *
   * @param otherwise what it is in without a word of its own
   */
  static GiftText of(String hidden, Markup otherwise) {
    String text = hidden.strip();
    int end = text.startsWith("[") ? text.indexOf(']') : -1;
    Markup named = end < 0 ? null : named(text.substring(1, end));
    return named == null
        ? new GiftText(shown(text).strip(), otherwise)
        : new GiftText(shown(text.substring(end + 1)).strip(), named);
  }

  /** Null where it is no format's name. */
  static Markup named(String word) {
    return switch (word) {
      case "html" -> Markup.HTML;
      case "moodle" -> Markup.LOOSE_HTML;
      case "markdown" -> Markup.MARKDOWN;
      case "plain" -> Markup.PLAIN;
      default -> null;
    };
  }

  /** With escapes, on one line. */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        out.append("\\n");
      } else if (c == '\\' || SIGNS.indexOf(c) >= 0) {
        out.append('\\').append(c);
      } else if (c != '\r') {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Whether its first word would be read as the name of a format. */
  static boolean beginsLikeFormat(String text) {
    int end = text.startsWith("[") ? text.indexOf(']') : -1;
    return end > 0 && named(text.substring(1, end)) != null;
  }
}
