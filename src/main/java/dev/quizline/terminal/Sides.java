package dev.quizline.terminal;

/** A line with something at its right end: beside it where both fit, else behind or left out. */
final class Sides {

  private static final int LEAST_GAP = 2;

  private Sides() {}

  /** Left and right on one row; a plain look has no columns, so there the two simply follow. */
  static Line of(Line left, String right, Look look) {
    if (look.plain()) {
      return left.plus(look.dot() + right, Role.QUIET);
    }
    int gap = look.width() - look.indent(0).length() - widthOf(left, look) - Cells.of(right);
    return gap < LEAST_GAP ? left : left.plus(" ".repeat(gap) + right, Role.QUIET);
  }

  static boolean fit(Line left, String right, Look look) {
    return look.indent(0).length() + widthOf(left, look) + LEAST_GAP + Cells.of(right)
        <= look.width();
  }

  private static int widthOf(Line line, Look look) {
    return Cells.of(look.shown(line.text()));
  }
}
