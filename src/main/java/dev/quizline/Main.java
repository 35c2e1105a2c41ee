package dev.quizline;

import dev.quizline.cli.Program;
import dev.quizline.cli.Surroundings;
import dev.quizline.cli.Version;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.time.InstantSource;
import java.util.concurrent.ThreadLocalRandom;

/** Where streams, environment, clock and chance come in, and nowhere else. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    if (args.length == 1 && (args[0].equals("--version") || args[0].equals("-V"))) {
      // Before anything else is loaded: scripts ask this often.
      System.out.println("quizline " + Version.NUMBER);
      return;
    }
    System.exit(
        Program.run(
            Surroundings.of(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                System.getenv(),
                System.getProperties(),
                () -> System.console() != null,
                InstantSource.system(),
                () -> ThreadLocalRandom.current().nextLong(10_000, 100_000)),
            args));
  }
}
