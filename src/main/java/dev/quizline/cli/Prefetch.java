package dev.quizline.cli;

import dev.quizline.bank.Bank;
import dev.quizline.bank.Loaded;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Banks being read while the command line is still parsed: each takes about as long as the other,
 * and both stand between Enter and the first question. What is fetched in vain does no harm.
 */
final class Prefetch {

  /** What came of reading the file that a word on the command line names. */
  record Fetched(Path file, Loaded<Bank> loaded) {}

  private final Map<String, FutureTask<Fetched>> readings = new HashMap<>();

  void begin(String word, Callable<Fetched> reader) {
    FutureTask<Fetched> reading = new FutureTask<>(reader);
    readings.put(word, reading);
    Thread thread = new Thread(reading, "bank");
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * What came of it, once: a bank that is named again later may have changed. Empty where the word
   * was not fetched, or in vain.
   */
  Optional<Fetched> take(String word) {
    FutureTask<Fetched> reading = readings.remove(word);
    if (reading == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(reading.get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException e) {
      // Whoever wants the bank reads it in the ordinary way, and hears what is in the way of that.
      return Optional.empty();
    }
  }
}
