package dev.quizline.verify;

import dev.quizline.verify.ClaimCheck.Ruling;
import dev.quizline.verify.Comparison.Compared;
import dev.quizline.verify.Likeness.Degree;
import java.util.ArrayList;
import java.util.List;

/** The stated value is not among the record's, or sources disagree on whether it is. */
final class Absence {

  private Absence() {}

  static Ruling rule(Comparison comparison) {
    Listing listing = comparison.listing();
    Property property = listing.property();
    List<Compared> untold = comparison.of(Degree.UNTOLD);
    List<Compared> different = comparison.of(Degree.DIFFERENT);
    // One exact date or birthplace rules out every other, whatever a coarser one leaves open.
    boolean settled = property.single() && property.type().isGraded() && !different.isEmpty();
    if (!untold.isEmpty() && !settled) {
      List<Compared> all = new ArrayList<>(untold);
      all.addAll(different);
      return new Ruling(
          Verdict.UNVERIFIED, evidence(all, listing), Reasons.untold(untold.get(0), property));
    }
    return listing.isClosed()
        ? new Ruling(Verdict.CONTRADICTED, evidence(different, listing), Reasons.absent(listing))
        : new Ruling(Verdict.UNVERIFIED, evidence(different, listing), Reasons.open(listing));
  }

  private static List<Evidence> evidence(List<Compared> compared, Listing listing) {
    List<Evidence> evidence =
        new ArrayList<>(Shown.evidence(entries(compared), listing.property()));
    for (Listing.Held none : listing.nones()) {
      evidence.add(Shown.none(none));
    }
    return evidence;
  }

  private static List<Listing.Entry> entries(List<Compared> compared) {
    List<Listing.Entry> entries = new ArrayList<>();
    for (Compared one : compared) {
      entries.add(one.entry());
    }
    return entries;
  }

  /** The claim is that there is none. */
  static Ruling ruleNone(Listing listing) {
    List<Listing.Held> nones = listing.nones();
    List<Listing.Entry> entries = listing.entries();
    List<Evidence> listed = Shown.evidence(entries, listing.property());
    if (nones.isEmpty()) {
      return new Ruling(Verdict.CONTRADICTED, listed, Reasons.some(listing));
    }
    List<Evidence> evidence = new ArrayList<>();
    boolean disagree = false;
    for (Listing.Held none : nones) {
      evidence.add(Shown.none(none));
      for (Listing.Entry entry : entries) {
        disagree |= none.hasOtherSourcesThan(entry.held());
      }
    }
    evidence.addAll(listed);
    return disagree
        ? new Ruling(Verdict.DISPUTED, evidence, Reasons.disputed(evidence))
        : new Ruling(Verdict.VERIFIED, evidence, Reasons.none());
  }

  /** Some sources have the stated value, and others say otherwise. */
  static Ruling disputed(Listing listing, List<Compared> matches, List<Listing.Held> dissenting) {
    List<Listing.Entry> entries = entries(matches);
    List<Evidence> nones = new ArrayList<>();
    for (Listing.Held fact : dissenting) {
      for (Fact.Value value : fact.fact().values()) {
        entries.add(new Listing.Entry(fact, value));
      }
      if (fact.isNone()) {
        nones.add(Shown.none(fact));
      }
    }
    List<Evidence> evidence = new ArrayList<>(Shown.evidence(entries, listing.property()));
    evidence.addAll(nones);
    return new Ruling(Verdict.DISPUTED, evidence, Reasons.disputed(evidence));
  }
}
