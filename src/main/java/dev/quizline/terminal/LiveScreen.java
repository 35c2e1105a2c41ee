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
    return new Press(kind(key.type()), key.isPressed() ? key.name() : "");
  }

  private static Kind kind(Key.Type type) {
    return switch (type) {
      case PRESSED -> Kind.PRESSED;
      case NOTHING, EXPIRED -> Kind.CHANGED;
      case END -> Kind.END;
      case INTERRUPTED -> Kind.INTERRUPTED;
      case HUNG_UP -> Kind.HUNG_UP;
    };
  }

  /**
   * Has a line typed.
   *
   * @return what was entered; empty where it was left
   * @throws IOException where the terminal cannot be read
   */
  public Optional<String> ask(String prompt) throws IOException {
    Line line = Line.of(look().indent(0)).plus(prompt, Role.PROMPT);
    Press typed = type(() -> line, () -> false, "");
    return typed.kind() == Kind.PRESSED ? Optional.of(typed.key().strip()) : Optional.empty();
  }

  /**
   * Has a line typed while something may change.
   *
   * @param prompt as of now
   * @param changed whether the line is to be left for now
   * @param text what it starts with
   * @return the text that was entered, or with {@link Kind#CHANGED} what was typed so far
   * @throws IOException where the terminal cannot be read
   */
  public Press type(Supplier<Line> prompt, BooleanSupplier changed, String text)
      throws IOException {
    console.listen();
    console.screen().clearStatus();
    Supplier<String> painted = () -> new Painter(look()).paintCut(prompt.get(), look().width() / 2);
    AnswerLine.Entry entry = new AnswerLine(console, painted, changed, List.of()).read(text);
    console.takeSize();
    if (entry.type() == Key.Type.INTERRUPTED) {
      Key key = console.confirmLeaving(Optional.empty());
      return new Press(kind(key.type()), entry.text());
    }
    return new Press(kind(entry.type()), entry.text());
  }

  @Override
  public void close() {
    console.screen().keepStatus();
    console.close();
  }
}
