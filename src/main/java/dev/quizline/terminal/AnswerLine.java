package dev.quizline.terminal;

import static org.jline.keymap.KeyMap.alt;
import static org.jline.keymap.KeyMap.ctrl;
import static org.jline.keymap.KeyMap.key;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.Reference;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.NonBlockingReader;

/**
 * One typed answer, edited as lines are edited, while the clock in its prompt runs. Every wait for
 * a key goes through {@link #doReadBinding}, so that the clock needs no second thread. A new one is
 * made for each answer: a half-read escape sequence dies with its reader.
 */
final class AnswerLine extends LineReaderImpl {

  private static final long TICK_MILLIS = 100;

  /** What became of the line; {@code text} is what was typed so far where it was not entered. */
  record Entry(Key.Type type, String name, String text) {}

  /** Unwinds the editor, which then puts the terminal back as it was. */
  private static final class Left extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Key key;

    Left(Key key) {
      super(null, null, false, false);
      this.key = key;
    }
  }

  private final Console console;
  private final Supplier<String> prompt;
  private final BooleanSupplier over;
  private String shown = "";

  /**
   * @param prompt the painted prompt as of now
   * @param keys names of keys that are not the editor's: they leave the line
   */
  AnswerLine(
      Console console, Supplier<String> prompt, Optional<Instant> deadline, List<String> keys)
      throws IOException {
    this(
        console,
        prompt,
        () -> deadline.isPresent() && !console.clock().instant().isBefore(deadline.get()),
        keys);
  }

  /**
   * @param over whether the line is to be left as it is: {@link Key.Type#EXPIRED}
   */
  AnswerLine(Console console, Supplier<String> prompt, BooleanSupplier over, List<String> keys)
      throws IOException {
    super(console.terminal(), "quizline");
    this.console = console;
    this.prompt = prompt;
    this.over = over;
    option(Option.DISABLE_EVENT_EXPANSION, true);
    option(Option.BRACKETED_PASTE, false);
    option(Option.AUTO_FRESH_LINE, false);
    option(Option.DISABLE_HIGHLIGHTER, true);
    variable(LineReader.DISABLE_COMPLETION, true);
    variable(LineReader.BELL_STYLE, "none");
    variable(LineReader.DISABLE_HISTORY, true);
    bind(keys);
  }

  private void bind(List<String> keys) {
    KeyMap<Binding> map = getKeyMaps().get(LineReader.MAIN);
    // No history to search, no other editor to open, no second meaning of a key.
    map.unbind(ctrl('R'));
    map.unbind(ctrl('S'));
    map.unbind(ctrl('X') + ctrl('E'));
    map.unbind(alt('x'));
    map.unbind("\t");
    // Terminals send these whether or not they were asked for their application keys.
    map.bind(new Reference(LineReader.FORWARD_CHAR), alt("[C"));
    map.bind(new Reference(LineReader.BACKWARD_CHAR), alt("[D"));
    map.bind(new Reference(LineReader.BEGINNING_OF_LINE), alt("[H"), alt("[1~"));
    map.bind(new Reference(LineReader.END_OF_LINE), alt("[F"), alt("[4~"));
    map.bind(new Reference(LineReader.DELETE_CHAR), alt("[3~"));
    for (String name : keys) {
      getWidgets().put("leave-" + name, () -> leave(Key.pressed(name)));
      for (String sequence : sequences(name, getTerminal())) {
        map.bind(new Reference("leave-" + name), sequence);
      }
    }
  }

  private static List<String> sequences(String name, Terminal terminal) {
    return switch (name) {
      case "tab" -> List.of("\t");
      case "up" -> List.of(key(terminal, Capability.key_up), alt("[A"), alt("OA"));
      case "down" -> List.of(key(terminal, Capability.key_down), alt("[B"), alt("OB"));
      case "pageup" -> List.of(alt("[5~"));
      case "pagedown" -> List.of(alt("[6~"));
      default -> List.of();
    };
  }

  private static boolean leave(Key key) {
    throw new Left(key);
  }

  /** Edits a line that starts as {@code text} until it is entered or left. */
  Entry read(String text) {
    try {
      shown = prompt.get();
      return new Entry(Key.Type.PRESSED, "enter", readLine(shown, null, (Character) null, text));
    } catch (Left left) {
      return new Entry(left.key.type(), left.key.name(), getBuffer().toString());
    } catch (UserInterruptException interrupt) {
      return new Entry(Key.Type.INTERRUPTED, "", interrupt.getPartialLine());
    } catch (EndOfFileException end) {
      return new Entry(Key.Type.END, "", "");
    }
  }

  /** What is typed or pasted is shown as it comes, so it is cleaned as it comes. */
  @Override
  public void putString(CharSequence text) {
    super.putString(Lettering.clean(text.toString()));
  }

  @Override
  protected <T> T doReadBinding(KeyMap<T> keys, KeyMap<T> local) {
    boolean locked = lock.isHeldByCurrentThread();
    if (locked) {
      lock.unlock();
    }
    try {
      return awaitBinding(keys, local);
    } finally {
      if (locked) {
        lock.lock();
      }
    }
  }

  private <T> T awaitBinding(KeyMap<T> keys, KeyMap<T> local) {
    // The editor would answer Ctrl-C by interrupting the thread, which could outlive the line.
    console.claimInterrupts();
    while (true) {
      int c = bindingReader.peekCharacter(TICK_MILLIS);
      if (console.isHungUp() || c == NonBlockingReader.EOF) {
        console.hangUp();
        throw new Left(Key.HUNG_UP);
      }
      if (console.takeInterrupt()) {
        throw new Left(Key.INTERRUPTED);
      }
      if (c >= 0) {
        T binding = bindingReader.readBinding(keys, local, false);
        if (binding != null) {
          return binding;
        }
      }
      if (over.getAsBoolean()) {
        throw new Left(Key.EXPIRED);
      }
      String now = prompt.get();
      if (!now.equals(shown)) {
        shown = now;
        setPrompt(now);
        redisplay();
      }
    }
  }
}
