package dev.quizline.packaged;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jline.nativ.CLibrary;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.ControlFlag;
import org.jline.terminal.Attributes.InputFlag;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Attributes.OutputFlag;
import org.jline.terminal.Size;
import org.jline.terminal.impl.jni.JniNativePty;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.utils.ScreenTerminal;

/**
 * A program on a terminal of its own: a real one of the kernel's, with a size, keys, signals and a
 * line that can be cut. What the program draws can be read as it came, or as a person would see it.
 *
 * <p>Linux only: {@code setsid} of util-linux makes the terminal the program's controlling one, and
 * {@code env} of coreutils lets it hear signals even where whoever started the tests ignored them.
 */
public final class PtyProcess implements AutoCloseable {

  /** Written by us behind the program's last output, to know that all of it has been read. */
  private static final String THE_END = "\u0000the end\u0000";

  /** Whole escape sequences, and one at the end whose rest is still to come. */
  private static final Pattern ESCAPE =
      Pattern.compile(
          "\u001b(?:\\[[0-9;:?<=>]*[ -/]*(?:[@-~]|$)"
              + "|\\][^\u0007\u001b]*(?:\u0007|\u001b\\\\|\u001b?$)"
              + "|[()][A-Z0-9]?|[0-~]|$)");

  private static final Pattern BLANK = Pattern.compile("[\\p{Z}\\p{Cc}]+");

  private static final int POLL_MILLIS = 20;

  private final JniNativePty pty;
  private final Process process;
  private final ScreenTerminal screen;
  private final Thread reading;
  private final StringBuilder output = new StringBuilder();
  private final List<Arrival> arrivals = new ArrayList<>();
  private final long started;
  private volatile boolean closed;
  private int mark; // how much of printed() has been awaited

  /** How much output there was, and when. */
  private record Arrival(int length, long time) {}

  private PtyProcess(JniNativePty pty, Process process, Size size, long started) {
    this.pty = pty;
    this.started = started;
    this.process = process;
    this.screen = new ScreenTerminal(size.getColumns(), size.getRows());
    this.reading = new Thread(this::read, "pty");
    reading.setDaemon(true);
    reading.start();
  }

  /** Starts a command that sees just this environment, and TERM unless it says so itself. */
  public static PtyProcess start(
      int columns, int rows, Map<String, String> environment, Path folder, List<String> command) {
    try {
      Size size = Size.of(columns, rows);
      var pty = (JniNativePty) new JniTerminalProvider().open(cooked(), size);
      File terminal = new File(pty.getName());
      List<String> apart = new ArrayList<>(List.of("setsid", "-c", "env", "--default-signal"));
      apart.addAll(command);
      ProcessBuilder builder =
          new ProcessBuilder(apart)
              .directory(folder.toFile())
              .redirectInput(terminal)
              .redirectOutput(terminal)
              .redirectError(terminal);
      builder.environment().clear();
      builder.environment().put("TERM", "xterm-256color");
      builder.environment().putAll(environment);
      long now = System.nanoTime();
      return new PtyProcess(pty, builder.start(), size, now);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Presses keys. */
  public PtyProcess type(String keys) {
    try {
      OutputStream keyboard = pty.getMasterOutput();
      keyboard.write(keys.getBytes(UTF_8));
      keyboard.flush();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Changes the size of the terminal's window. */
  public PtyProcess resize(int columns, int rows) {
    try {
      screen.setSize(Size.of(columns, rows));
      pty.setSize(Size.of(columns, rows));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Waits until the text has been printed, after what was awaited before. Colours, cursor
   * movements, blanks and the places where lines break do not matter.
   */
  public PtyProcess await(String text) {
    String wanted = BLANK.matcher(text).replaceAll("");
    Await.until(
        "the terminal shows: " + text,
        () -> {
          boolean over = !reading.isAlive(); // asked first: what was printed last counts too
          int at = printed().indexOf(wanted, mark);
          if (at >= 0) {
            mark = at + wanted.length();
          } else if (over) {
            throw new AssertionError("ended without showing: " + text + "\n" + output());
          }
          return at >= 0;
        },
        this::output);
    return this;
  }

  /** Waits for the text anywhere in the output; how long after the start it was complete there. */
  public Duration shownAfter(String text) {
    mark = 0;
    await(text);
    String wanted = BLANK.matcher(text).replaceAll("");
    synchronized (output) {
      for (Arrival arrival : arrivals) {
        if (bare(output.substring(0, arrival.length())).contains(wanted)) {
          return Duration.ofNanos(arrival.time() - started);
        }
      }
    }
    throw new IllegalStateException("awaited and not there: " + text);
  }

  /** All that was printed, escape sequences included. */
  public String output() {
    synchronized (output) {
      return output.toString();
    }
  }

  /** The rows that a person sees now. */
  public List<String> screen() {
    return screen.toString().lines().toList();
  }

  /** Waits for the end of the program, and of its output. */
  public int exit() {
    Await.until("the program ends", () -> !process.isAlive(), this::output);
    try {
      OutputStream line = pty.getSlaveOutput();
      line.write(THE_END.getBytes(UTF_8));
      line.flush();
      reading.join(Await.LONG.toMillis());
      return process.waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  public ProcessHandle process() {
    return process.toHandle();
  }

  /** Cuts the line, as when a terminal's window is closed; the program goes on without it. */
  public void hangUp() {
    closed = true;
    try {
      // The reader must have let go: a read in progress would keep the line up.
      reading.join(Await.LONG.toMillis());
      pty.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
    if (!closed) {
      hangUp();
    }
  }

  private void read() {
    char[] some = new char[8192];
    try {
      Reader text = new InputStreamReader(pty.getMasterInput(), UTF_8);
      while (!closed) {
        if (CLibrary.pollForInput(pty.getMaster(), POLL_MILLIS) > 0) {
          int count = text.read(some);
          if (count < 0 || take(new String(some, 0, count))) {
            return;
          }
        }
      }
    } catch (IOException e) {
      // The line is down, and everything that came over it has been taken.
    }
  }

  /** Keeps what came; true when it was the last. */
  private boolean take(String text) {
    long now = System.nanoTime();
    synchronized (output) {
      output.append(text);
      arrivals.add(new Arrival(output.length(), now));
      int end = output.indexOf(THE_END);
      if (end >= 0) {
        output.setLength(end);
        arrivals.set(arrivals.size() - 1, new Arrival(end, now));
      }
      screen.write(end >= 0 ? "" : text);
      return end >= 0;
    }
  }

  private String printed() {
    return bare(output());
  }

  private static String bare(String output) {
    return BLANK.matcher(ESCAPE.matcher(output).replaceAll("")).replaceAll("");
  }

  /** What a terminal is before a program changes it: lines, echo, Ctrl-C as a signal. */
  private static Attributes cooked() {
    Attributes attributes = new Attributes();
    attributes.setInputFlags(EnumSet.of(InputFlag.ICRNL, InputFlag.IXON, InputFlag.IUTF8));
    attributes.setOutputFlags(EnumSet.of(OutputFlag.OPOST, OutputFlag.ONLCR));
    attributes.setControlFlags(EnumSet.of(ControlFlag.CREAD, ControlFlag.CS8));
    attributes.setLocalFlags(
        EnumSet.of(
            LocalFlag.ISIG,
            LocalFlag.ICANON,
            LocalFlag.ECHO,
            LocalFlag.ECHOE,
            LocalFlag.ECHOK,
            LocalFlag.IEXTEN));
    attributes.setControlChar(ControlChar.VINTR, 3);
    attributes.setControlChar(ControlChar.VQUIT, 28);
    attributes.setControlChar(ControlChar.VERASE, 127);
    attributes.setControlChar(ControlChar.VKILL, 21);
    attributes.setControlChar(ControlChar.VEOF, 4);
    attributes.setControlChar(ControlChar.VSUSP, 26);
    attributes.setControlChar(ControlChar.VMIN, 1);
    return attributes;
  }
}
