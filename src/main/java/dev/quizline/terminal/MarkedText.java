package dev.quizline.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A text of which stretches are marked. Each stretch gets a role, and the roles tell after wrapping
 * what to underline, however wide its characters are.
 */
final class MarkedText {

  private record Mark(dev.quizline.verify.text.Span span, Role role) {}

  private final String text;
  private final Look look;
  private final List<Mark> marks = new ArrayList<>();

  /**
   * @param text any; line breaks and tabs are shown as blanks
   */
  MarkedText(String text, Look look) {
    this.text = text.replaceAll("\\s", " ");
    this.look = look;
  }

  /** Marks a stretch; where two overlap the first one counts. */
  void mark(dev.quizline.verify.text.Span span, Role role) {
    marks.add(new Mark(span, role));
  }

  /** The text wrapped to the width, indented by so many steps. */
  List<List<Line.Span>> rows(int steps) {
    Line line = Line.of(look.indent(steps)).hangingBy(look.indent(steps).length());
    int from = 0;
    for (int to : borders()) {
      line = line.plus(piece(from, to), roleAt(from));
      from = to;
    }
    return new Painter(look).rows(List.of(line));
  }

  /** What goes under a row; nothing where nothing in it is marked. */
  static Optional<Line> marks(List<Line.Span> row) {
    Line line = new Line(List.of());
    boolean any = false;
    for (Line.Span span : row) {
      boolean marked = span.role() != Role.PLAIN;
      any |= marked;
      line = line.plus((marked ? "~" : " ").repeat(Cells.of(span.text())), span.role());
    }
    return any ? Optional.of(line) : Optional.empty();
  }

  /** How wide it is on one row. */
  int cells() {
    return cellsBefore(text.codePointCount(0, text.length()));
  }

  /** How wide what stands before a code point is. */
  int cellsBefore(int codePoint) {
    int cells = 0;
    int from = 0;
    for (int to : borders()) {
      if (from >= codePoint) {
        break;
      }
      cells += Cells.of(look.shown(piece(from, to)));
      from = to;
    }
    return cells;
  }

  /** Where pieces end, in code points. */
  private TreeSet<Integer> borders() {
    int length = text.codePointCount(0, text.length());
    TreeSet<Integer> borders = new TreeSet<>();
    for (Mark mark : marks) {
      borders.add(Math.min(length, mark.span().start()));
      borders.add(Math.min(length, mark.span().end()));
    }
    borders.add(length);
    borders.remove(0);
    return borders;
  }

  private String piece(int from, int to) {
    int start = text.offsetByCodePoints(0, from);
    return text.substring(start, text.offsetByCodePoints(start, to - from));
  }

  private Role roleAt(int codePoint) {
    for (Mark mark : marks) {
      if (mark.span().start() <= codePoint && codePoint < mark.span().end()) {
        return mark.role();
      }
    }
    return Role.PLAIN;
  }
}
