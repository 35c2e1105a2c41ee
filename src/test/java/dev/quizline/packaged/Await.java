package dev.quizline.packaged;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what another thread or process does, and gives up with a clear word. */
public final class Await {

  /** Generous, because two cores are shared with whatever else the machine is doing. */
  public static final Duration LONG = Duration.ofSeconds(90);

  private static final Duration TICK = Duration.ofMillis(2);

  private Await() {}

  /** Looks again and again until the condition holds. */
  public static void until(String what, BooleanSupplier condition) {
    until(what, condition, () -> "");
  }

  /** The same, with something to look at when it never holds. */
  public static void until(String what, BooleanSupplier condition, Supplier<String> evidence) {
    long deadline = System.nanoTime() + LONG.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError(
            "waited " + LONG.toSeconds() + " s in vain: " + what + "\n" + evidence.get());
      }
      LockSupport.parkNanos(TICK.toNanos());
    }
  }

  /**
   * Waits for all that was started from a folder, in the background too. A process that is just
   * starting another can escape one look; so it takes several in a row to be sure.
   */
  public static void quietIn(Path folder) {
    int[] quietLooks = {0};
    until(
        "no process started from " + folder + " is left",
        () -> {
          boolean quiet =
              ProcessHandle.allProcesses()
                  .flatMap(process -> process.info().commandLine().stream())
                  .noneMatch(command -> command.contains(folder.toString()));
          quietLooks[0] = quiet ? quietLooks[0] + 1 : 0;
          return quietLooks[0] == 8;
        });
  }
}
