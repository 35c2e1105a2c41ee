package dev.quizline.cli;

import dev.quizline.draft.Progress;
import java.io.PrintWriter;

/**
 * How far long work has come, on stderr, where that is a terminal on which lines can be redrawn.
 */
final class ProgressBar implements Progress, AutoCloseable {

  /** Fewer steps are done before anybody has read the bar. */
  private static final int LONG = 2_000;

  private static final int CELLS = 20;

  private final String of;
  private final PrintWriter err;
  private final boolean shown;
  private String title = "";
  private int steps;
  private int done;
  private int cells = -1;

  private ProgressBar(String of, PrintWriter err, boolean shown) {
    this.of = of;
    this.err = err;
    this.shown = shown;
  }

  /**
   * @param of what is worked on
   */
  static ProgressBar of(String of, Workbench bench) {
    return new ProgressBar(of, bench.surroundings().err(), bench.redrawsErr());
  }

  @Override
  public void begin(String what, int steps) {
    close();
    title = what + " " + of;
    this.steps = steps;
    done = 0;
    cells = -1;
  }

  @Override
  public void step() {
    done++;
    int reached = (int) ((long) done * CELLS / Math.max(1, steps));
    if (shown && steps >= LONG && reached != cells) {
      cells = reached;
      line("[" + "#".repeat(cells) + ".".repeat(CELLS - cells) + "] " + 100 * cells / CELLS + " %");
    }
  }

  private void line(String bar) {
    err.print("\r" + title + " " + bar);
    err.flush();
  }

  /** Leaves no trace of it. */
  @Override
  public void close() {
    if (cells >= 0) {
      line(" ".repeat(CELLS + 8));
      err.print("\r");
      err.flush();
    }
  }
}
