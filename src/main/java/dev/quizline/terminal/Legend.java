package dev.quizline.terminal;

import dev.quizline.terminal.Line.Span;
import java.util.ArrayList;
import java.util.List;

/** Where the keys of a scene are shown: beside the clock, or on rows of their own. */
public final class Legend {

  private static final String GAP = "  ";

  private Legend() {}

  /** On rows of their own; no row ends between a key and what it does. */
  static List<Line> apart(Scene scene, Look look) {
    return apart(KeyTable.legend(scene), look);
  }

  /**
   * On rows of their own.
   *
   * @param entries keys, each with what it does
   */
  public static List<Line> apart(List<Line> entries, Look look) {
    List<Line> rows = new ArrayList<>();
    Line row = Line.of(look.indent(0));
    for (Line entry : entries) {
      boolean first = row.spans().size() == 1;
      Line longer = joined(row, first ? "" : look.dot(), entry);
      if (first || Cells.of(look.shown(longer.text())) <= look.width()) {
        row = longer;
      } else {
        rows.add(row);
        row = joined(Line.of(look.indent(0)), "", entry);
      }
    }
    rows.add(row);
    return rows;
  }

  /** On the status line, behind the clock. */
  static Line behind(Line status, Scene scene, Look look) {
    return behind(status, KeyTable.legend(scene), look);
  }

  /** On the status line, behind whatever it says. */
  public static Line behind(Line status, List<Line> entries, Look look) {
    Line line = status;
    String parting = status.text().isBlank() ? "" : GAP;
    for (Line entry : entries) {
      line = joined(line, parting, entry);
      parting = look.dot();
    }
    return line;
  }

  /** Whether the status line has room for all of it. */
  static boolean fitsBehind(Line status, Scene scene, Look look) {
    return fitsBehind(status, KeyTable.legend(scene), look);
  }

  /** Whether the status line has room for all of them. */
  public static boolean fitsBehind(Line status, List<Line> entries, Look look) {
    return Cells.of(look.shown(behind(status, entries, look).text())) < look.width();
  }

  /** A key, and what it does where that needs saying. */
  public static Line entry(String key, String does) {
    Line line = Line.of(key, Role.KEY);
    return does.isEmpty() ? line : line.plus(" " + does, Role.QUIET);
  }

  private static Line joined(Line line, String parting, Line entry) {
    List<Span> spans = new ArrayList<>(line.spans());
    spans.add(new Span(parting, Role.QUIET));
    spans.addAll(entry.spans());
    return new Line(spans);
  }
}
