package dev.quizline.cli;

import java.util.Locale;
import org.jline.utils.ScreenTerminal;

/** A terminal's screen as a picture: a run of cells that look alike is one text. */
final class ScreenPicture {

  private static final double CELL = 8.4;
  private static final int ROW = 20;
  private static final int MARGIN = 16;
  private static final String[] PALETTE = {"#2e3436", "#f2777a", "#8ae234"};

  private ScreenPicture() {}

  static String svg(ScreenTerminal screen, int columns, int rows) {
    long[] cells = new long[columns * rows];
    screen.dump(cells, new int[2]);
    int last = lastRow(cells, columns, rows);
    StringBuilder svg = new StringBuilder();
    int width = (int) Math.ceil(columns * CELL) + 2 * MARGIN;
    int height = (last + 1) * ROW + 2 * MARGIN;
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\""
                + " viewBox=\"0 0 %d %d\" role=\"img\""
                + " aria-label=\"A question and its reveal in a terminal\">%n",
            width,
            height,
            width,
            height));
    svg.append("<rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"#1d1f21\"/>\n");
    svg.append(
        "<g font-family=\"ui-monospace, SFMono-Regular, Menlo, Consolas, monospace\""
            + " font-size=\"14\" style=\"white-space: pre\">\n");
    for (int row = 0; row <= last; row++) {
      row(svg, cells, row, columns);
    }
    return svg.append("</g>\n</svg>\n").toString();
  }

  private static int lastRow(long[] cells, int columns, int rows) {
    int last = 0;
    for (int i = 0; i < columns * rows; i++) {
      if (!isBlank(cells[i])) {
        last = i / columns;
      }
    }
    return last;
  }

  private static boolean isBlank(long cell) {
    int c = ScreenTerminal.cellCodePoint(cell);
    return c == 0 || c == ' ';
  }

  private static void row(StringBuilder svg, long[] cells, int row, int columns) {
    int column = 0;
    while (column < columns) {
      int start = column;
      String style = style(cells[row * columns + column]);
      StringBuilder text = new StringBuilder();
      while (column < columns && style(cells[row * columns + column]).equals(style)) {
        int c = ScreenTerminal.cellCodePoint(cells[row * columns + column]);
        text.appendCodePoint(c == 0 ? ' ' : c);
        column++;
      }
      int blanks = text.length() - text.toString().stripLeading().length();
      text.delete(0, blanks);
      start += blanks;
      text.setLength(text.toString().stripTrailing().length());
      if (!text.isEmpty()) {
        svg.append(
            String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%d\" textLength=\"%.1f\"%s>%s</text>%n",
                MARGIN + start * CELL,
                MARGIN + row * ROW + 15,
                text.length() * CELL,
                style,
                escaped(text.toString())));
      }
    }
  }

  private static String style(long cell) {
    String weight = ScreenTerminal.cellBold(cell) ? " font-weight=\"bold\"" : "";
    return " fill=\"" + colour(cell) + "\"" + weight;
  }

  /** The theme uses the terminal's own red and green, and otherwise its default. */
  private static String colour(long cell) {
    int index = ScreenTerminal.cellHasForeground(cell) ? ScreenTerminal.cellForeground(cell) : 0;
    if (index == 0) {
      return "#d3d7cf";
    }
    int rgb = ScreenTerminal.cellColorRgb(index);
    boolean green = ((rgb >> 8) & 0xff) > ((rgb >> 16) & 0xff);
    return green ? PALETTE[2] : PALETTE[1];
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
