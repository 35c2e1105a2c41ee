package dev.quizline.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jline.utils.Signals;

/**
 * Lines typed at a terminal that is left as it is: the system echoes and edits them, which screen
 * readers know best and dumb terminals allow alone. A thread of its own waits for each line, and
 * only once it is asked for, so that the clock and Ctrl-C are noticed meanwhile; make one for all
 * that the program reads, because a line that was asked for may come when a quiz is over.
 */
public final class TerminalLines implements LineSource, AutoCloseable {

  private static final long TICK_MILLIS = 100;

  private final BufferedReader in;
  private final PrintWriter out;
  private final ExecutorService reading;
  private final Object interruptFound;
  private final Object hangUpFound;
  private volatile boolean interrupted;
  private volatile boolean hungUp;
  private Future<String> asked;

  /**
   * @param in the terminal's lines
   * @param out where prompts go
   */
  public TerminalLines(BufferedReader in, PrintWriter out) {
    this.in = in;
    this.out = out;
    reading = Executors.newSingleThreadExecutor(TerminalLines::daemon);
    interruptFound = Signals.register("INT", this::interrupt);
    hangUpFound = Signals.register("HUP", this::hangUp);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "terminal lines");
    thread.setDaemon(true);
    return thread;
  }

  void interrupt() {
    interrupted = true;
  }

  void hangUp() {
    hungUp = true;
  }

  @Override
  public Reading read(String prompt, Runnable tick) throws IOException {
    out.print(prompt);
    out.flush();
    if (asked == null) {
      asked = reading.submit(in::readLine);
    }
    while (true) {
      if (hungUp) {
        return Reading.HUNG_UP;
      }
      if (interrupted) {
        interrupted = false;
        out.println();
        return Reading.INTERRUPTED;
      }
      try {
        String line = asked.get(TICK_MILLIS, TimeUnit.MILLISECONDS);
        asked = null;
        return line == null ? Reading.END : Reading.line(line);
      } catch (TimeoutException nothingYet) {
        tick.run();
      } catch (ExecutionException failure) {
        asked = null;
        throw new IOException("the terminal cannot be read", failure.getCause());
      } catch (InterruptedException stop) {
        Thread.currentThread().interrupt();
        return Reading.INTERRUPTED;
      }
    }
  }

  @Override
  public void close() {
    Signals.unregister("INT", interruptFound);
    Signals.unregister("HUP", hangUpFound);
    reading.shutdownNow();
  }
}
