package dev.quizline.verify.text;

import dev.quizline.verify.Checker;
import dev.quizline.verify.Claim;
import dev.quizline.verify.ClaimFinding;
import dev.quizline.verify.Verdict;
import java.util.Map;
import java.util.Optional;

/** How many there are of something, where the record does not count them but tells all by name. */
final class Counted {

  /** What is counted, by the property that tells how many there are. */
  private static final Map<String, String> NAMED =
      Map.of("number-of-children", "child", "number-of-participants", "participant");

  private Counted() {}

  /** A finding on a count that the record does not have, settled by its list of names. */
  static ClaimFinding settle(ClaimFinding finding, Checker checker) {
    Claim claim = finding.claim();
    String named = NAMED.get(claim.property());
    boolean open = finding.verdict() == Verdict.UNVERIFIED && finding.evidence().isEmpty();
    if (named == null || !open || claim.value().isEmpty() || claim.negated()) {
      return finding;
    }
    Claim none =
        new Claim(
            claim.subject(),
            named,
            Optional.of(Nothing.NONE),
            Optional.empty(),
            Optional.empty(),
            false);
    ClaimFinding empty = checker.check(none);
    boolean zero = claim.value().get().equals("0");
    boolean told = empty.verdict() == Verdict.VERIFIED || zero && !empty.evidence().isEmpty();
    return told
        ? new ClaimFinding(
            claim,
            finding.property(),
            zero ? empty.verdict() : Verdict.CONTRADICTED,
            empty.evidence(),
            empty.why())
        : finding;
  }
}
