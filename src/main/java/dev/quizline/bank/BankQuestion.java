package dev.quizline.bank;

import dev.quizline.quiz.Question;
import dev.quizline.verify.Claim;
import java.util.List;
import java.util.Optional;

/**
 * A question as it stands in a bank.
 *
 * @param about ids of the statements that it is about
 * @param claim what its key claims
 * @param gapClaims for a cloze, the claims of its gaps in order; else empty
 * @param provenance where it was drafted from; empty: a person wrote it
 */
public record BankQuestion(
    Question question,
    List<String> about,
    Optional<Claim> claim,
    List<Optional<Claim>> gapClaims,
    Optional<Provenance> provenance,
    Location location) {
  public BankQuestion {
    about = List.copyOf(about);
    gapClaims = List.copyOf(gapClaims);
  }
}
