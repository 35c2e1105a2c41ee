package dev.quizline.draft.lint;

import dev.quizline.bank.Bank;
import dev.quizline.bank.BankQuestion;
import dev.quizline.bank.LintSettings;
import dev.quizline.quiz.FactCheck;
import dev.quizline.verify.Assertion;
import dev.quizline.verify.Checker;
import dev.quizline.verify.KeyFinding;
import dev.quizline.verify.Reference;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a bank is looked at with.
 *
 * @param references those that the bank names
 * @param checker over them; without any it settles nothing
 */
record LintContext(
    Bank bank,
    List<Reference> references,
    LintSettings settings,
    Checker checker,
    Map<String, Assertion> assertions) {

  static LintContext of(Bank bank, List<Reference> references, LintSettings settings) {
    return new LintContext(
        bank,
        List.copyOf(references),
        settings,
        new Checker(references, bank.subject()),
        bank.assertions());
  }

  /** What the record says of a key; nothing where there is no record. */
  Optional<KeyFinding> key(ItemView item) {
    if (references.isEmpty()) {
      return Optional.empty();
    }
    BankQuestion banked = item.banked();
    Optional<Assertion> assertion =
        banked.question() instanceof FactCheck check
            ? Optional.ofNullable(assertions.get(check.assertion()))
            : Optional.empty();
    return Optional.of(
        checker.check(banked.question(), banked.claim(), banked.gapClaims(), assertion));
  }
}
