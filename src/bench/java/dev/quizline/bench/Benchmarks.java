package dev.quizline.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quizline.packaged.Await;
import dev.quizline.packaged.Finished;
import dev.quizline.packaged.Installation;
import dev.quizline.packaged.PtyProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Measures the packaged program from outside, as whole processes, on the JDK that runs Maven:
 *
 * <pre>
 *   mvn -q -Pbench verify                           # everything
 *   mvn -q -Pbench verify -Dbench.only=start,bank   # some of: start version quiz bank exchange verify
 *   JAVA_HOME=/path/to/jdk mvn -q -Pbench verify    # on another JDK
 * </pre>
 *
 * <p>Times of a start are given as ratios to {@link Hello} on the same JDK and the same terminal,
 * because milliseconds tell of the machine. Run it while the machine has nothing else to do.
 */
public final class Benchmarks {

  private static final String BANK = "the-soft-skin";
  private static final String SEED = "1964";
  private static final Pattern FIRST_ASK = Pattern.compile("\"ask\":\"((?:[^\"\\\\]|\\\\.)*)\"");

  private final Path scratch;
  private final Installation quizline;
  private final Stopwatch stopwatch;

  private Benchmarks(Path scratch) {
    this.scratch = scratch;
    this.quizline = Installation.inPlace(scratch);
    this.stopwatch = new Stopwatch(scratch, quizline);
  }

  public static void main(String[] args) throws Exception {
    Set<String> wanted =
        args.length > 0
            ? Set.of(args[0].split(","))
            : Set.of("start", "version", "quiz", "bank", "exchange", "verify");
    Path scratch = Files.createTempDirectory("quizline-bench");
    try {
      var benchmarks = new Benchmarks(scratch);
      Stopwatch.say("machine", "Java %s, %d cores", System.getProperty("java.version"), cores());
      benchmarks.warmArchive();
      if (wanted.contains("version")) {
        benchmarks.version();
      }
      if (wanted.contains("start")) {
        benchmarks.firstQuestion();
      }
      if (wanted.contains("quiz")) {
        benchmarks.pipedQuiz(1_000);
      }
      if (wanted.contains("bank")) {
        benchmarks.bigBank(100_000);
      }
      if (wanted.contains("exchange")) {
        benchmarks.exchange(50_000);
        benchmarks.exchange(500_000);
      }
      if (wanted.contains("verify")) {
        new VerdictBenchmarks(scratch, benchmarks.stopwatch).run();
      }
    } finally {
      Await.quietIn(scratch);
      delete(scratch);
    }
  }

  /** The first start makes the start-up archive in the background; the rest is to have it. */
  private void warmArchive() {
    quizline.run("banks");
    Await.until("the start-up archive is made", () -> !notes().isEmpty());
  }

  private void version() {
    Series series =
        Series.inTurn(
            () -> stopwatch.wholeRun(List.of(quizline.launcher().toString(), "--version")),
            () -> stopwatch.wholeRun(Stopwatch.hello()));
    Stopwatch.say("--version", "%s", series);
  }

  /** From Enter to the first question on a terminal, and the memory in use by then. */
  private void firstQuestion() {
    List<String> play = List.of(quizline.launcher().toString(), "play", BANK, "--seed", SEED);
    String question = firstAsk();
    List<Double> memory = new ArrayList<>();
    List<String> hello = Stopwatch.hello("wait");
    Series series =
        Series.inTurn(
            () -> shown(play, question, memory), () -> shown(hello, Hello.TEXT, new ArrayList<>()));
    Stopwatch.say("first question", "%s", series);
    Stopwatch.say("peak memory then", "%.0f MB", Series.median(memory));
  }

  private Duration shown(List<String> command, String text, List<Double> memory) {
    try (var pty = PtyProcess.start(80, 24, quizline.environment(), scratch, command)) {
      Duration time = pty.shownAfter(text);
      PeakMemory.of(pty.process().pid()).ifPresent(peak -> memory.add((double) peak));
      return time;
    }
  }

  /** The same seed asks the same question on a pipe, where it can be read. */
  private String firstAsk() {
    Finished run = quizline.run("play", BANK, "--seed", SEED, "--format", "jsonl");
    Matcher ask = FIRST_ASK.matcher(run.out());
    if (!ask.find()) {
      throw new IllegalStateException("no question on the pipe: " + run);
    }
    return ask.group(1).replaceAll("\\\\(.)", "$1");
  }

  private void pipedQuiz(int questions) throws Exception {
    Path bank = GeneratedBank.write(scratch.resolve("quiz.yaml"), questions);
    Path answers = Files.writeString(scratch.resolve("answers"), "a\n".repeat(questions));
    Path events = scratch.resolve("events.jsonl");
    List<Double> seconds = new ArrayList<>();
    for (int round = 0; round < 6; round++) {
      ProcessBuilder play =
          quizline
              .prepared(
                  scratch,
                  List.of(
                      quizline.launcher().toString(), "play", bank.toString(), "--format", "jsonl"))
              .redirectInput(answers.toFile())
              .redirectOutput(events.toFile());
      long start = System.nanoTime();
      play.start().waitFor();
      if (round > 0) {
        seconds.add((System.nanoTime() - start) / 1e9);
      }
    }
    long answered =
        Files.readAllLines(events, UTF_8).stream()
            .filter(line -> line.contains("\"event\":\"answered\""))
            .count();
    Stopwatch.say(
        "piped quiz",
        "%.2f s for %d questions, %d of them answered",
        Series.median(seconds),
        questions,
        answered);
  }

  private void bigBank(int questions) throws Exception {
    Path bank = GeneratedBank.write(scratch.resolve("big.yaml"), questions);
    stopwatch.throughput(
        "bank of %,d".formatted(questions), bank, List.of("check", bank.toString()));
  }

  /**
   * Questions from GIFT and trivia to what banks are kept in, and from JSON lines to the others.
   */
  private void exchange(int questions) throws Exception {
    Path gift = GeneratedGift.write(scratch.resolve("course.gift"), questions);
    String count = "%,d: ".formatted(questions);
    for (String target : List.of("jsonl", "yaml")) {
      String out = scratch.resolve("course." + target).toString();
      stopwatch.throughput(
          count + "gift to " + target,
          gift,
          List.of("import", gift.toString(), "--to", target, "-o", out, "--force"));
    }
    Path trivia = GeneratedTrivia.write(scratch.resolve("trivia.json"), questions);
    String drawn = scratch.resolve("trivia.jsonl").toString();
    stopwatch.throughput(
        count + "trivia to jsonl",
        trivia,
        List.of("import", trivia.toString(), "--to", "jsonl", "-o", drawn, "--force"));
    Path lines = scratch.resolve("course.jsonl");
    for (String target : List.of("gift", "jsonl", "csv", "xlsx")) {
      String out = scratch.resolve("back." + target).toString();
      stopwatch.throughput(
          count + "jsonl to " + target,
          lines,
          List.of("export", lines.toString(), "--to", target, "-o", out, "--force"));
    }
  }

  private List<Path> notes() {
    if (!Files.isDirectory(quizline.cache())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(quizline.cache())) {
      return files.filter(file -> file.toString().endsWith(".note")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int cores() {
    return Runtime.getRuntime().availableProcessors();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
  }
}
