package dev.quizline.verify;

import dev.quizline.quiz.Matching;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Pairs as key. Where the left is a subject that the record knows the property of, the right is its
 * value; else the left is a value of the claim's own subject, and the right its role or year. No
 * left may go with another right as well.
 */
final class MatchingCheck {

  private final References references;
  private final ClaimCheck claims;
  private final KeyReport report;

  MatchingCheck(References references, ClaimCheck claims, KeyReport report) {
    this.references = references;
    this.claims = claims;
    this.report = report;
  }

  void check(Matching question, Claim claim) {
    for (Matching.Pair pair : question.pairs()) {
      report.key(
          pair.left() + " with " + pair.right(),
          claims.checkKey(claim(claim, pair.left(), pair.right())));
      for (String extra : question.extra()) {
        report.distractor(
            pair.left() + " with " + extra, claims.checkKey(claim(claim, pair.left(), extra)));
      }
      crossed(question, claim, pair);
    }
  }

  /** The rights of other pairs are no distractors of their own, but must not fit either. */
  private void crossed(Matching question, Claim claim, Matching.Pair pair) {
    Set<String> tried = new HashSet<>(question.extra());
    tried.add(pair.right());
    for (Matching.Pair other : question.pairs()) {
      if (!other.left().equals(pair.left()) && tried.add(other.right())) {
        ClaimFinding finding = claims.checkKey(claim(claim, pair.left(), other.right()));
        if (finding.verdict() == Verdict.VERIFIED) {
          report.fault(
              pair.left()
                  + " with "
                  + other.right()
                  + ", is right as well by the record: "
                  + finding.why());
        }
      }
    }
  }

  private Claim claim(Claim claim, String left, String right) {
    Optional<String> subject = subject(claim, left);
    if (subject.isPresent()) {
      return claim.about(subject.get()).withValue(right);
    }
    Claim own = claim.withValue(left);
    Slot slot = Slot.of(own, right, claims.listing(own));
    return slot == Slot.YEAR ? own.withYear(right) : own.withRole(right);
  }

  /** The subject called so; one that the record knows the property of before any other. */
  private Optional<String> subject(Claim claim, String left) {
    List<Subject> subjects = references.names().called(left);
    for (Subject subject : subjects) {
      if (isCovered(subject.id(), claim.property())) {
        return Optional.of(subject.id());
      }
    }
    boolean value =
        claims.comparison(claim.withValue(left)).filter(it -> !it.matches().isEmpty()).isPresent();
    return subjects.isEmpty() || value ? Optional.empty() : Optional.of(subjects.get(0).id());
  }

  private boolean isCovered(String subject, String property) {
    Optional<Listing> listing = references.listing(subject, property);
    return listing.isPresent() && !listing.get().facts().isEmpty();
  }
}
