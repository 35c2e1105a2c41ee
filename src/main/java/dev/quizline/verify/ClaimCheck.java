package dev.quizline.verify;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The verdict on a claim. Facts of one property add up; what is not among their values is
 * contradicted where the property is complete or has one value only, and unverified where it is
 * open.
 */
final class ClaimCheck {

  /** What was found, before a negation turns it round. */
  record Ruling(Verdict verdict, List<Evidence> evidence, String why) {}

  private final References references;
  private final Optional<String> subject;

  /**
   * @param subject what a claim is about that names none
   */
  ClaimCheck(References references, Optional<String> subject) {
    this.references = references;
    this.subject = subject;
  }

  /**
   * A stated role or year that the record lacks is passed over with a note, but not where it would
   * refute: that nobody says she played the cook does not contradict that she did not.
   */
  ClaimFinding check(Claim claim) {
    return check(claim, claim.negated());
  }

  /** The same for the key of a question, which a lacking role or year leaves unverified. */
  ClaimFinding checkKey(Claim claim) {
    return check(claim, true);
  }

  /**
   * A claim on how many values there are.
   *
   * @param claim its value is a count
   * @param whole all there are is counted
   */
  ClaimFinding checkCount(Claim claim, boolean whole) {
    return check(
        claim,
        (about, listing) ->
            CountCheck.rule(about.value().orElseThrow(), whole, listing, contextOf(about)));
  }

  private ClaimFinding check(Claim claim, boolean strict) {
    return check(
        claim, (about, listing) -> rule(about, about.value().orElseThrow(), listing, strict));
  }

  private ClaimFinding check(Claim claim, BiFunction<Claim, Listing, Ruling> rule) {
    Optional<String> id = claim.subject().isPresent() ? claim.subject() : subject;
    if (id.isEmpty()) {
      return unverified(claim, Reasons.noSubject());
    }
    Claim about = claim.about(id.get());
    if (!references.knows(id.get())) {
      return unverified(about, Reasons.unknownSubject(id.get()));
    }
    Optional<Listing> listing = references.listing(id.get(), claim.property());
    if (listing.isEmpty()) {
      return unverified(about, Reasons.unknownProperty(claim.property()));
    }
    if (claim.value().isEmpty()) {
      return unverified(about, Reasons.noValue());
    }
    Ruling ruling = rule.apply(about, listing.get());
    return new ClaimFinding(
        about,
        listing.get().property(),
        claim.negated() ? ruling.verdict().turnedRound() : ruling.verdict(),
        ruling.evidence(),
        ruling.why());
  }

  /** The same where it is said that there is no other value than those. */
  ClaimFinding checkOnly(Claim claim, List<String> values) {
    ClaimFinding finding = check(claim);
    Optional<Listing> listing = listing(claim);
    if (finding.verdict() != Verdict.VERIFIED || listing.isEmpty()) {
      return finding;
    }
    for (Listing.Entry entry : listing.get().entries()) {
      if (isLeftOut(entry, claim, values)) {
        return new ClaimFinding(
            finding.claim(),
            finding.property(),
            Verdict.CONTRADICTED,
            Shown.evidence(listing.get().entries(), finding.property()),
            Reasons.some(listing.get()));
      }
    }
    return listing.get().isClosed()
        ? finding
        : new ClaimFinding(
            finding.claim(),
            finding.property(),
            Verdict.UNVERIFIED,
            finding.evidence(),
            Reasons.open(listing.get()));
  }

  private boolean isLeftOut(Listing.Entry entry, Claim claim, List<String> values) {
    for (String value : values) {
      Comparison comparison = comparison(claim.withValue(value)).orElseThrow();
      for (Comparison.Compared compared : comparison.all()) {
        boolean same = compared.entry().value().text().equals(entry.value().text());
        if (same && !compared.likeness().is(Likeness.Degree.DIFFERENT)) {
          return false;
        }
      }
    }
    return true;
  }

  /** What the record has on a claim's subject and property; empty where it knows neither. */
  Optional<Listing> listing(Claim claim) {
    Optional<String> id = claim.subject().isPresent() ? claim.subject() : subject;
    return id.isEmpty() || !references.knows(id.get())
        ? Optional.empty()
        : references.listing(id.get(), claim.property());
  }

  /** The claim's value held against each of the record's; empty where there is none. */
  Optional<Comparison> comparison(Claim claim) {
    Optional<Listing> listing = listing(claim);
    if (listing.isEmpty() || claim.value().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(Comparison.of(claim.value().get(), listing.get(), contextOf(claim)));
  }

  /** Of a claim whose subject is known. */
  Context contextOf(Claim claim) {
    return new Context(references, claim.subject().or(() -> subject).orElseThrow());
  }

  private ClaimFinding unverified(Claim claim, String why) {
    Property property = references.propertyOrBlank(claim.property());
    return new ClaimFinding(claim, property, Verdict.UNVERIFIED, List.of(), why);
  }

  private Ruling rule(Claim claim, String value, Listing listing, boolean strict) {
    if (listing.facts().isEmpty()) {
      return new Ruling(Verdict.UNVERIFIED, List.of(), Reasons.uncovered());
    }
    Comparison comparison = Comparison.of(value, listing, contextOf(claim));
    if (!comparison.matches().isEmpty()) {
      return Agreement.rule(claim, comparison, strict);
    }
    return isNone(value) ? Absence.ruleNone(listing) : Absence.rule(comparison);
  }

  /** A claim that there is none, such as that a film won nothing. */
  private static boolean isNone(String value) {
    return Folding.fold(value).equals("none");
  }
}
