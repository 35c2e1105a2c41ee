package dev.quizline.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp;

/**
 * Opens the person's terminal on a thread of its own: that takes about as long as reading a bank,
 * and neither has to wait for the other.
 */
public final class TerminalOpener implements AutoCloseable {

  /** A way to come by a terminal. */
  @FunctionalInterface
  public interface Way {
    Terminal open(Charset charset) throws IOException;
  }

  /** Terminals that JLine itself can describe; for the others it starts a process that asks. */
  private static final List<String> WELL_KNOWN =
      List.of("xterm-256color", "xterm", "screen-256color", "screen");

  /** Apart, so that logging starts on the thread that needs it. */
  private static final class JLineLog {

    /** Held, since a logger that nobody holds forgets its level. */
    static final Logger LOGGER = Logger.getLogger("org.jline");
  }

  private final FutureTask<Terminal> opening;

  private TerminalOpener(Way way, Charset charset) {
    opening = new FutureTask<>(() -> way.open(charset));
  }

  public static TerminalOpener start(Way way, Charset charset) {
    TerminalOpener opener = new TerminalOpener(way, charset);
    Thread thread = new Thread(opener.opening, "terminal");
    thread.setDaemon(true);
    thread.start();
    return opener;
  }

  /**
   * The terminal that the program was started from. One provider and no questions to the terminal:
   * probing it costs up to a fifth of a second.
   *
   * @param type as in {@code TERM}
   */
  public static Terminal system(String type, Charset charset) throws IOException {
    if (WELL_KNOWN.contains(type)) {
      InfoCmp.setLoadedInfoCmp(type, () -> InfoCmp.getDefaultInfoCmp(type));
    } else {
      // Of a type that it does not know JLine complains at length.
      hush();
    }
    return TerminalBuilder.builder()
        .system(true)
        .provider("jni")
        .dumb(true)
        .graphemeCluster(false)
        .encoding(charset)
        .nativeSignals(true)
        .build();
  }

  /** Keeps JLine's log, stack traces and all, off the person's terminal. */
  public static void hush() {
    JLineLog.LOGGER.setLevel(Level.OFF);
  }

  /** Waits until it is open. */
  public Terminal terminal() {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return opening.get();
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (ExecutionException e) {
          throw new UncheckedIOException(new IOException("The terminal cannot be opened.", e));
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public void close() {
    try {
      terminal().close();
    } catch (IOException | UncheckedIOException e) {
      // It is the person's terminal that is gone; there is nobody to tell.
    }
  }
}
