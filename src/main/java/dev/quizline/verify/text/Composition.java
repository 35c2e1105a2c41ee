package dev.quizline.verify.text;

import dev.quizline.verify.Assertion;
import dev.quizline.verify.AssertionFinding;
import dev.quizline.verify.StatementVerdict;
import dev.quizline.verify.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers what a unit asserts, centrally or aside, and gives the verdict that follows. */
final class Composition {

  private final List<AssertionFinding> findings = new ArrayList<>();
  private final List<ReadClaim> claims = new ArrayList<>();
  private boolean central;

  void add(ReadClaim claim, boolean aside) {
    Assertion assertion = new Assertion("", Optional.of(claim.finding().claim()), aside);
    findings.add(new AssertionFinding(assertion, Optional.of(claim.finding())));
    claims.add(new ReadClaim(claim.finding(), claim.span(), aside, claim.only(), claim.modality()));
    central |= !aside;
  }

  void addOpinion(boolean aside) {
    findings.add(
        new AssertionFinding(new Assertion("", Optional.empty(), aside), Optional.empty()));
  }

  boolean hasCentralClaim() {
    return central;
  }

  List<ReadClaim> claims() {
    return claims;
  }

  Verdict verdict() {
    return StatementVerdict.of(findings);
  }
}
