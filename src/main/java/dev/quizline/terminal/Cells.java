package dev.quizline.terminal;

import org.jline.utils.WCWidth;

/** Widths in terminal cells: an East Asian or emoji character takes two, a combining mark none. */
public final class Cells {

  /** Below this, every printable character takes one cell, and JLine's tables stay unloaded. */
  private static final int FIRST_COMBINING = 0x300;

  /** Dashes, quotes and dots, and the blocks that bars are made of: narrow too, and common. */
  private static boolean narrow(int codePoint) {
    return codePoint >= 0x2010 && codePoint <= 0x2027 || codePoint >= 0x2580 && codePoint <= 0x259F;
  }

  private Cells() {}

  /** Of one clean code point, 0 to 2. */
  static int of(int codePoint) {
    return codePoint < FIRST_COMBINING || narrow(codePoint)
        ? 1
        : Math.max(0, WCWidth.wcwidth(codePoint));
  }

  /** Of clean text without line ends. */
  public static int of(CharSequence text) {
    int cells = 0;
    for (int i = 0; i < text.length(); ) {
      int c = Character.codePointAt(text, i);
      cells += of(c);
      i += Character.charCount(c);
    }
    return cells;
  }

  /** How many chars of clean text, from the start on, fit into so many cells. */
  public static int fitting(CharSequence text, int cells) {
    int left = cells;
    int i = 0;
    while (i < text.length()) {
      int c = Character.codePointAt(text, i);
      left -= of(c);
      if (left < 0) {
        return i;
      }
      i += Character.charCount(c);
    }
    return i;
  }
}
