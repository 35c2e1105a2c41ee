package dev.quizline.terminal;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jline.terminal.Terminal;

/**
 * A terminal on which something is shown that changes by itself: views scroll by like a
 * conversation, one status line is kept up to date, keys come one by one.
 */
public final class LiveScreen implements AutoCloseable {

  /** What came of waiting. */
  public enum Kind {
    PRESSED,
    /** Something changed; look at it anew. */
    CHANGED,
    /** Ctrl-D. */
    END,
    /** Ctrl-C, twice. */
    INTERRUPTED,
    /** The terminal is gone. */
    HUNG_UP
  }

  /**
   * A key, or why there is none.
   *
   * @param key its name: the character itself, or a word such as {@code enter}; else empty
   */
  public record Press(Kind kind, String key) {}

  private final Console console;

  /**
   * The terminal is given back as it was found when this is closed.
   *
   * @param look for the terminal's present width
   */
  public LiveScreen(Terminal terminal, Look look, InstantSource clock) {
    console = new Console(terminal, look, clock);
  }

  public Look look() {
    return console.look();
  }

  /** How many rows the terminal has; 24 where it does not say. */
  public int rows() {
    int rows = console.terminal().getSize().getRows();
    return rows > 0 ? rows : 24;
  }

  /** What is shown from here on belongs together. */
  public void startBlock() {
    console.screen().startBlock();
  }

  public void show(Function<Look, List<Line>> view) {
    console.show(view::apply);
  }

  public void say(String sentence, Role role) {
    console.say(sentence, role);
  }

  /** Waits for a key or a change, with the status line kept up to date. */
  public Press await(Supplier<Line> status, BooleanSupplier changed) {
    Key key = console.await(status, Optional.empty(), changed);
    return switch (key.type()) {
      case PRESSED -> new Press(Kind.PRESSED, key.name());
      case NOTHING, EXPIRED -> new Press(Kind.CHANGED, "");
      case END -> new Press(Kind.END, "");
      case INTERRUPTED -> new Press(Kind.INTERRUPTED, "");
      case HUNG_UP -> new Press(Kind.HUNG_UP, "");
    };
  }

  /**
   * Has a line typed.
   *
   * @return what was entered; empty where it was left
   * @throws IOException where the terminal cannot be read
   */
  public Optional<String> ask(String prompt) throws IOException {
    console.screen().clearStatus();
    String painted = new Painter(look()).paintCut(Line.of(prompt, Role.PROMPT), look().width() / 2);
    AnswerLine line = new AnswerLine(console, () -> painted, Optional.empty(), List.of());
    AnswerLine.Entry entry = line.read("");
    console.takeSize();
    return entry.type() == Key.Type.PRESSED ? Optional.of(entry.text().strip()) : Optional.empty();
  }

  @Override
  public void close() {
    console.screen().keepStatus();
    console.close();
  }
}
