package dev.quizline.cli;

import dev.quizline.bank.Bank;
import dev.quizline.quiz.Judgement;
import dev.quizline.quiz.Question;
import dev.quizline.verify.Checker;
import dev.quizline.verify.KeyFinding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The audits of the banks being played. Their references are read in the background, while the
 * player thinks, and waited for when something is first asked of them.
 */
final class Audits {

  private final FutureTask<Map<String, Audit>> reading;

  Audits(Workbench bench, List<Bank> banks) {
    reading = new FutureTask<>(() -> read(bench, banks));
  }

  /** Begins to read; may be called again. */
  void begin() {
    Thread thread = new Thread(reading, "references");
    thread.setDaemon(true);
    thread.start();
  }

  private static Map<String, Audit> read(Workbench bench, List<Bank> banks) {
    Map<String, Audit> audits = new HashMap<>();
    for (Bank bank : banks) {
      audits.put(bank.name(), new Audit(bank, checker(bench, bank)));
    }
    return audits;
  }

  /** A reference that cannot be used spoils no quiz: its verdicts are missing, and it is said. */
  private static Checker checker(Workbench bench, Bank bank) {
    try {
      return bench.shelf().checker(bank);
    } catch (Failure e) {
      bench.note(
          "A reference of "
              + bank.name()
              + " cannot be used, so keys go unverified; quizline check "
              + bank.name()
              + " says why.");
      return new Checker(List.of(), bank.subject());
    }
  }

  /** What the record settles of the banks' assertions, by assertion. */
  Map<String, Judgement> settled() {
    Map<String, Judgement> settled = new HashMap<>();
    audits().values().forEach(audit -> settled.putAll(audit.judgements()));
    return settled;
  }

  /** What the record says of the key of a question in a deck of these banks. */
  KeyFinding key(Deck deck, Question question) {
    Deck.Placed placed = deck.byId().get(question.id());
    Audit audit = of(placed.bank().name());
    return placed
        .banked()
        .map(audit::key)
        .orElseGet(() -> audit.key(question, Optional.empty(), List.of()));
  }

  Audit of(String bank) {
    return audits().get(bank);
  }

  private Map<String, Audit> audits() {
    reading.run();
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return reading.get();
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (ExecutionException e) {
          throw new IllegalStateException(e.getCause());
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
