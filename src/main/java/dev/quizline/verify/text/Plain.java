package dev.quizline.verify.text;

/** Blanks out what is markup in a unit, so that every word keeps its place. */
final class Plain {

  /** Ends a sentence wherever it stands, as no full stop does. */
  private static final char STOP = '\u3002';

  private final StringBuilder text;

  private Plain(String text) {
    this.text = new StringBuilder(text);
  }

  /** The text without emphasis, links and marks; as long as it was. */
  static String of(Unit unit) {
    Plain plain = new Plain(unit.text());
    plain.blankMarkup();
    if (unit.isFact() || unit.isQuestion()) {
      plain.endFirstLine();
    }
    return plain.text.toString();
  }

  /** The same of what stands before it. */
  static String before(Unit unit) {
    Plain plain = new Plain(unit.before());
    plain.blankMarkup();
    return plain.text.toString();
  }

  private void blankMarkup() {
    blankEmphasis();
    blankLinks();
  }

  private void blankEmphasis() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean underscore = c == '_' && (isEdge(i - 1) || isEdge(i + 1));
      if (c == '*' || c == '`' || underscore) {
        text.setCharAt(i, ' ');
      }
    }
  }

  private boolean isEdge(int i) {
    return i < 0 || i >= text.length() || !Character.isLetterOrDigit(text.charAt(i));
  }

  /** Of {@code [words](address)} the words stay. */
  private void blankLinks() {
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '[') {
        open = i;
      } else if (c == ']' && open >= 0 && i + 1 < text.length() && text.charAt(i + 1) == '(') {
        int close = endOfAddress(i + 2);
        if (close > 0) {
          blank(open, open + 1);
          blank(i, close + 1);
          i = close;
        }
        open = -1;
      }
    }
  }

  private int endOfAddress(int from) {
    for (int i = from; i < text.length() && !Character.isWhitespace(text.charAt(i)); i++) {
      if (text.charAt(i) == ')') {
        return i;
      }
    }
    return -1;
  }

  private void blank(int from, int to) {
    for (int i = from; i < to; i++) {
      text.setCharAt(i, ' ');
    }
  }

  /** A headline or question without a full stop ends with its line; "A:" goes before an answer. */
  private void endFirstLine() {
    int line = text.indexOf("\n");
    int next = line;
    while (next >= 0 && next < text.length() && Line.isSpace(text.charAt(next))) {
      next++;
    }
    if (line < 0 || next == text.length() || Character.isLowerCase(text.charAt(next))) {
      return;
    }
    text.setCharAt(line, STOP);
    int end = text.indexOf("\n", next);
    Line answer = Line.of(text.toString(), next, end < 0 ? text.length() : end, 0);
    if (answer.mark() == Piece.Mark.ANSWER) {
      blank(next, answer.start());
    }
  }
}
