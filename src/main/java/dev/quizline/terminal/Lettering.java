package dev.quizline.terminal;

import java.text.Normalizer;

/**
 * Text as it may reach an output. Banks and players write it, so it is data: line feeds and tabs
 * are honoured, whatever could steer a terminal or turn the direction of reading shows as a
 * replacement character, and where the output knows only ASCII, letters lose their accents.
 */
final class Lettering {

  private static final char REPLACEMENT = '\uFFFD';
  private static final int SOFT_HYPHEN = 0xAD;
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int ZERO_WIDTH_SPACE = 0x200B;
  private static final int WORD_JOINER = 0x2060;
  private static final int BYTE_ORDER_MARK = 0xFEFF;
  private static final int TAGS_BEGIN = 0xE0000;
  private static final int TAGS_END = 0xE00FF;

  private Lettering() {}

  /** The text as it is shown: clean, and in ASCII unless {@code unicode}. */
  static String of(String text, boolean unicode) {
    String clean = clean(text);
    return unicode ? clean : ascii(clean);
  }

  /** The text without anything that acts on a terminal; line feeds stay. */
  static String clean(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!harmless(text.charAt(i))) {
        return cleaned(text, i);
      }
    }
    return text;
  }

  /** Most text is of these alone, and then nothing is copied. */
  private static boolean harmless(char c) {
    return c >= ' ' && c <= '~' || c == '\n' || c >= 0xA0 && c < 0x300 && c != SOFT_HYPHEN;
  }

  private static String cleaned(String text, int from) {
    StringBuilder out = new StringBuilder(text.length()).append(text, 0, from);
    for (int i = from; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      boolean lineEnd = c == '\r' && i < text.length() && text.charAt(i) == '\n';
      if (!lineEnd) {
        append(out, c);
      }
    }
    return out.toString();
  }

  private static void append(StringBuilder out, int c) {
    switch (Character.getType(c)) {
      case Character.CONTROL -> {
        if (c == '\n') {
          out.append('\n');
        } else {
          out.append(c == '\t' ? ' ' : REPLACEMENT);
        }
      }
      case Character.FORMAT -> {
        // Joiners shape letters and emoji; the dropped ones are invisible and harmless.
        if (c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER) {
          out.appendCodePoint(c);
        } else if (!invisible(c)) {
          out.append(REPLACEMENT);
        }
      }
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
          out.append(REPLACEMENT);
      default -> {
        boolean nonCharacter = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
        boolean tag = c >= TAGS_BEGIN && c <= TAGS_END;
        if (nonCharacter || tag) {
          out.append(REPLACEMENT);
        } else {
          out.appendCodePoint(c);
        }
      }
    }
  }

  private static boolean invisible(int c) {
    return c == SOFT_HYPHEN || c == ZERO_WIDTH_SPACE || c == WORD_JOINER || c == BYTE_ORDER_MARK;
  }

  private static String ascii(String clean) {
    for (int i = 0; i < clean.length(); i++) {
      if (clean.charAt(i) > '~') {
        return transliterated(clean);
      }
    }
    return clean;
  }

  private static String transliterated(String clean) {
    StringBuilder out = new StringBuilder(clean.length());
    // Known signs go first: taken apart, an ellipsis or a fraction would not be known any more.
    StringBuilder known = new StringBuilder(clean.length());
    clean
        .codePoints()
        .forEach(
            c -> {
              String sign = sign(c);
              if (sign == null) {
                known.appendCodePoint(c);
              } else {
                known.append(sign);
              }
            });
    String apart = Normalizer.normalize(known, Normalizer.Form.NFKD);
    apart
        .codePoints()
        .forEach(
            c -> {
              if (c <= '~') {
                out.append((char) c);
              } else if (!mark(c)) {
                out.append('?');
              }
            });
    return out.toString();
  }

  private static boolean mark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT;
  }

  /** The ASCII spelling of signs and letters that have one but do not come apart; else null. */
  private static String sign(int c) {
    return switch (c) {
      case '‘', '’', '‚', '′', '‹', '›' -> "'";
      case '“', '”', '„', '″', '«', '»' -> "\"";
      case '‐', '‑', '‒', '–', '—', '―', '−', '·', '•' -> "-";
      case '×' -> "x";
      case '✓' -> "+";
      case '✗' -> "x";
      case '█', '▉', '▊', '▋', '▌' -> "#";
      case '▕', '▏' -> "|";
      case '←' -> "left";
      case '→' -> "right";
      case '↑' -> "up";
      case '↓' -> "down";
      case 'ß' -> "ss";
      case 'Æ' -> "AE";
      case 'æ' -> "ae";
      case 'Œ' -> "OE";
      case 'œ' -> "oe";
      case 'Ø' -> "O";
      case 'ø' -> "o";
      case 'Ł' -> "L";
      case 'ł' -> "l";
      case 'Đ', 'Ð' -> "D";
      case 'đ', 'ð' -> "d";
      case 'Þ' -> "Th";
      case 'þ' -> "th";
      case 'ı' -> "i";
      case '€' -> "EUR";
      case '£' -> "GBP";
      case '°' -> " deg";
      default -> null;
    };
  }
}
