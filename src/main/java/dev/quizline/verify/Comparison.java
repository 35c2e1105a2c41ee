package dev.quizline.verify;

import dev.quizline.verify.Likeness.Degree;
import java.util.ArrayList;
import java.util.List;

/** A stated value held against every value that the record has of the property. */
record Comparison(Listing listing, List<Compared> all) {

  /** One value of the record, and how the stated one stands to it. */
  record Compared(Listing.Entry entry, Likeness likeness) {}

  static Comparison of(String stated, Listing listing, Context context) {
    List<Compared> all = new ArrayList<>();
    for (Listing.Entry entry : listing.entries()) {
      String known = entry.value().text();
      Likeness likeness = listing.property().type().compare(stated, known, context);
      boolean part = likeness.isWithin() && !isOfWholes(listing.property());
      all.add(new Compared(entry, part ? Likeness.different() : likeness));
    }
    return new Comparison(listing, all);
  }

  /** What lies in a state lies in its country; but its capital is not the country's. */
  private static boolean isOfWholes(Property property) {
    return !property.id().equals("capital-of") && !property.id().equals("capital");
  }

  /** The record's values that are the stated one; those only alike where none is the same. */
  List<Compared> matches() {
    List<Compared> same = of(Degree.SAME);
    List<Compared> close = same.isEmpty() ? of(Degree.CLOSE) : same;
    return close.isEmpty() ? of(Degree.ROUGH) : close;
  }

  List<Compared> of(Degree degree) {
    List<Compared> found = new ArrayList<>();
    for (Compared compared : all) {
      if (compared.likeness().is(degree)) {
        found.add(compared);
      }
    }
    return found;
  }

  /**
   * Facts that say otherwise than those which have the stated value: the property has one value
   * only, or both lists are complete, or the sources say that there is none; and the sources are
   * others. What is merely coarser or finer does not say otherwise.
   */
  List<Listing.Held> dissenting() {
    List<Listing.Held> dissenting = new ArrayList<>();
    for (Listing.Held fact : listing.facts()) {
      if (isOtherwise(fact) && isAgainstSome(fact)) {
        dissenting.add(fact);
      }
    }
    return dissenting;
  }

  private boolean isOtherwise(Listing.Held fact) {
    List<Compared> matches = matches();
    for (Compared compared : all) {
      boolean rough = compared.likeness().is(Degree.ROUGH) && !matches.contains(compared);
      boolean otherwise = rough || compared.likeness().is(Degree.DIFFERENT);
      if (compared.entry().held() == fact && !otherwise) {
        return false;
      }
    }
    return true;
  }

  private boolean isAgainstSome(Listing.Held fact) {
    for (Compared match : matches()) {
      Listing.Held other = match.entry().held();
      boolean exclusive =
          listing.property().single() || fact.isNone() || fact.complete() && other.complete();
      if (exclusive && fact.hasOtherSourcesThan(other)) {
        return true;
      }
    }
    return false;
  }
}
