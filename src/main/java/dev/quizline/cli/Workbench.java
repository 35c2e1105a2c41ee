package dev.quizline.cli;

import dev.quizline.bank.Bank;
import dev.quizline.bank.BankReader;
import dev.quizline.bank.Catalogue;
import dev.quizline.bank.Loaded;
import dev.quizline.bank.Problem;
import dev.quizline.bank.ProblemReport;
import dev.quizline.bank.ReferenceReader;
import dev.quizline.journal.History;
import dev.quizline.journal.Journal;
import dev.quizline.terminal.Line;
import dev.quizline.terminal.LineSource;
import dev.quizline.terminal.Look;
import dev.quizline.terminal.Painter;
import dev.quizline.terminal.PipeLines;
import dev.quizline.terminal.TerminalLines;
import dev.quizline.terminal.TerminalOpener;
import dev.quizline.verify.Checker;
import dev.quizline.verify.Reference;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;

/** What every command works with: finding and reading files, asking and saying things. */
final class Workbench implements AutoCloseable {

  private final Surroundings surroundings;
  private final Look look;
  private final Look errLook;
  private final PrintWriter out;
  private final PrintWriter err;
  private Optional<TerminalOpener> opener = Optional.empty();
  private Optional<LineSource> lines = Optional.empty();
  private Optional<Journal> journal = Optional.empty();
  private final Prefetch prefetch = new Prefetch();

  private Workbench(Surroundings surroundings, Look look, Look errLook) {
    this.surroundings = surroundings;
    this.look = look;
    this.errLook = errLook;
    this.out = surroundings.out();
    this.err = surroundings.err();
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
      throw new Failure(ExitStatus.IO_FAILED, "Nothing can be read: " + reason(e) + ".")
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

  Catalogue catalogue() {
    return new Catalogue(List.of(surroundings.shippedBanks(), surroundings.ownBanks()));
  }

  /**
   * The file that a word on the command line means.
   *
   * @throws Failure not found, with what may have been meant
   */
  Path locate(String nameOrPath) {
    return find(nameOrPath).orElseThrow(() -> missing(nameOrPath));
  }

  /** The same; empty where there is none. */
  Optional<Path> find(String nameOrPath) {
    Path given = surroundings.resolve(nameOrPath);
    if (Files.exists(given)) {
      return Optional.of(given);
    }
    return catalogue().find(nameOrPath) instanceof Catalogue.Lookup.Found found
        ? Optional.of(found.file())
        : Optional.empty();
  }

  /** That there is no such bank, with what may have been meant. */
  Failure missing(String name) {
    List<String> similar =
        catalogue().find(name) instanceof Catalogue.Lookup.Missing missing
            ? missing.similar()
            : List.of();
    return new Failure(
        ExitStatus.NOT_FOUND,
        "There is no bank \"" + name + "\", neither as a file nor by name.",
        similar.isEmpty()
            ? "quizline banks lists those there are."
            : "Did you mean " + String.join(" or ", similar) + "?");
  }

  /**
   * Reads a bank whole; notices are noted.
   *
   * @throws Failure not found, unreadable, or with problems: all of them are listed
   */
  Bank bank(String nameOrPath) {
    Optional<Prefetch.Fetched> fetched = prefetch.take(nameOrPath);
    if (fetched.isPresent()) {
      return usable(fetched.get().file(), fetched.get().loaded(), "nothing was done");
    }
    Path file = locate(nameOrPath);
    return usable(file, readBank(file), "nothing was done");
  }

  /** Begins to read the bank that a word seems to name. */
  void prefetch(String word) {
    prefetch.begin(
        word,
        () -> {
          Path file = locate(word);
          return new Prefetch.Fetched(file, new BankReader().read(file));
        });
  }

  Loaded<Bank> readBank(Path file) {
    try {
      return new BankReader().read(file);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  Loaded<Reference> readReference(Path file) {
    try {
      return new ReferenceReader().read(file);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  Failure unreadable(Path file, IOException e) {
    return new Failure(ExitStatus.NOT_FOUND, file + " cannot be read: " + reason(e)).causedBy(e);
  }

  static String reason(IOException e) {
    return e instanceof java.nio.file.NoSuchFileException
        ? "there is no such file"
        : e instanceof java.nio.file.AccessDeniedException
            ? "permission denied"
            : Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
  }

  <T> T usable(Path file, Loaded<T> loaded, String consequence) {
    if (loaded.value().isEmpty()) {
      throw new Failure(
          ExitStatus.MALFORMED,
          ProblemReport.lines(file.toString(), loaded.problems(), consequence));
    }
    loaded.problems().forEach(problem -> note(problem.location() + ": " + problem.message()));
    return loaded.value().get();
  }

  /** A checker over the references that a bank names; without any, nothing is settled. */
  Checker checker(Bank bank) {
    return new Checker(references(bank.references()), bank.subject());
  }

  List<Reference> references(List<Path> files) {
    List<Reference> references = new ArrayList<>();
    for (Path file : files) {
      references.add(usable(file, readReference(file), "nothing was checked"));
    }
    return references;
  }

  /** The name under which the journal keeps a bank that a person names or gives the path of. */
  String bankName(String nameOrPath) {
    boolean path = nameOrPath.contains("/") || nameOrPath.matches(".+\\.(yaml|yml|json)");
    return path ? Bank.nameOf(surroundings.resolve(nameOrPath)) : nameOrPath;
  }

  /** Errors among problems. */
  static long errors(List<Problem> problems) {
    return problems.stream()
        .filter(problem -> problem.severity() == Problem.Severity.ERROR)
        .count();
  }
}
