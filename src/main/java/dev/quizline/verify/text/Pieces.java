package dev.quizline.verify.text;

import dev.quizline.verify.text.Piece.Mark;
import java.util.ArrayList;
import java.util.List;

/** Takes an article apart into headings, list items and paragraphs, in one walk over its lines. */
final class Pieces {

  private final String article;
  private final List<Line> lines = new ArrayList<>();

  private Pieces(String article) {
    this.article = article;
  }

  static List<Piece> of(String article) {
    Pieces pieces = new Pieces(article);
    pieces.readLines();
    return pieces.join();
  }

  private void readLines() {
    int blanks = 0;
    int from = 0;
    while (from < article.length()) {
      int to = article.indexOf('\n', from);
      to = to < 0 ? article.length() : to;
      Line line = Line.of(article, from, to, blanks);
      int underline = underline(line);
      if (line.start() == line.end()) {
        blanks++;
      } else if (underline > 0 && blanks == 0 && !lines.isEmpty() && last().isPlain()) {
        lines.set(lines.size() - 1, last().underlined(underline));
      } else if (underline > 0 || isRule(line)) {
        blanks = Math.max(blanks, 9);
      } else {
        lines.add(line);
        blanks = 0;
      }
      from = to + 1;
    }
  }

  private Line last() {
    return lines.get(lines.size() - 1);
  }

  /** The level of the heading that a line of equals signs or hyphens makes of the one before. */
  private int underline(Line line) {
    if (line.end() - line.start() < 3) {
      return 0;
    }
    return consistsOf("=", line) ? 1 : consistsOf("-", line) ? 2 : 0;
  }

  private boolean isRule(Line line) {
    return consistsOf("*_-=~\u2014\u2013 ", line);
  }

  private boolean consistsOf(String signs, Line line) {
    for (int i = line.start(); i < line.end(); i++) {
      if (signs.indexOf(article.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private List<Piece> join() {
    int width = wrapWidth();
    int usual = usualBlanks();
    List<Piece> pieces = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      int k = i;
      while (k + 1 < lines.size() && continues(lines.get(k), lines.get(k + 1), width)) {
        k++;
      }
      Line line = lines.get(i);
      int end = lines.get(k).end();
      boolean gap = line.blanks() > usual;
      boolean close = i > 0 && line.blanks() == 0;
      pieces.add(new Piece(article, line.start(), end, line.mark(), line.level(), gap, close));
      i = k + 1;
    }
    return pieces;
  }

  private boolean continues(Line line, Line next, int width) {
    if (next.blanks() > 0 || !next.isPlain() || line.level() > 0) {
      return false;
    }
    int wordEnd = next.start();
    while (wordEnd < next.end() && !Line.isSpace(article.charAt(wordEnd))) {
      wordEnd++;
    }
    boolean full = line.end() - line.start() + 1 + wordEnd - next.start() > width;
    return isLowerCase(next) || full;
  }

  private boolean isLowerCase(Line line) {
    return Character.isLowerCase(article.codePointAt(line.start()));
  }

  /**
   * How long a line must be to go on in the next. Where lines are broken to fit a page, many go on
   * in lower case; where each line is a paragraph, hardly any does.
   */
  private int wrapWidth() {
    int pairs = 0;
    int lower = 0;
    int longest = 0;
    for (int i = 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.blanks() == 0 && line.isPlain()) {
        pairs++;
        lower += isLowerCase(line) ? 1 : 0;
        longest = Math.max(longest, lines.get(i - 1).end() - lines.get(i - 1).start());
      }
    }
    return lower * 5 >= pairs * 2 && pairs > 0 ? longest * 3 / 4 : Integer.MAX_VALUE;
  }

  /** More empty lines than this begin a new part. */
  private int usualBlanks() {
    int[] counts = new int[4];
    for (Line line : lines) {
      if (line.blanks() < counts.length) {
        counts[line.blanks()]++;
      }
    }
    int usual = 1;
    while (usual < counts.length - 1 && counts[usual] < 2 * counts[usual + 1]) {
      usual++;
    }
    return usual;
  }

  static boolean isBody(Piece piece) {
    boolean plain = piece.mark() == Mark.NONE || piece.mark() == Mark.ANSWER;
    return plain && !piece.isHeading() && !piece.isDecoration();
  }
}
