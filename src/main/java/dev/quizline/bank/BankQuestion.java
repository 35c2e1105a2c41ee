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
 * @param template where it has variables, what its instances are made from; {@code question} is
 *     then the instance of seed 0
 */
public record BankQuestion(
    Question question,
    List<String> about,
    Optional<Claim> claim,
    List<Optional<Claim>> gapClaims,
    Optional<Provenance> provenance,
    Location location,
    Optional<Template> template) {

  public BankQuestion {
    about = List.copyOf(about);
    gapClaims = List.copyOf(gapClaims);
  }

  /** A question that is the same each time. */
  public BankQuestion(
      Question question,
      List<String> about,
      Optional<Claim> claim,
      List<Optional<Claim>> gapClaims,
      Optional<Provenance> provenance,
      Location location) {
    this(question, about, claim, gapClaims, provenance, location, Optional.empty());
  }

  /** As a game or paper of this seed asks it. */
  public BankQuestion instance(long seed) {
    return template.isEmpty() ? this : template.get().instance(seed).question();
  }

  /** The same, with its choices in another order or its key filled in. */
  public BankQuestion as(Question arranged) {
    return new BankQuestion(arranged, about, claim, gapClaims, provenance, location, template);
  }

  /** The same, with other claims. */
  public BankQuestion claiming(Optional<Claim> key, List<Optional<Claim>> gaps) {
    return new BankQuestion(question, about, key, gaps, provenance, location, template);
  }

  /** Of a template. */
  BankQuestion from(Template origin) {
    return new BankQuestion(
        question, about, claim, gapClaims, provenance, location, Optional.of(origin));
  }
}
