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

  /** The property that lists what another counts. */
  static Optional<String> named(String count) {
    return Optional.ofNullable(NAMED.get(count));
  }

  /** A finding on a count that the record does not have, settled by its list of names. */
  static ClaimFinding settle(ClaimFinding finding, Checker checker) {
    Claim claim = finding.claim();
    Optional<String> named = named(claim.property());
    boolean open = finding.verdict() == Verdict.UNVERIFIED && finding.evidence().isEmpty();
    if (named.isEmpty() || !open || claim.value().isEmpty()) {
      return finding;
    }
    Claim listed =
        new Claim(
            claim.subject(),
            named.get(),
            claim.value(),
            Optional.empty(),
            Optional.empty(),
            claim.negated());
    ClaimFinding counted = checker.checkCount(listed, true);
    return counted.verdict() == Verdict.UNVERIFIED
        ? finding
        : new ClaimFinding(
            claim, finding.property(), counted.verdict(), counted.evidence(), counted.why());
  }
}
