package dev.quizline.verify.text;

import dev.quizline.verify.text.Piece.Mark;

/**
 * A line of an article without its marks.
 *
 * @param start of its words in the article, in chars
 * @param end behind its last word
 * @param level of a Markdown heading, 7 for a line in bold type; 0 for what is none
 * @param blanks how many empty lines stand before it
 */
record Line(int start, int end, Mark mark, int level, int blanks) {

  private static final int BOLD = 7;

  boolean isPlain() {
    return mark == Mark.NONE && level == 0;
  }

  Line underlined(int level) {
    return new Line(start, end, mark, level, blanks);
  }

  /** The line between two places of an article that are not both blank. */
  static Line of(String article, int from, int to, int blanks) {
    return new Marks(article, from, to).line(blanks);
  }

  /** Takes the marks off the front of a line, one after the other. */
  private static final class Marks {
    private final String text;
    private int at;
    private int end;
    private Mark mark = Mark.NONE;
    private int level;

    Marks(String text, int from, int to) {
      this.text = text;
      at = from;
      end = to;
    }

    Line line(int blanks) {
      trim();
      while (at < end && (quote() || heading() || bold() || bullet() || label() || number())) {
        trim();
      }
      return new Line(at, end, mark, level, blanks);
    }

    private boolean quote() {
      return text.charAt(at) == '>' && move(1);
    }

    private boolean heading() {
      int hashes = run('#', at);
      if (level > 0 || mark != Mark.NONE || hashes == 0 || hashes > 6 || !isBlankAt(at + hashes)) {
        return false;
      }
      level = hashes;
      while (end > at + hashes && text.charAt(end - 1) == '#') {
        end--;
      }
      return move(hashes);
    }

    /** A whole line between two stars or underscores is a heading. */
    private boolean bold() {
      boolean stars = text.startsWith("**", at);
      if (!stars && !text.startsWith("__", at) || end - at < 5) {
        return false;
      }
      String sign = stars ? "**" : "__";
      if (text.indexOf(sign, at + 2) != end - 2) {
        return false;
      }
      level = level == 0 ? BOLD : level;
      end -= 2;
      return move(2);
    }

    private boolean bullet() {
      boolean sign = "-*+\u2022\u2013\u00B7\u25CF".indexOf(text.charAt(at)) >= 0;
      if (mark != Mark.NONE || level > 0 || !sign || !isBlankAt(at + 1)) {
        return false;
      }
      mark = Mark.BULLET;
      return move(1);
    }

    /** {@code Q:}, {@code A.}, {@code Question 3:}, {@code Fact 12 -}. */
    private boolean label() {
      int letters = at;
      while (letters < end && letters < at + 9 && Character.isLetter(text.charAt(letters))) {
        letters++;
      }
      String word = text.substring(at, letters).toLowerCase(java.util.Locale.ROOT);
      boolean answer = word.equals("a") || word.equals("answer");
      boolean other = word.equals("q") || word.equals("question") || word.equals("fact");
      int sign = skip(letters);
      int digits = run09(sign);
      int close = digits == 0 ? letters : skip(sign + digits);
      boolean closed = close < end && ":.)-\u2013\u2014".indexOf(text.charAt(close)) >= 0;
      boolean bare = digits == 0 && close < end && text.charAt(close) != ':' && word.length() > 1;
      if (mark != Mark.NONE || !answer && !other || !closed || bare || !isBlankAt(close + 1)) {
        return false;
      }
      mark = answer ? Mark.ANSWER : Mark.NUMBER;
      return move(close + 1 - at);
    }

    private boolean number() {
      int stars = text.startsWith("**", at) ? 2 : 0;
      int opening = text.charAt(at) == '#' ? 1 : stars;
      int digits = run09(at + opening);
      int close = at + opening + digits;
      boolean closed = close < end && ".):".indexOf(text.charAt(close)) >= 0;
      if (mark == Mark.NUMBER || digits == 0 || digits > 3 || !closed && opening == 0) {
        return false;
      }
      int behind = (closed ? close + 1 : close) + stars;
      if (stars > 0 && !text.startsWith("**", behind - 2) || !isBlankAt(behind)) {
        return false;
      }
      mark = Mark.NUMBER;
      return move(behind - at);
    }

    private int skip(int from) {
      int i = from;
      while (i < end && (isSpace(text.charAt(i)) || text.charAt(i) == '#')) {
        i++;
      }
      return i;
    }

    private int run(char c, int from) {
      int i = from;
      while (i < end && text.charAt(i) == c) {
        i++;
      }
      return i - from;
    }

    private int run09(int from) {
      int i = from;
      while (i < end && i < from + 5 && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        i++;
      }
      return i - from;
    }

    private boolean isBlankAt(int i) {
      return i < end && isSpace(text.charAt(i));
    }

    private boolean move(int by) {
      at += by;
      return true;
    }

    private void trim() {
      while (at < end && isSpace(text.charAt(at))) {
        at++;
      }
      while (end > at && isSpace(text.charAt(end - 1))) {
        end--;
      }
    }
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF' || c == '\u200B';
  }
}
