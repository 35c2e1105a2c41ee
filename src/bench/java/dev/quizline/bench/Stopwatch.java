package dev.quizline.bench;

import dev.quizline.packaged.Await;
import dev.quizline.packaged.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Times whole processes from outside, and tells what came of it. */
final class Stopwatch {

  private final Path scratch;
  private final Installation quizline;

  Stopwatch(Path scratch, Installation quizline) {
    this.scratch = scratch;
    this.quizline = quizline;
  }

  /** The command line of {@link Hello}, on this JDK. */
  static List<String> hello(String... arguments) {
    String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
    List<String> command = new ArrayList<>(List.of(java, "-cp", classes(), Hello.class.getName()));
    command.addAll(List.of(arguments));
    return command;
  }

  /** Where Hello was compiled to. */
  private static String classes() {
    return Path.of(Hello.class.getProtectionDomain().getCodeSource().getLocation().getPath())
        .toString();
  }

  String launcher() {
    return quizline.launcher().toString();
  }

  Duration wholeRun(List<String> command) {
    try {
      ProcessBuilder builder =
          quizline
              .prepared(scratch, command)
              .redirectErrorStream(true)
              .redirectOutput(scratch.resolve("out").toFile());
      long start = System.nanoTime();
      int exit = builder.start().waitFor();
      Duration time = Duration.ofNanos(System.nanoTime() - start);
      if (exit != 0) {
        throw new IllegalStateException(command + " exits with " + exit);
      }
      return time;
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Runs the program on an input a few times.
   *
   * @return the median, in seconds
   */
  double throughput(String what, Path input, List<String> arguments) throws Exception {
    double megabytes = Files.size(input) / 1e6;
    List<String> command = new ArrayList<>(List.of(quizline.launcher().toString()));
    command.addAll(arguments);
    List<Double> seconds = new ArrayList<>();
    List<Double> memory = new ArrayList<>();
    for (int round = 0; round < 3; round++) {
      ProcessBuilder run =
          quizline
              .prepared(scratch, command)
              .redirectErrorStream(true)
              .redirectOutput(scratch.resolve("out").toFile());
      long start = System.nanoTime();
      Process process = run.start();
      long[] peak = {0};
      Await.until(
          what + " is done",
          () -> {
            PeakMemory.of(process.pid()).ifPresent(now -> peak[0] = now);
            return !process.isAlive();
          });
      seconds.add((System.nanoTime() - start) / 1e9);
      memory.add((double) peak[0]);
      if (process.exitValue() > 1) { // 1 is the honest no
        throw new IllegalStateException(Files.readString(scratch.resolve("out")));
      }
    }
    double time = Series.median(seconds);
    say(
        what,
        "%.1f MB in %.2f s: %.1f MB/s, at most %.0f MB of memory",
        megabytes,
        time,
        megabytes / time,
        Series.median(memory));
    return time;
  }

  static void say(String what, String format, Object... values) {
    System.out.printf("%-22s %s%n", what, String.format(Locale.ROOT, format, values));
  }
}
