package dev.quizline.exchange.own;

import dev.quizline.bank.Bank;
import dev.quizline.bank.BankQuestion;
import dev.quizline.exchange.FormatWriter;
import dev.quizline.exchange.Loss;
import dev.quizline.exchange.Losses;
import dev.quizline.verify.Claim;
import dev.quizline.verify.Vocabulary;
import java.io.IOException;
import java.util.Optional;

/**
 * Leaves out claims that nothing could judge: a bank that names no reference knows the program's
 * own properties alone, and questions that come without their bank come without its references.
 */
public final class KnownClaims implements FormatWriter {

  private final FormatWriter writer;
  private final Losses losses;
  private boolean hasReferences;

  public KnownClaims(FormatWriter writer, Losses losses) {
    this.writer = writer;
    this.losses = losses;
  }

  @Override
  public void begin(Bank header) throws IOException {
    hasReferences = !header.references().isEmpty();
    writer.begin(header);
  }

  @Override
  public void question(BankQuestion asked) throws IOException {
    boolean sound =
        hasReferences
            || isKnown(asked.claim()) && asked.gapClaims().stream().allMatch(KnownClaims::isKnown);
    writer.question(sound ? asked : known(asked));
  }

  private BankQuestion known(BankQuestion asked) {
    losses.add(
        new Loss(
            asked.question().id(),
            "claim",
            "a claim on a property that only its own reference knows",
            Loss.LEFT_OUT));
    return asked.claiming(
        known(asked.claim()), asked.gapClaims().stream().map(KnownClaims::known).toList());
  }

  private static Optional<Claim> known(Optional<Claim> claim) {
    return isKnown(claim) ? claim : Optional.empty();
  }

  private static boolean isKnown(Optional<Claim> claim) {
    return claim.isEmpty() || Vocabulary.property(claim.get().property()).isPresent();
  }

  @Override
  public void end() throws IOException {
    writer.end();
  }
}
