package dev.quizline.terminal;

import dev.quizline.terminal.Line.Span;
import java.util.ArrayList;
import java.util.List;

/** Where the keys of a scene are shown: beside the clock, or on rows of their own. */
final class Legend {

  private static final String GAP = "  ";

  private Legend() {}

  /** On rows of their own; no row ends between a key and what it does. */
  static List<Line> apart(Scene scene, Look look) {
    List<Line> rows = new ArrayList<>();
    Line row = Line.of(look.indent(0));
    for (Line entry : KeyTable.legend(scene)) {
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
    Line line = status;
    String parting = status.text().isBlank() ? "" : GAP;
    for (Line entry : KeyTable.legend(scene)) {
      line = joined(line, parting, entry);
      parting = look.dot();
    }
    return line;
  }

  /** Whether the status line has room for all of it. */
  static boolean fitsBehind(Line status, Scene scene, Look look) {
    return Cells.of(look.shown(behind(status, scene, look).text())) < look.width();
  }

  private static Line joined(Line line, String parting, Line entry) {
    List<Span> spans = new ArrayList<>(line.spans());
    spans.add(new Span(parting, Role.QUIET));
    spans.addAll(entry.spans());
    return new Line(spans);
  }
}
