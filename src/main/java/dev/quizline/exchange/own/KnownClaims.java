package dev.quizline.exchange.own;

import dev.quizline.bank.Bank;
import dev.quizline.bank.BankQuestion;
import dev.quizline.bank.ClaimScope;
import dev.quizline.exchange.FormatWriter;
import dev.quizline.exchange.Loss;
import dev.quizline.exchange.Losses;
import dev.quizline.verify.Claim;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Leaves out claims that nothing could judge where they land, and names them. */
public final class KnownClaims implements FormatWriter {

  private final FormatWriter writer;
  private final Losses losses;

  /** Asked where a claim comes first; its answer is empty where all that is claimed is known. */
  private Supplier<Optional<ClaimScope>> scope;

  /** For a bank of their own: its references come along, else it knows the program's properties. */
  public KnownClaims(FormatWriter writer, Losses losses) {
    this.writer = writer;
    this.losses = losses;
  }

  /**
   * For a bank that is there.
   *
   * @param target what its references know
   */
  public KnownClaims(FormatWriter writer, Losses losses, Supplier<ClaimScope> target) {
    this(writer, losses);
    scope = () -> Optional.of(target.get());
  }

  @Override
  public void begin(Bank header) throws IOException {
    if (scope == null) {
      boolean alone = header.references().isEmpty();
      scope = () -> alone ? Optional.of(ClaimScope.of(List.of())) : Optional.empty();
    }
    writer.begin(header);
  }

  @Override
  public void question(BankQuestion asked) throws IOException {
    boolean claims =
        asked.claim().isPresent() || asked.gapClaims().stream().anyMatch(Optional::isPresent);
    writer.question(claims ? known(asked) : asked);
  }

  private BankQuestion known(BankQuestion asked) {
    Optional<ClaimScope> known = scope.get();
    scope = () -> known;
    if (known.isEmpty()) {
      return asked;
    }
    Optional<Claim> key = asked.claim().filter(known.get()::holds);
    List<Optional<Claim>> gaps =
        asked.gapClaims().stream().map(claim -> claim.filter(known.get()::holds)).toList();
    if (key.equals(asked.claim()) && gaps.equals(asked.gapClaims())) {
      return asked;
    }
    losses.add(
        new Loss(
            asked.question().id(),
            "claim",
            "a claim that only its own reference could judge",
            Loss.LEFT_OUT));
    return asked.claiming(key, gaps);
  }

  @Override
  public void end() throws IOException {
    writer.end();
  }
}
