package dev.quizline.exchange.moodle;

import dev.quizline.exchange.Markup;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of a GIFT question, its escapes undone. Signs that were escaped are text; only the
 * others mean something, and only they are found.
 */
final class GiftText {

  /** What stands behind a sign, up to the next; 0 where there is none in front. */
  record Part(char sign, GiftText text) {}

  private static final String SIGNS = ":#={}~";

  private final String text;
  private final BitSet escaped;

  /**
   * @param escaped the places in the text of what was escaped
   */
  private GiftText(String text, BitSet escaped) {
    this.text = text;
    this.escaped = escaped;
  }

  /** {@code \=} and the like are text; a double backslash is one, {@code \(} stays both. */
  static GiftText of(String gift) {
    BitSet escaped = new BitSet(0);
    int backslash = gift.indexOf('\\');
    if (backslash < 0) {
      return new GiftText(gift, escaped);
    }
    StringBuilder text = new StringBuilder(gift.length());
    int copied = 0;
    for (;
        backslash >= 0 && backslash + 1 < gift.length();
        backslash = gift.indexOf('\\', copied)) {
      char next = gift.charAt(backslash + 1);
      boolean sign = next == 'n' || SIGNS.indexOf(next) >= 0;
      text.append(gift, copied, sign || next == '\\' ? backslash : backslash + 1);
      copied = backslash + (sign || next == '\\' ? 2 : 1);
      if (sign) {
        escaped.set(text.length());
      }
      if (sign || next == '\\') {
        text.append(next == 'n' ? '\n' : next);
      }
    }
    return new GiftText(text.append(gift, copied, gift.length()).toString(), escaped);
  }

  String text() {
    return text;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  int length() {
    return text.length();
  }

  /** Whether it begins so, with nothing of that escaped. */
  boolean startsWith(String signs) {
    return text.startsWith(signs) && isFree(0, signs.length());
  }

  /** Where the first of these signs stands, from a place on; -1: nowhere. */
  int find(String signs, int start) {
    int at = text.indexOf(signs, start);
    while (at >= 0 && !isFree(at, signs.length())) {
      at = text.indexOf(signs, at + 1);
    }
    return at;
  }

  int find(String signs) {
    return find(signs, 0);
  }

  /** Where the last of these signs stands; -1: nowhere. */
  int findLast(String signs) {
    int at = text.lastIndexOf(signs);
    while (at >= 0 && !isFree(at, signs.length())) {
      at = text.lastIndexOf(signs, at - 1);
    }
    return at;
  }

  private boolean isFree(int start, int length) {
    int next = escaped.nextSetBit(start);
    return next < 0 || next >= start + length;
  }

  /** Up to a place, blanks at the ends aside; all of it where the place is below 0. */
  GiftText before(int end) {
    return end < 0 ? between(0, text.length()) : between(0, end);
  }

  /** From a place on, blanks at the ends aside. */
  GiftText from(int start) {
    return between(start, text.length());
  }

  /** A stretch of it, blanks at the ends aside unless they are escaped line breaks. */
  GiftText between(int start, int end) {
    int first = start;
    int last = end;
    while (first < last && isBlank(first)) {
      first++;
    }
    while (first < last && isBlank(last - 1)) {
      last--;
    }
    return first == 0 && last == text.length()
        ? this
        : new GiftText(
            text.substring(first, last), escaped.isEmpty() ? escaped : escaped.get(first, last));
  }

  private boolean isBlank(int at) {
    return Character.isWhitespace(text.charAt(at)) && !escaped.get(at);
  }

  /** What the signs part, in order; nothing in front of the first sign is no part. */
  List<Part> parts(String signs) {
    List<Part> parts = new ArrayList<>();
    char sign = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || signs.indexOf(text.charAt(i)) >= 0 && !escaped.get(i)) {
        GiftText part = between(start, i);
        if (sign != 0 || !part.isEmpty()) {
          parts.add(new Part(sign, part));
        }
        sign = i == text.length() ? 0 : text.charAt(i);
        start = i + 1;
      }
    }
    return parts;
  }

  /** What a text is in, if it begins with a word for that in brackets. */
  static Optional<Markup> format(String text) {
    int end = text.startsWith("[") ? text.indexOf(']') : -1;
    return Optional.ofNullable(end < 0 ? null : named(text.substring(1, end)));
  }

  /** A text behind the word for its format. */
  static String words(String text) {
    return format(text).isEmpty() ? text.strip() : text.substring(text.indexOf(']') + 1).strip();
  }

  /** Null where it is no format's name. */
  private static Markup named(String word) {
    return switch (word) {
      case "html" -> Markup.HTML;
      case "moodle" -> Markup.LOOSE_HTML;
      case "markdown" -> Markup.MARKDOWN;
      case "plain" -> Markup.PLAIN;
      default -> null;
    };
  }

  /** A text for GIFT, escaped and on one line. */
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
}
