package dev.quizline.verify;

import dev.quizline.verify.ClaimCheck.Ruling;
import dev.quizline.verify.Comparison.Compared;
import java.util.ArrayList;
import java.util.List;

/** The stated value is among the record's: what its role, its year and other sources make of it. */
final class Agreement {

  private Agreement() {}

  /**
   * @param strict a stated role or year must be in the record
   */
  static Ruling rule(Claim claim, Comparison comparison, boolean strict) {
    List<Compared> matches = comparison.matches();
    List<Listing.Held> dissenting = comparison.dissenting();
    Listing listing = comparison.listing();
    if (!dissenting.isEmpty()) {
      return Absence.disputed(listing, matches, dissenting);
    }
    List<Qualified> all = new ArrayList<>();
    for (Compared match : matches) {
      all.add(Qualified.of(claim, match, comparison));
    }
    List<Qualified> right = of(all, Qualified.Fit.RIGHT);
    List<Qualified> wrong = of(all, Qualified.Fit.WRONG);
    List<Qualified> telling = !right.isEmpty() ? right : !wrong.isEmpty() ? wrong : all;
    return new Ruling(
        verdict(telling.get(0).fit(), strict),
        evidence(telling, matches, listing),
        Reasons.agreement(telling.get(0), listing.property()));
  }

  private static Verdict verdict(Qualified.Fit fit, boolean strict) {
    return switch (fit) {
      case RIGHT -> Verdict.VERIFIED;
      case LACKING -> strict ? Verdict.UNVERIFIED : Verdict.VERIFIED;
      case WRONG -> Verdict.CONTRADICTED;
    };
  }

  private static List<Qualified> of(List<Qualified> all, Qualified.Fit fit) {
    List<Qualified> found = new ArrayList<>();
    for (Qualified qualified : all) {
      if (qualified.fit() == fit) {
        found.add(qualified);
      }
    }
    return found;
  }

  private static List<Evidence> evidence(
      List<Qualified> telling, List<Compared> matches, Listing listing) {
    List<Listing.Entry> entries = new ArrayList<>();
    for (Qualified qualified : telling) {
      entries.add(qualified.match().entry());
      if (qualified.holder().isPresent()) {
        entries.add(qualified.holder().get());
      }
    }
    for (Compared match : matches) {
      entries.add(match.entry());
    }
    return Shown.evidence(entries, listing.property());
  }
}
