package dev.quizline.verify;

import java.util.Optional;

/** The part of a question's claim that its answer fills. */
enum Slot {
  VALUE,
  ROLE,
  YEAR,
  /** None: the claim is whole, and is the key by itself. */
  NONE;

  /**
   * The value where the claim leaves it open, or has it from the answer; else a year or a role that
   * it leaves open and the record has for the property.
   */
  static Slot of(Claim claim, String answer, Optional<Listing> listing) {
    if (claim.value().isEmpty() || Folding.key(claim.value().get()).equals(Folding.key(answer))) {
      return VALUE;
    }
    boolean year = claim.year().isEmpty() && PartialDate.parse(answer).isPresent();
    boolean role = claim.role().isEmpty();
    if (listing.isPresent()) {
      for (Listing.Entry entry : listing.get().entries()) {
        if (year && entry.value().year().isPresent()) {
          return YEAR;
        }
        if (role && entry.value().role().isPresent()) {
          return ROLE;
        }
      }
    }
    return NONE;
  }

  Claim fill(Claim claim, String answer) {
    return switch (this) {
      case VALUE -> claim.withValue(answer);
      case ROLE -> claim.withRole(answer);
      case YEAR -> claim.withYear(answer);
      case NONE -> claim;
    };
  }
}
