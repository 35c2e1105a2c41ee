package dev.quizline.cli;

import dev.quizline.terminal.TerminalOpener;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/**
 * Does once what people do, so that a start-up archive holds the classes for it: a question on a
 * terminal and on a pipe, a prompt, help, a report, a statement, a file carried over. Leaves
 * nothing behind and says nothing.
 */
final class WarmUp {

  /** What only a person's own terminal brings in; there is none to open while warming up. */
  private static final List<String> OWN_TERMINAL =
      List.of(
          "org.jline.terminal.TerminalBuilder$SystemOutput",
          "org.jline.terminal.impl.jni.JniUnixSysTerminal",
          "org.jline.utils.FastBufferedOutputStream",
          "org.jline.utils.NonCloseableInputStream",
          "org.jline.utils.NonCloseableOutputStream",
          "org.jline.terminal.impl.SignalInterceptingInputStream",
          "org.jline.utils.PumpThread",
          "org.jline.utils.PumpThread$ResultHandler",
          "org.jline.utils.PumpThread$TimedIoReader",
          "org.jline.utils.ShutdownHooks",
          "org.jline.utils.ShutdownHooks$1");

  private static final String KEYS = "a s qquit\r";

  private static final String STATEMENT = "The Soft Skin is not a comedy by Claude Chabrol.";

  /** As a file for import has them. */
  private static final String QUESTION = "::warm::Is it warm?{=yes#So it is. ~no#It is. ####Warm.}";

  private final Surroundings surroundings;

  WarmUp(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  int run() {
    try {
      Path data = Files.createTempDirectory("quizline-warm");
      try {
        for (String name : OWN_TERMINAL) {
          Class.forName(name);
        }
        onTerminal(data, "play", "the-soft-skin", "--seed", "7");
        onTerminal(data);
        onPipe(data, "", "play", "the-soft-skin-faq", "--format", "jsonl");
        onPipe(data, "a\n", "play", "the-soft-skin-faq");
        onPipe(data, "", "verify", "the-soft-skin-faq");
        onPipe(data, "", "verify", "-r", "the-soft-skin", "-s", STATEMENT);
        onPipe(data, "", "banks");
        onPipe(data, "", "scores");
        onPipe(data, "", "--help");
        onPipe(data, QUESTION, "import", "-", "--to", "jsonl", "-o", "warm.jsonl");
        onPipe(data, "", "export", "warm.jsonl", "--to", "gift");
      } finally {
        delete(data);
      }
      return ExitStatus.OK.code();
    } catch (IOException | ClassNotFoundException e) {
      return ExitStatus.IO_FAILED.code();
    }
  }

  private void onTerminal(Path data, String... args) {
    Program.run(at(data, new Surroundings.Streams(true, true, true), ""), args);
  }

  private void onPipe(Path data, String input, String... args) {
    Program.run(at(data, Surroundings.Streams.PIPES, input), args);
  }

  private Surroundings at(Path data, Surroundings.Streams streams, String input) {
    Map<String, String> env = new HashMap<>(surroundings.env());
    env.put("QUIZLINE_DATA", data.toString());
    env.put("TERM", "xterm-256color");
    return new Surroundings(
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
        new PrintWriter(OutputStream.nullOutputStream()),
        new PrintWriter(OutputStream.nullOutputStream()),
        env,
        streams,
        80,
        StandardCharsets.UTF_8,
        surroundings.home(),
        data,
        "warm",
        surroundings.clock(),
        surroundings.seeds(),
        WarmUp::pseudoTerminal);
  }

  /** A native one, as players have; what it complains about when it is closed goes nowhere. */
  private static Terminal pseudoTerminal(Charset charset) throws IOException {
    TerminalOpener.hush();
    InputStream keys = new ByteArrayInputStream(KEYS.getBytes(StandardCharsets.UTF_8));
    return TerminalBuilder.builder()
        .system(false)
        .streams(keys, OutputStream.nullOutputStream())
        .type("xterm-256color")
        .provider("jni")
        .graphemeCluster(false)
        .encoding(charset)
        .build();
  }

  private static void delete(Path folder) throws IOException {
    List<Path> found;
    try (Stream<Path> below = Files.walk(folder)) {
      found = new ArrayList<>(below.toList());
    }
    found.sort((one, other) -> other.compareTo(one));
    for (Path path : found) {
      Files.delete(path);
    }
  }
}
