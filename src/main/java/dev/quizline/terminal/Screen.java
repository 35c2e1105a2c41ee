package dev.quizline.terminal;

import dev.quizline.terminal.Line.Span;
import java.util.ArrayList;
import java.util.List;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;

/**
 * A terminal that is written to like a conversation: lines scroll up and stay. Only one row, the
 * status line below them, is ever redrawn, and a question is wiped when the game pauses.
 */
final class Screen {

  private static final int DEFAULT_HEIGHT = 24;

  private final Terminal terminal;
  private final List<View> block = new ArrayList<>();

  /** The cells of each row of the block, as it was printed. */
  private final List<Integer> blockRows = new ArrayList<>();

  private Painter painter;
  private Line status = Line.EMPTY;
  private String statusRow = "";
  private int statusCells;

  Screen(Terminal terminal, Look look) {
    this.terminal = terminal;
    this.painter = new Painter(look);
  }

  Look look() {
    return painter.look();
  }

  /** What is shown from here on belongs together, to be wiped or shown again. */
  void startBlock() {
    block.clear();
    blockRows.clear();
  }

  void show(View view) {
    clearStatus();
    for (List<Span> row : painter.rows(view.in(look()))) {
      terminal.writer().println(painter.painted(row));
      blockRows.add(cells(row));
    }
    block.add(view);
    terminal.flush();
  }

  /** Shows what belongs together once more: the terminal may have cut or reflowed it. */
  void showAgain() {
    List<View> views = List.copyOf(block);
    startBlock();
    for (View view : views) {
      show(view);
    }
  }

  /** Draws the status line, if it changed. */
  void status(Line line) {
    status = line;
    String row = painter.paintCut(line, look().width() - 1);
    if (row.equals(statusRow)) {
      return;
    }
    terminal.puts(Capability.carriage_return);
    terminal.writer().write(row);
    int cells = Math.min(look().width() - 1, Cells.of(look().shown(line.text())));
    clearToRowEnd(cells);
    statusRow = row;
    statusCells = cells;
    terminal.flush();
  }

  void clearStatus() {
    if (statusCells > 0) {
      terminal.puts(Capability.carriage_return);
      clearToRowEnd(0);
      terminal.puts(Capability.carriage_return);
    }
    forgetStatus();
  }

  /** Turns the status line into part of the conversation. */
  void keepStatus() {
    if (statusCells > 0) {
      terminal.writer().println();
    }
    forgetStatus();
  }

  private void forgetStatus() {
    status = Line.EMPTY;
    statusRow = "";
    statusCells = 0;
  }

  private void clearToRowEnd(int cells) {
    if (terminal.getStringCapability(Capability.clr_eol) != null) {
      terminal.puts(Capability.clr_eol);
    } else if (statusCells > cells) {
      terminal.writer().write(" ".repeat(statusCells - cells));
    }
  }

  /** Wipes the block where the terminal can, else lets it scroll out of sight. */
  void hideBlock() {
    clearStatus();
    int rows = rowsTakenUp();
    if (rows < height() && can(Capability.parm_up_cursor) && can(Capability.clr_eos)) {
      goUp(rows);
      terminal.puts(Capability.clr_eos);
    } else {
      for (int i = 0; i < height(); i++) {
        terminal.writer().println();
      }
    }
    startBlock();
    terminal.flush();
  }

  /**
   * Takes the terminal's present size, and shows the block again where it was too wide for it. Most
   * terminals reflow rows that became too long, some cut them; the status line is wiped as if
   * reflowed, and what that may cost is in the block.
   */
  void resize() {
    int width = terminal.getSize().getColumns();
    int before = look().width();
    if (width <= 0 || look().withWidth(width).width() == before) {
      return;
    }
    Line line = status;
    boolean cut = statusCells > width || widest() > width;
    if (statusCells > width && can(Capability.parm_up_cursor) && can(Capability.clr_eos)) {
      goUp((statusCells - 1) / width);
      terminal.puts(Capability.clr_eos);
      forgetStatus();
    } else {
      clearStatus();
    }
    painter = new Painter(look().withWidth(width));
    if (cut) {
      showAgain();
    }
    status(line);
  }

  private int widest() {
    int widest = 0;
    for (int cells : blockRows) {
      widest = Math.max(widest, cells);
    }
    return widest;
  }

  /** More than were printed, where the terminal was made narrower since and reflowed them. */
  private int rowsTakenUp() {
    int width = look().width();
    int rows = 0;
    for (int cells : blockRows) {
      rows += Math.max(1, (cells + width - 1) / width);
    }
    return rows;
  }

  private static int cells(List<Span> row) {
    int cells = 0;
    for (Span span : row) {
      cells += Cells.of(span.text());
    }
    return cells;
  }

  private void goUp(int rows) {
    if (rows > 0) {
      terminal.puts(Capability.parm_up_cursor, rows);
    }
    terminal.puts(Capability.carriage_return);
  }

  private boolean can(Capability capability) {
    return terminal.getStringCapability(capability) != null;
  }

  private int height() {
    int rows = terminal.getSize().getRows();
    return rows > 0 ? rows : DEFAULT_HEIGHT;
  }
}
