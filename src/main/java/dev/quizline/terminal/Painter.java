package dev.quizline.terminal;

import dev.quizline.terminal.Line.Span;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedCharSequence.ForceMode;
import org.jline.utils.AttributedStringBuilder;

/** Turns lines into what is written: cleaned, wrapped to the width, coloured by role or not. */
public final class Painter {

  /** The palette that every colour terminal has; {@link Theme} uses no other. */
  private static final int COLOURS = 8;

  private final Look look;

  public Painter(Look look) {
    this.look = look;
  }

  public Look look() {
    return look;
  }

  /**
   * Wraps to the width (continuation lines keep the first line's indent) and paints; each element
   * is one row without line end. Control and bidi characters never get through; escape sequences
   * only where the look has colour.
   */
  public List<String> paint(List<Line> lines) {
    List<String> painted = new ArrayList<>(lines.size() + 8);
    for (List<Span> row : rows(lines)) {
      painted.add(painted(row));
    }
    return painted;
  }

  /** Cleaned and wrapped, not yet painted. */
  List<List<Span>> rows(List<Line> lines) {
    Wrapping wrapping = new Wrapping(look.width(), look.unicode());
    List<List<Span>> rows = new ArrayList<>(lines.size() + 8);
    for (Line line : lines) {
      rows.addAll(wrapping.rows(line));
    }
    return rows;
  }

  /** One row, cut rather than wrapped: for the status line, which is never more than a row. */
  String paintCut(Line line, int cells) {
    List<Span> row = new ArrayList<>(line.spans().size());
    int left = cells;
    for (Span span : line.spans()) {
      String text = look.shown(span.text()).replace('\n', ' ');
      String fitting = text.substring(0, Cells.fitting(text, left));
      row.add(new Span(fitting, span.role()));
      left -= Cells.of(fitting);
      if (fitting.length() < text.length()) {
        break;
      }
    }
    return painted(row);
  }

  String painted(List<Span> row) {
    return look.colour() ? coloured(row) : plain(row);
  }

  private static String plain(List<Span> row) {
    StringBuilder text = new StringBuilder();
    for (Span span : row) {
      text.append(span.text());
    }
    return text.toString();
  }

  private static String coloured(List<Span> row) {
    AttributedStringBuilder text = new AttributedStringBuilder();
    for (Span span : row) {
      text.styled(Theme.of(span.role()), span.text());
    }
    return text.toAnsi(COLOURS, ForceMode.None);
  }
}
