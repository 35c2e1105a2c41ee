package dev.quizline.terminal;

import dev.quizline.packaged.Await;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.jline.utils.ScreenTerminal;

/** A terminal without a tty: keys go in, and what a person would see is looked at. */
public final class VirtualScreen implements AutoCloseable {

  private static final long LOOK_NANOS = 1_000_000;
  private static final long NUDGE_NANOS = 50_000_000;

  private final ScreenTerminal screen;
  private final LineDisciplineTerminal terminal;

  private Future<?> awaited;

  public VirtualScreen(int columns, int rows) throws IOException {
    ScreenTerminal.VirtualTerminal virtual =
        ScreenTerminal.withTerminal("virtual", "xterm-256color", columns, rows);
    screen = virtual.screen();
    terminal = virtual.terminal();
  }

  /** What is not on the screen when this is done will never be. */
  public void giveUpOnceDone(Future<?> work) {
    awaited = work;
  }

  public Terminal terminal() {
    return terminal;
  }

  Look look() {
    return new Look(terminal.getSize().getColumns(), true, true, false);
  }

  public void type(String keys) {
    try {
      terminal.processInputBytes(keys.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void raise(Signal signal) {
    terminal.raise(signal);
  }

  void resize(int columns, int rows) {
    screen.setSize(Size.of(columns, rows));
    terminal.setSize(Size.of(columns, rows));
    terminal.raise(Signal.WINCH);
  }

  /** The rows on the screen, without trailing blanks. */
  public String text() {
    StringBuilder text = new StringBuilder();
    screen.toString().lines().forEach(row -> text.append(row.stripTrailing()).append('\n'));
    return text.toString().stripTrailing();
  }

  String lastRow() {
    String text = text();
    return text.substring(text.lastIndexOf('\n') + 1);
  }

  public void await(String shown) {
    await(text -> text.contains(shown), "\"" + shown + "\" to show");
  }

  void awaitGone(String hidden) {
    await(text -> !text.contains(hidden), "\"" + hidden + "\" to go");
  }

  /**
   * @param nudge run now and then while waiting: for what begins at a moment that no screen shows
   */
  void await(String shown, Runnable nudge) {
    await(text -> text.contains(shown), "\"" + shown + "\" to show", nudge);
  }

  /**
   * @param what is waited for, where it is in vain
   */
  public void await(Predicate<String> condition, String what) {
    await(condition, what, () -> {});
  }

  private void await(Predicate<String> condition, String what, Runnable nudge) {
    long end = System.nanoTime() + Await.LONG.toNanos();
    long nudged = System.nanoTime();
    while (true) {
      if (System.nanoTime() - nudged > NUDGE_NANOS) {
        nudge.run();
        nudged = System.nanoTime();
      }
      boolean done = awaited != null && awaited.isDone();
      if (condition.test(text())) {
        return;
      }
      if (done || System.nanoTime() > end) {
        AssertionError vain =
            new AssertionError("waited in vain for " + what + "; the screen is\n" + text());
        if (done) {
          vain.initCause(failure());
        }
        throw vain;
      }
      LockSupport.parkNanos(LOOK_NANOS);
    }
  }

  private Throwable failure() {
    try {
      awaited.get();
      return null;
    } catch (ExecutionException | InterruptedException e) {
      return e;
    }
  }

  @Override
  public void close() throws IOException {
    terminal.close();
  }
}
