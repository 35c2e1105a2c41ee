package dev.quizline.bank;

import dev.quizline.verify.Assertion;
import dev.quizline.verify.Claim;
import dev.quizline.verify.Property;
import dev.quizline.verify.Reference;
import dev.quizline.verify.Statement;
import dev.quizline.verify.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds a bank's claims against its references: do they speak of things that are known there? */
public final class ClaimCheck {

  private final Bank bank;
  private final ClaimScope scope;
  private final List<Problem> found = new ArrayList<>();

  private ClaimCheck(Bank bank, List<Reference> references) {
    this.bank = bank;
    this.scope = ClaimScope.of(references);
  }

  /**
   * Every claim on a subject or property that is known nowhere. A bank without references is held
   * against the program's own properties alone.
   *
   * @param references those that the bank names, all of them
   * @return in the order of the bank; without excerpts where its file is gone
   */
  public static List<Problem> problems(Bank bank, List<Reference> references) {
    ClaimCheck check = new ClaimCheck(bank, references);
    check.walk();
    return Excerpts.cut(check.found, bank.file());
  }

  private void walk() {
    bank.subject().ifPresent(id -> subject(id, bank.places().ofSubject()));
    for (Statement statement : bank.statements()) {
      for (Assertion assertion : statement.assertions()) {
        assertion.claim().ifPresent(this::claim);
      }
    }
    for (BankQuestion question : bank.questions()) {
      question.claim().ifPresent(this::claim);
      for (Optional<Claim> claim : question.gapClaims()) {
        claim.ifPresent(this::claim);
      }
    }
  }

  private void claim(Claim claim) {
    claim.subject().ifPresent(id -> subject(id, bank.places().ofSubject(claim)));
    String id = claim.property();
    if (!scope.hasProperty(id)) {
      note(
          ProblemCode.UNKNOWN_PROPERTY,
          bank.places().ofProperty(claim),
          id,
          "neither the program nor a reference of this bank knows the property ",
          known(scope.properties()));
    }
  }

  /** The properties of references, and those of the program. */
  static Collection<String> known(Collection<String> ofReferences) {
    Set<String> all = new HashSet<>(ofReferences);
    for (Property property : Vocabulary.properties()) {
      all.add(property.id());
    }
    return all;
  }

  private void subject(String id, Optional<Location> at) {
    if (!scope.hasSubject(id)) {
      note(
          ProblemCode.UNKNOWN_SUBJECT,
          at,
          id,
          "the references of this bank have no subject ",
          scope.subjects());
    }
  }

  private void note(
      ProblemCode code,
      Optional<Location> at,
      String id,
      String message,
      Collection<String> known) {
    String hint = DidYouMean.hint(known, id);
    found.add(
        new Problem(
            Problem.Severity.ERROR,
            at.orElse(Location.of(bank.file().toString())),
            code.id(),
            message + Quoted.of(id),
            hint.isEmpty() ? Optional.empty() : Optional.of(hint),
            Optional.empty(),
            0,
            id.length()));
  }
}
