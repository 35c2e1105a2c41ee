package dev.quizline;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * How long a thread really worked: on a machine that is busy with other things an hour may pass
 * meanwhile, and that is nobody's fault.
 */
public final class CpuTime {

  private CpuTime() {}

  /** What is measured; whatever it throws is thrown. */
  public interface Work<E extends Exception> {
    void run() throws E;
  }

  public static <E extends Exception> Duration of(Work<E> work) throws E {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.run();
    return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
  }
}
