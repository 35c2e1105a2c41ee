package dev.quizline.exchange.own;

import dev.quizline.bank.Bank;
import dev.quizline.bank.BankQuestion;
import dev.quizline.bank.BankUpdate;
import dev.quizline.exchange.FormatWriter;
import dev.quizline.quiz.Difficulty;
import dev.quizline.quiz.Item;
import dev.quizline.quiz.Question;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings a bank up to date with questions that are imported again: those it has are replaced where
 * they changed, the others are added. What an import says nothing of stays as it was.
 */
public final class BankUpdateWriter implements FormatWriter {

  private final Map<String, BankQuestion> known = new HashMap<>();
  private final List<Path> references;
  private final BankUpdate update;
  private final OutputStream out;
  private int replaced;
  private int added;

  /**
   * @param update begun on the text of the bank
   */
  public BankUpdateWriter(Bank bank, BankUpdate update, OutputStream out) {
    bank.questions().forEach(question -> known.put(question.question().id(), question));
    this.references = bank.references();
    this.update = update;
    this.out = out;
  }

  @Override
  public void begin(Bank header) {
    // The bank keeps its own.
  }

  @Override
  public void question(BankQuestion question) {
    BankQuestion before = known.get(question.question().id());
    if (before == null) {
      update.append(question, List.of());
      added++;
      return;
    }
    BankQuestion now = over(before, question);
    if (!now.equals(before)) {
      update.replace(now);
      replaced++;
    }
  }

  @Override
  public void end() throws IOException {
    out.write(update.text().getBytes(StandardCharsets.UTF_8));
  }

  /** Those of the bank, which it keeps. */
  public List<Path> references() {
    return references;
  }

  public int replaced() {
    return replaced;
  }

  public int added() {
    return added;
  }

  /** The claim of a key that has changed proves nothing any more. */
  private static BankQuestion over(BankQuestion before, BankQuestion now) {
    if (now.template().isPresent()) {
      return now;
    }
    Question old = before.question();
    Question fresh = now.question().match(new WithItem(over(old.item(), now.question().item())));
    boolean sameKey = old.kind() == fresh.kind() && old.answerText().equals(fresh.answerText());
    boolean says = now.claim().isPresent() || !now.gapClaims().isEmpty();
    return new BankQuestion(
        fresh,
        now.about().isEmpty() ? before.about() : now.about(),
        sameKey && !says ? before.claim() : now.claim(),
        sameKey && !says ? before.gapClaims() : now.gapClaims(),
        now.provenance().or(before::provenance),
        before.location());
  }

  private static Item over(Item before, Item now) {
    return new Item(
        now.id(),
        now.ask(),
        now.explain().isEmpty() ? before.explain() : now.explain(),
        now.hint().or(before::hint),
        now.difficulty() == Difficulty.MEDIUM ? before.difficulty() : now.difficulty(),
        now.tags().isEmpty() ? before.tags() : now.tags(),
        now.time().or(before::time),
        now.points() == 1 ? before.points() : now.points());
  }
}
