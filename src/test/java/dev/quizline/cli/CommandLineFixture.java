package dev.quizline.cli;

import dev.quizline.terminal.TerminalOpener;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jline.terminal.Terminal;

/** Runs commands in this process, in a folder of their own, at a fixed hour, with a fixed seed. */
final class CommandLineFixture {

  private static final Path SHIPPED = Path.of("").toAbsolutePath();

  private final Path folder;
  private final Map<String, String> env = new HashMap<>();
  private Path home = SHIPPED;
  private InputStream input = InputStream.nullInputStream();
  private Surroundings.Streams streams = Surroundings.Streams.PIPES;
  private TerminalOpener.Way terminals = charset -> TerminalOpener.system("dumb", charset);
  private LongSupplier seeds = () -> 4711;
  private InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-22T20:00:00Z"));

  CommandLineFixture(Path folder) {
    this.folder = folder;
    env.put("QUIZLINE_DATA", folder.resolve("data").toString());
  }

  /** With the program installed elsewhere than in this checkout. */
  CommandLineFixture installedIn(Path home) {
    this.home = home;
    return this;
  }

  CommandLineFixture env(String name, String value) {
    env.put(name, value);
    return this;
  }

  CommandLineFixture clock(InstantSource clock) {
    this.clock = clock;
    return this;
  }

  CommandLineFixture seeds(LongSupplier seeds) {
    this.seeds = seeds;
    return this;
  }

  /** With a person in front of this terminal. */
  CommandLineFixture at(Terminal terminal) {
    streams = new Surroundings.Streams(true, true, true);
    terminals =
        charset -> {
          TerminalOpener.hush();
          return terminal;
        };
    return env("TERM", terminal.getType());
  }

  /** Where a person's own banks lie. */
  Path ownBanks() {
    return folder.resolve("data").resolve("quizzes");
  }

  Path journal() {
    return folder.resolve("data").resolve("journal.jsonl");
  }

  Path write(String name, String... lines) {
    return write(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  Path write(String name, byte[] content) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the next run reads on stdin, a line each. */
  CommandLineFixture typing(String... lines) {
    String text = lines.length == 0 ? "" : String.join("\n", lines) + "\n";
    return reading(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** What the next run reads on stdin. */
  CommandLineFixture reading(InputStream input) {
    this.input = input;
    return this;
  }

  CommandRun run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Program.run(surroundings(out, err), args);
    input = InputStream.nullInputStream();
    return new CommandRun(code, out.toString(), err.toString());
  }

  /** The commands that there are. */
  List<CommandModel> model() {
    try (Workbench bench =
        Workbench.open(surroundings(Writer.nullWriter(), Writer.nullWriter()), false)) {
      return CommandModel.of(CommandLines.whole(bench));
    }
  }

  Surroundings surroundings(Writer out, Writer err) {
    return new Surroundings(
        input,
        new PrintWriter(out),
        new PrintWriter(err),
        env,
        streams,
        0,
        StandardCharsets.UTF_8,
        home,
        folder,
        "tester",
        clock,
        seeds,
        terminals);
  }
}
