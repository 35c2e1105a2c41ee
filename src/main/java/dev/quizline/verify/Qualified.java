package dev.quizline.verify;

import dev.quizline.verify.Comparison.Compared;
import java.util.List;
import java.util.Optional;

/**
 * A value of the record that is the stated one, and how the stated role and year fit it.
 *
 * @param lacking what the record does not give of the stated qualifiers: {@code role}, {@code year}
 * @param holder who has the stated role by the record, where it is somebody else
 */
record Qualified(
    Claim claim, Compared match, Fit fit, List<String> lacking, Optional<Listing.Entry> holder) {

  enum Fit {
    /** All stated qualifiers are the record's. */
    RIGHT,
    /** The record lacks a stated one. */
    LACKING,
    /** The record has another. */
    WRONG
  }

  static Qualified of(Claim claim, Compared match, Comparison comparison) {
    Fact.Value value = match.entry().value();
    Fit role = claim.role().isEmpty() ? Fit.RIGHT : role(claim.role().get(), value.role());
    Fit year = claim.year().isEmpty() ? Fit.RIGHT : year(claim.year().get(), value.year());
    Optional<Listing.Entry> holder =
        role == Fit.RIGHT ? Optional.empty() : holder(claim.role().orElseThrow(), comparison);
    if (role == Fit.LACKING && holder.isPresent()) {
      role = Fit.WRONG;
    }
    Fit worst = role.compareTo(year) > 0 ? role : year;
    return new Qualified(claim, match, worst, lacking(role, year), holder);
  }

  private static List<String> lacking(Fit role, Fit year) {
    if (role == Fit.LACKING) {
      return year == Fit.LACKING ? List.of("role", "year") : List.of("role");
    }
    return year == Fit.LACKING ? List.of("year") : List.of();
  }

  private static Fit role(String stated, Optional<String> known) {
    return known.isEmpty() ? Fit.LACKING : isSameRole(stated, known.get()) ? Fit.RIGHT : Fit.WRONG;
  }

  private static Fit year(String stated, Optional<String> known) {
    if (known.isEmpty()) {
      return Fit.LACKING;
    }
    Likeness likeness = PartialDate.compare(stated, known.get());
    return likeness.isTrue()
        ? Fit.RIGHT
        : likeness.is(Likeness.Degree.UNTOLD) ? Fit.LACKING : Fit.WRONG;
  }

  /** The forename or the surname of a character will do, and so will one slip in a long name. */
  private static boolean isSameRole(String stated, String known) {
    List<String> words = Folding.words(stated);
    List<String> knownWords = Folding.words(known);
    return !words.isEmpty()
        && (knownWords.containsAll(words)
            || !knownWords.isEmpty() && words.containsAll(knownWords)
            || Folding.key(stated).equals(Folding.key(known))
            || Spelling.isNearly(Folding.squash(stated), Folding.squash(known)));
  }

  private static Optional<Listing.Entry> holder(String role, Comparison comparison) {
    for (Compared other : comparison.of(Likeness.Degree.DIFFERENT)) {
      Optional<String> held = other.entry().value().role();
      if (held.isPresent() && isSameRole(role, held.get())) {
        return Optional.of(other.entry());
      }
    }
    return Optional.empty();
  }
}
