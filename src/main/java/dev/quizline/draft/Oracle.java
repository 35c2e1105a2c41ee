package dev.quizline.draft;

import dev.quizline.bank.BankQuestion;
import dev.quizline.verify.Checker;
import dev.quizline.verify.Claim;
import dev.quizline.verify.Folding;
import dev.quizline.verify.KeyFinding;
import dev.quizline.verify.Recorded;
import dev.quizline.verify.Reference;
import dev.quizline.verify.Verdict;
import dev.quizline.verify.text.ReadClaim;
import dev.quizline.verify.text.TextFinding;
import dev.quizline.verify.text.TextReader;
import java.util.List;
import java.util.Optional;

/**
 * Says what ships. A claim is put to the references twice: as it is typed, and as it comes out of
 * the sentence that a person will read; both must come back with the same verdict.
 */
final class Oracle {

  private final List<Reference> references;
  private final Checker checker;
  private final TextReader reader;

  Oracle(List<Reference> references) {
    this.references = List.copyOf(references);
    checker = new Checker(references, Optional.empty());
    reader = new TextReader(references);
  }

  /** Takes claims that name nothing to be about this subject, as a bank's are. */
  Checker auditor(String subject) {
    return new Checker(references, Optional.of(subject));
  }

  TextReader reader() {
    return reader;
  }

  Optional<Recorded> recorded(Claim claim) {
    return checker.recorded(claim);
  }

  boolean verifies(Claim claim) {
    return checker.check(claim).verdict() == Verdict.VERIFIED;
  }

  boolean verifies(Claim claim, String sentence) {
    return verifies(claim) && reads(claim, sentence, Verdict.VERIFIED);
  }

  /**
   * The same of a sentence that may say it in another way: that somebody plays a part, or that the
   * part has this performer.
   */
  boolean affirms(Claim claim, String sentence) {
    TextFinding finding = reader.read(sentence, Optional.empty());
    return verifies(claim)
        && finding.verdict() == Verdict.VERIFIED
        && finding.claims().stream()
            .map(read -> read.finding().claim().value().orElse(""))
            .anyMatch(value -> Folding.key(value).equals(Folding.key(claim.value().orElse(""))));
  }

  boolean refutes(Claim claim) {
    return checker.check(claim).verdict() == Verdict.CONTRADICTED;
  }

  boolean refutes(Claim claim, String sentence) {
    return refutes(claim) && reads(claim, sentence, Verdict.CONTRADICTED);
  }

  /** Whether a question's key is verified, and every wrong answer contradicted. */
  static boolean audits(Checker checker, BankQuestion banked) {
    KeyFinding finding =
        checker.check(banked.question(), banked.claim(), banked.gapClaims(), Optional.empty());
    return finding.verdict().equals(Optional.of(Verdict.VERIFIED))
        && finding.faults().isEmpty()
        && finding.distractors().stream().allMatch(it -> it.verdict() == Verdict.CONTRADICTED);
  }

  /** The sentence names its subject, so nobody needs to tell what it is about. */
  private boolean reads(Claim claim, String sentence, Verdict verdict) {
    TextFinding finding = reader.read(sentence, Optional.empty());
    return finding.verdict() == verdict
        && finding.claims().stream().anyMatch(read -> isOf(read, claim, verdict));
  }

  private static boolean isOf(ReadClaim read, Claim claim, Verdict verdict) {
    return read.finding().verdict() == verdict
        && read.finding().claim().property().equals(claim.property())
        && read.finding().claim().subject().equals(claim.subject());
  }
}
