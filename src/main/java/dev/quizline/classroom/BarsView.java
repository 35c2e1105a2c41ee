package dev.quizline.classroom;

import dev.quizline.terminal.Cells;
import dev.quizline.terminal.Line;
import dev.quizline.terminal.Look;
import dev.quizline.terminal.Role;
import java.util.ArrayList;
import java.util.List;

/** What a room answered, as bars. */
final class BarsView {

  private static final int LONGEST_BAR = 24;
  private static final int SHORTEST_BAR = 4;
  private static final int GAP = 2;

  private BarsView() {}

  /**
   * How many said what; names of more than half a row stand in a row of their own.
   *
   * @param key whether it is told
   */
  static List<Line> of(Distribution distribution, boolean key, Look look) {
    int names = 0;
    for (Distribution.Bar bar : distribution.bars()) {
      names = Math.max(names, Math.min(look.width() / 2, cells(bar, look)));
    }
    int numbers = 1 + Integer.toString(distribution.tallest()).length();
    int mark = key ? Cells.of(mark(look)) : 0;
    int space = look.width() - look.indent(1).length() - names - GAP - numbers - mark;
    int longest = Math.max(SHORTEST_BAR, Math.min(LONGEST_BAR, space));
    List<Line> lines = new ArrayList<>();
    for (Distribution.Bar bar : distribution.bars()) {
      boolean right = key && bar.right();
      Line name = Line.of(look.indent(1)).plus(name(bar), right ? Role.STRONG : Role.PLAIN);
      if (look.plain()) {
        lines.add(name.plus(": " + bar.count() + (right ? ", right" : "")));
        continue;
      }
      int gap = names - cells(bar, look) + GAP;
      if (gap < GAP) {
        lines.add(name.hangingBy(look.indent(1).length() + 3));
        name = Line.of(look.indent(1));
        gap = names + GAP;
      }
      int full = distribution.tallest() == 0 ? 0 : ceiling(bar.count() * longest, distribution);
      String block = look.unicode() ? "█" : "#";
      lines.add(
          name.plus(" ".repeat(gap) + block.repeat(full) + " " + bar.count())
              .plus(right ? mark(look) : "", Role.RIGHT)
              .hangingBy(look.indent(1).length() + 3));
    }
    return lines;
  }

  private static int ceiling(int cells, Distribution distribution) {
    return (cells + distribution.tallest() - 1) / distribution.tallest();
  }

  private static int cells(Distribution.Bar bar, Look look) {
    return Cells.of(look.shown(name(bar)));
  }

  private static String mark(Look look) {
    return "  " + look.right() + " right";
  }

  private static String name(Distribution.Bar bar) {
    return bar.label().isEmpty() ? bar.text() : bar.label() + "  " + bar.text();
  }
}
