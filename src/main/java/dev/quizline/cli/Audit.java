package dev.quizline.cli;

import dev.quizline.bank.Bank;
import dev.quizline.bank.BankQuestion;
import dev.quizline.quiz.FactCheck;
import dev.quizline.quiz.Judgement;
import dev.quizline.quiz.Question;
import dev.quizline.verify.Assertion;
import dev.quizline.verify.Checker;
import dev.quizline.verify.Claim;
import dev.quizline.verify.KeyFinding;
import dev.quizline.verify.StatementFinding;
import dev.quizline.verify.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A bank held against the record: its statements and the keys of its questions. */
final class Audit {

  private final Bank bank;
  private final Checker checker;
  private final Map<String, Assertion> assertions;

  Audit(Bank bank, Checker checker) {
    this.bank = bank;
    this.checker = checker;
    this.assertions = bank.assertions();
  }

  List<StatementFinding> statements() {
    return bank.statements().stream().map(checker::check).toList();
  }

  List<KeyFinding> keys() {
    return bank.questions().stream().map(this::key).toList();
  }

  KeyFinding key(BankQuestion banked) {
    return key(banked.question(), banked.claim(), banked.gapClaims());
  }

  KeyFinding key(Question question, Optional<Claim> claim, List<Optional<Claim>> gapClaims) {
    Optional<Assertion> assertion =
        question instanceof FactCheck factCheck
            ? Optional.ofNullable(assertions.get(factCheck.assertion()))
            : Optional.empty();
    return checker.check(question, claim, gapClaims, assertion);
  }

  /** What the record settles, by assertion: {@code fact-43/1} is false. */
  Map<String, Judgement> judgements() {
    Map<String, Judgement> settled = new HashMap<>();
    assertions.forEach(
        (id, assertion) ->
            checker.check(assertion).judgement().ifPresent(found -> settled.put(id, found)));
    return settled;
  }

  /** Whether the record refutes the key, or proves a distractor right as well. */
  static boolean refuted(KeyFinding finding) {
    return !finding.faults().isEmpty()
        || finding.verdict().filter(Verdict.CONTRADICTED::equals).isPresent();
  }
}
