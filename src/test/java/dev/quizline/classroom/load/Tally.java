package dev.quizline.classroom.load;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** What a crowd saw, by question. */
final class Tally {

  /** One question. Times are of {@link System#nanoTime}. */
  private static final class Asked {
    private int shown;
    private int sent;
    private int accepted;
    private int again;
    private int late;
    private int refused;
    private int revealed;
    private long firstReveal;
    private long lastReveal;
    private final List<Long> acknowledged = new ArrayList<>();
    private String probe = "";
  }

  private final Map<Integer, Asked> byIndex = new LinkedHashMap<>();
  private int listening;
  private int finished;
  private int cut;

  synchronized int listening() {
    return listening;
  }

  synchronized Object[] questions() {
    return byIndex.keySet().toArray();
  }

  synchronized void listens() {
    listening++;
    notifyAll();
  }

  synchronized void cut() {
    cut++;
  }

  synchronized void finished() {
    finished++;
    notifyAll();
  }

  synchronized void shown(int index) {
    asked(index).shown++;
  }

  synchronized void sent(int index) {
    asked(index).sent++;
  }

  synchronized void acknowledged(int index, String receipt, long nanos) {
    Asked asked = asked(index);
    asked.acknowledged.add(nanos);
    if (receipt.contains("\"again\":true")) {
      asked.again++;
    } else if (receipt.contains("\"accepted\":true")) {
      asked.accepted++;
    } else if (receipt.contains("\"late\":true")) {
      asked.late++;
    } else {
      asked.refused++;
    }
  }

  synchronized void revealed(int index, long now) {
    Asked asked = asked(index);
    asked.firstReveal = asked.revealed == 0 ? now : asked.firstReveal;
    asked.lastReveal = now;
    asked.revealed++;
  }

  /**
   * @param timed in ms, as the host has it
   * @param waited in ms, as the probe has it: what is between them is the host's error
   */
  synchronized void probed(int index, long timed, long waited) {
    asked(index).probe = "; probe timed at " + timed + " ms, waited " + waited + " ms";
  }

  private Asked asked(int index) {
    return byIndex.computeIfAbsent(index, none -> new Asked());
  }

  void awaitListening(int players, long seconds) throws InterruptedException {
    await(() -> listening >= players, seconds);
  }

  void awaitEnd(int players, long seconds) throws InterruptedException {
    await(() -> finished >= players, seconds);
  }

  private synchronized void await(BooleanSupplier condition, long seconds)
      throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    while (!condition.getAsBoolean() && System.nanoTime() < end) {
      TimeUnit.NANOSECONDS.timedWait(this, Math.max(1_000_000, end - System.nanoTime()));
    }
  }

  synchronized void report(PrintStream out) {
    byIndex.forEach(
        (index, asked) -> {
          List<Long> times = new ArrayList<>(asked.acknowledged);
          times.sort(null);
          long middle = times.isEmpty() ? 0 : times.get(times.size() / 2);
          long worst = times.isEmpty() ? 0 : times.get(times.size() - 1);
          out.printf(
              "question %d: shown %d, sent %d, accepted %d, again %d, late %d, refused %d;"
                  + " acknowledged in %d ms (median), %d ms (worst)%s;"
                  + " %d reveals, the last %d ms after the first%n",
              index + 1,
              asked.shown,
              asked.sent,
              asked.accepted,
              asked.again,
              asked.late,
              asked.refused,
              TimeUnit.NANOSECONDS.toMillis(middle),
              TimeUnit.NANOSECONDS.toMillis(worst),
              asked.probe,
              asked.revealed,
              TimeUnit.NANOSECONDS.toMillis(asked.lastReveal - asked.firstReveal));
        });
    out.printf("finished %d, cut off %d times%n", finished, cut);
  }
}
