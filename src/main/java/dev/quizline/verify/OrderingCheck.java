package dev.quizline.verify;

import dev.quizline.quiz.Ordering;
import java.util.List;
import java.util.Optional;

/**
 * An order as key: each item is a subject, and its value of the property must be more than that of
 * the item before it.
 */
final class OrderingCheck {

  /** An item with what the record gives for it. */
  private record Placed(String item, Claim claim, Listing listing, Extent extent, String words) {}

  private final References references;
  private final KeyReport report;
  private Optional<Placed> before = Optional.empty();

  OrderingCheck(References references, KeyReport report) {
    this.references = references;
    this.report = report;
  }

  void check(Ordering question, Claim claim) {
    for (String item : question.order()) {
      List<Subject> subjects = references.names().called(item);
      if (subjects.isEmpty()) {
        unverified(item, claim, Reasons.unnamed(item));
        continue;
      }
      Optional<Placed> placed = placed(item, claim, subjects);
      if (placed.isEmpty()) {
        unverified(item, claim.about(subjects.get(0).id()), Reasons.uncovered());
      } else {
        behindLast(placed.get());
        before = placed;
      }
    }
  }

  private void unverified(String item, Claim claim, String why) {
    Property property = references.propertyOrBlank(claim.property());
    report.key(item, new ClaimFinding(claim, property, Verdict.UNVERIFIED, List.of(), why));
  }

  private Optional<Placed> placed(String item, Claim claim, List<Subject> subjects) {
    for (Subject subject : subjects) {
      Optional<Listing> listing = references.listing(subject.id(), claim.property());
      if (listing.isPresent()) {
        Optional<Placed> placed = placed(item, claim.about(subject.id()), listing.get());
        if (placed.isPresent()) {
          return placed;
        }
      }
    }
    return Optional.empty();
  }

  /** Where the record has several values, from the least to the greatest. */
  private static Optional<Placed> placed(String item, Claim claim, Listing listing) {
    Extent whole = null;
    String words = "";
    ValueType type = listing.property().type();
    for (Listing.Entry entry : listing.entries()) {
      String value = entry.value().text();
      Optional<Extent> extent = type.extent(value);
      if (extent.isPresent()) {
        words = whole == null ? type.inWords(value) : words + " or " + type.inWords(value);
        whole = whole == null ? extent.get() : whole.and(extent.get());
      }
    }
    return whole == null
        ? Optional.empty()
        : Optional.of(new Placed(item, claim.withValue(words), listing, whole, words));
  }

  private void behindLast(Placed placed) {
    String why = "the record gives " + placed.words() + " for " + placed.item();
    Verdict verdict = Verdict.VERIFIED;
    if (before.isPresent()) {
      Placed last = before.get();
      why =
          "the record gives "
              + last.words()
              + " for "
              + last.item()
              + " and "
              + placed.words()
              + " for "
              + placed.item();
      verdict = verdict(last.extent(), placed.extent());
    }
    Listing listing = placed.listing();
    report.key(
        placed.item(),
        new ClaimFinding(
            placed.claim(),
            listing.property(),
            verdict,
            Shown.evidence(listing.entries(), listing.property()),
            why));
  }

  private static Verdict verdict(Extent last, Extent next) {
    if (last.isOnScaleOf(next) && last.isBefore(next)) {
      return Verdict.VERIFIED;
    }
    return last.isOnScaleOf(next) && next.isBefore(last)
        ? Verdict.CONTRADICTED
        : Verdict.UNVERIFIED;
  }
}
