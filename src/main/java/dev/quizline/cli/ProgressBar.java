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

  private final String title;
  private final PrintWriter err;
  private final boolean shown;
  private int steps;
  private int done;
  private int cells = -1;

  private ProgressBar(String title, PrintWriter err, boolean shown) {
    this.title = title;
    this.err = err;
    this.shown = shown;
  }

  static ProgressBar of(String title, Workbench bench) {
    return new ProgressBar(title, bench.surroundings().err(), bench.redrawsErr());
  }

  @Override
  public void begin(int steps) {
    this.steps = steps;
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

  /** Leaves no trace of the bar. */
  @Override
  public void close() {
    if (cells >= 0) {
      line(" ".repeat(CELLS + 8));
      err.print("\r");
      err.flush();
    }
  }
}
