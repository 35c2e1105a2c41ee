package dev.quizline.cli;

import dev.quizline.journal.History;
import dev.quizline.journal.Journal;
import dev.quizline.terminal.Line;
import dev.quizline.terminal.LineSource;
import dev.quizline.terminal.Look;
import dev.quizline.terminal.Painter;
import dev.quizline.terminal.PipeLines;
import dev.quizline.terminal.TerminalLines;
import dev.quizline.terminal.TerminalOpener;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;

/** What every command works with: the person to ask and to tell, and the {@link Shelf} of files. */
final class Workbench implements AutoCloseable {

  private final Surroundings surroundings;
  private final Look look;
  private final Look errLook;
  private final PrintWriter out;
  private final PrintWriter err;
  private final Shelf shelf;
  private Optional<TerminalOpener> opener = Optional.empty();
  private Optional<LineSource> lines = Optional.empty();
  private Optional<Journal> journal = Optional.empty();

  private Workbench(Surroundings surroundings, Look look, Look errLook) {
    this.surroundings = surroundings;
    this.look = look;
    this.errLook = errLook;
    this.out = surroundings.out();
    this.err = surroundings.err();
    this.shelf = new Shelf(surroundings, this::note);
  }

  /**
   * @param plain whether the person asked for nothing redrawn and no colour
   */
  static Workbench open(Surroundings surroundings, boolean plain) {
    return new Workbench(
        surroundings,
        surroundings.look(surroundings.streams().out(), plain),
        surroundings.look(surroundings.streams().err(), plain));
  }

  /** Begins to open the person's terminal; {@link #terminal} waits for it. */
  void openTerminal() {
    if (opener.isEmpty() && !look.plain()) {
      opener = Optional.of(TerminalOpener.start(surroundings.terminals(), surroundings.charset()));
    }
  }

  Terminal terminal() {
    openTerminal();
    return opener.orElseThrow().terminal();
  }

  /** What fills a terminal of the person's; it may tell its width better than the launcher did. */
  Look lookOf(Terminal terminal) {
    int columns = terminal.getSize().getColumns();
    return columns > 0 ? look().withWidth(columns) : look();
  }

  /** Lines of stdin, shared by all who read it so that none reads ahead of another. */
  LineSource lines() {
    if (lines.isEmpty()) {
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(surroundings.in(), surroundings.inputCharset()));
      lines =
          Optional.of(
              surroundings.streams().interactive()
                  ? new TerminalLines(reader, out)
                  : new PipeLines(reader));
    }
    return lines.get();
  }

  /** One line of the person's, at a prompt. */
  LineSource.Reading ask(String prompt) {
    try {
      return opener.isPresent() ? askOnScreen(prompt) : lines().read(prompt, () -> {});
    } catch (IOException e) {
      throw new Failure(ExitStatus.IO_FAILED, "Nothing can be read: " + Failure.reason(e) + ".")
          .causedBy(e);
    }
  }

  private LineSource.Reading askOnScreen(String prompt) {
    try {
      return LineSource.Reading.line(
          LineReaderBuilder.builder().terminal(terminal()).build().readLine(prompt));
    } catch (UserInterruptException e) {
      return LineSource.Reading.INTERRUPTED;
    } catch (EndOfFileException e) {
      return LineSource.Reading.END;
    }
  }

  Journal journal() {
    if (journal.isEmpty()) {
      journal = Optional.of(new Journal(surroundings.journal()));
    }
    return journal.get();
  }

  /** The live rooms that were ever opened. */
  KeptRooms rooms() {
    return new KeptRooms(surroundings.data().resolve("rooms"), this::note);
  }

  /** Everything that was played so far. */
  History history() {
    History.Builder builder = new History.Builder();
    try {
      journal().read(builder).forEach(notice -> note(notice.text()));
    } catch (IOException e) {
      throw new Failure(ExitStatus.IO_FAILED, "The journal cannot be used: " + e.getMessage() + ".")
          .causedBy(e);
    }
    return builder.build();
  }

  @Override
  public void close() {
    try {
      if (journal.isPresent()) {
        journal.get().close();
      }
    } catch (IOException e) {
      note("The journal could not be closed: " + e.getMessage() + ".");
    }
    opener.ifPresent(TerminalOpener::close);
  }

  Surroundings surroundings() {
    return surroundings;
  }

  /** Banks and references, found and read. */
  Shelf shelf() {
    return shelf;
  }

  Look look() {
    return look;
  }

  /** Answers: to stdout, as it is; for what holds no words of a person or a file as they are. */
  void say(String line) {
    out.println(line);
  }

  /** Answers: to stdout, a line that stays one, without anything that steers a terminal. */
  void tell(String line) {
    new Painter(look.withWidth(Look.WIDEST)).paint(List.of(Line.of(line))).forEach(out::println);
  }

  /** Answers: to stdout, painted for it. */
  void show(List<Line> lines) {
    new Painter(look).paint(lines).forEach(out::println);
  }

  /** Notices, progress and errors: to stderr. */
  void note(String line) {
    out.flush();
    Look look = surroundings.streams().err() ? errLook : errLook.withWidth(Look.WIDEST);
    new Painter(look).paint(List.of(Line.of(line))).forEach(err::println);
    err.flush();
  }

  /** Whether stderr is a terminal on which a line can be drawn again and again. */
  boolean redrawsErr() {
    return surroundings.streams().err() && !errLook.plain();
  }

  /** A report for a program: to stderr, as it is. */
  void report(String line) {
    out.flush();
    err.println(line);
    err.flush();
  }
}
