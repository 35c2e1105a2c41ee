package dev.quizline.verify;

import dev.quizline.quiz.Cloze;
import dev.quizline.quiz.FactCheck;
import dev.quizline.quiz.Matching;
import dev.quizline.quiz.MultipleChoice;
import dev.quizline.quiz.Numeric;
import dev.quizline.quiz.Ordering;
import dev.quizline.quiz.Question;
import dev.quizline.quiz.ShortAnswer;
import dev.quizline.quiz.SingleChoice;
import dev.quizline.quiz.TrueFalse;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds the key of a question against the record, each kind in its way. */
final class KeyCheck implements Question.Cases<KeyFinding> {

  private final References references;
  private final ClaimCheck claims;
  private final Optional<Claim> claim;
  private final List<Optional<Claim>> gaps;
  private final Optional<Assertion> assertion;
  private final KeyReport report = new KeyReport();

  KeyCheck(
      References references,
      ClaimCheck claims,
      Optional<Claim> claim,
      List<Optional<Claim>> gaps,
      Optional<Assertion> assertion) {
    this.references = references;
    this.claims = claims;
    this.claim = claim;
    this.gaps = gaps;
    this.assertion = assertion;
  }

  @Override
  public KeyFinding singleChoice(SingleChoice question) {
    claim.ifPresent(it -> choices(it, question.choices(), Set.of(question.answer())));
    return report.on(question);
  }

  @Override
  public KeyFinding multipleChoice(MultipleChoice question) {
    claim.ifPresent(it -> choices(it, question.choices(), question.answers()));
    return report.on(question);
  }

  private void choices(Claim claim, List<String> choices, Collection<Integer> right) {
    if (right.isEmpty()) {
      return;
    }
    String first = choices.get(right.iterator().next());
    Slot slot = Slot.of(claim, first, claims.listing(claim));
    if (slot == Slot.NONE) {
      report.key(first, claims.checkKey(claim));
      return;
    }
    for (int i = 0; i < choices.size(); i++) {
      String choice = choices.get(i);
      ClaimFinding finding = claims.checkKey(slot.fill(claim, choice));
      if (right.contains(i)) {
        report.key(choice, finding);
      } else {
        report.distractor(letter(i) + ", " + choice, finding);
      }
    }
  }

  /** Choices behind the alphabet are numbered, as the screen numbers them. */
  private static String letter(int index) {
    return index < 26 ? String.valueOf((char) ('a' + index)) : String.valueOf(index + 1);
  }

  /** A sentence that is to be judged false asserts its negation. */
  @Override
  public KeyFinding trueFalse(TrueFalse question) {
    claim.ifPresent(
        it ->
            report.key(
                String.valueOf(question.answer()),
                claims.checkKey(question.answer() ? it : it.negation())));
    return report.on(question);
  }

  @Override
  public KeyFinding shortAnswer(ShortAnswer question) {
    claim.ifPresent(it -> typed(it, question.answers()));
    return report.on(question);
  }

  /** The first answer is the one shown; the others are ways to write it. */
  private void typed(Claim claim, List<String> answers) {
    if (!answers.isEmpty()) {
      String answer = answers.get(0);
      Slot slot = Slot.of(claim, answer, claims.listing(claim));
      report.key(answer, claims.checkKey(slot.fill(claim, answer)));
    }
  }

  @Override
  public KeyFinding numeric(Numeric question) {
    claim.ifPresent(it -> new NumericCheck(claims, report).check(question, it));
    return report.on(question);
  }

  @Override
  public KeyFinding ordering(Ordering question) {
    claim.ifPresent(it -> new OrderingCheck(references, report).check(question, it));
    return report.on(question);
  }

  @Override
  public KeyFinding matching(Matching question) {
    claim.ifPresent(it -> new MatchingCheck(references, claims, report).check(question, it));
    return report.on(question);
  }

  @Override
  public KeyFinding cloze(Cloze question) {
    for (int i = 0; i < question.gaps().size(); i++) {
      Optional<Claim> filled = i < gaps.size() ? gaps.get(i) : Optional.empty();
      if (filled.isPresent()) {
        gap(question.gaps().get(i), filled.get());
      }
    }
    return report.on(question);
  }

  private void gap(Cloze.Gap gap, Claim claim) {
    if (gap instanceof Cloze.Gap.Open open) {
      typed(claim, open.answers());
    } else if (gap instanceof Cloze.Gap.Choice choice) {
      choices(claim, choice.choices(), Set.of(choice.answer()));
    }
  }

  /** The key is whatever the record says; it is at fault where the record says nothing clear. */
  @Override
  public KeyFinding factCheck(FactCheck question) {
    if (assertion.isEmpty()) {
      return report.on(question);
    }
    Optional<Claim> claimed = assertion.get().claim();
    if (claimed.isEmpty()) {
      return report.on(question, Optional.of(Verdict.OPINION));
    }
    ClaimFinding finding = claims.check(claimed.get());
    boolean refuted = finding.verdict() == Verdict.CONTRADICTED;
    report.key("this", refuted ? claims.check(claimed.get().negation()) : finding);
    if (finding.verdict() == Verdict.UNVERIFIED) {
      report.fault("the assertion is not settled: " + finding.why());
    }
    return report.on(question);
  }
}
