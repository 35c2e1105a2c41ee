package dev.quizline.exchange;

import dev.quizline.bank.Bank;
import dev.quizline.bank.BankQuestion;
import dev.quizline.quiz.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

/**
 * A bank on its way out: hands a writer what its format can hold, and reports the rest. The header
 * comes first, then the questions, then {@link #end}.
 */
public final class Outgoing implements FormatWriter {

  private final ExchangeFormat format;
  private final FormatWriter writer;
  private final List<Trait> unheld;
  private final Losses losses;
  private int written;

  /**
   * @throws IllegalArgumentException the format is only read
   */
  public Outgoing(ExchangeFormat format, OutputStream out, Losses losses) {
    this.format = format;
    this.losses = losses;
    this.unheld =
        Arrays.stream(Trait.values()).filter(trait -> !format.traits().contains(trait)).toList();
    this.writer =
        format
            .writer(out, losses)
            .orElseThrow(() -> new IllegalArgumentException(format.id() + " is only read"));
  }

  @Override
  public void begin(Bank header) throws IOException {
    for (Trait trait : unheld) {
      if (trait.isIn(header)) {
        losses.add(trait.lostFrom(Loss.BANK));
      }
    }
    writer.begin(header);
  }

  @Override
  public void question(BankQuestion asked) throws IOException {
    String id = asked.question().id();
    if (!format.kinds().contains(asked.question().kind())) {
      losses.add(Loss.ofQuestion(id, named(asked.question().kind())));
      return;
    }
    for (Trait trait : unheld) {
      if (trait.isIn(asked)) {
        losses.add(trait.lostFrom(id));
      }
    }
    int before = losses.questions();
    writer.question(held(asked));
    written += losses.questions() == before ? 1 : 0;
  }

  private static String named(Kind kind) {
    return (kind == Kind.ORDERING ? "an " : "a ") + kind.id() + " question";
  }

  /** Without references to what stays behind. */
  private BankQuestion held(BankQuestion asked) {
    boolean alone = !format.traits().contains(Trait.ABOUT);
    boolean changed = alone && !asked.about().isEmpty() && asked.template().isEmpty();
    return !changed
        ? asked
        : new BankQuestion(
            asked.question(),
            List.of(),
            asked.claim(),
            asked.gapClaims(),
            asked.provenance(),
            asked.location());
  }

  @Override
  public void end() throws IOException {
    writer.end();
  }

  /** How many questions were written. */
  public int written() {
    return written;
  }
}
