package dev.quizline.verify.text;

import dev.quizline.verify.Subject;
import java.util.Optional;

/**
 * By how much one is older than another: {@code V was three years older than S}. It gives V a year
 * of birth, by that of S.
 */
final class AgeGaps {

  private static final String BIRTH = "date-of-birth";
  private static final int YEAR_DIGITS = 4;
  private static final int MOST_DIGITS = 2;

  private final Passage passage;
  private final Candidates candidates;

  AgeGaps(Candidates candidates) {
    passage = candidates.passage();
    this.candidates = candidates;
  }

  void at(Mention years) {
    int comparing = years.to() + 1;
    boolean older = passage.is(comparing, "older");
    boolean compared =
        (older || passage.is(comparing, "younger"))
            && passage.is(years.to(), "years")
            && passage.is(comparing + 1, "than")
            && FigureTokens.isNumber(years.value(), MOST_DIGITS);
    Optional<Subject> one = compared ? born(candidates.slots().before(years.from())) : none();
    Optional<Subject> other = one.isEmpty() ? none() : born(other(comparing + 2, one.get()));
    if (other.isEmpty()) {
      return;
    }
    Optional<String> own = Ages.date(one.get(), BIRTH);
    Optional<String> its = Ages.date(other.get(), BIRTH);
    int gap = Integer.parseInt(years.value());
    boolean fits =
        (older ? Ages.between(own, its) : Ages.between(its, own))
            .filter(known -> known.least() <= gap && gap <= known.most() + 1)
            .isPresent();
    int base = Integer.parseInt(its.orElseThrow().substring(0, YEAR_DIGITS));
    String year =
        fits
            ? own.orElseThrow().substring(0, YEAR_DIGITS)
            : String.format("%04d", Math.max(0, older ? base - gap : base + gap));
    Mention name = passage.mention(comparing + 2);
    int end = name == null ? comparing + 2 : name.to();
    candidates.addDate(years.spanning(years.from(), end, years.value()), year, one.get(), BIRTH);
  }

  private static Optional<Subject> none() {
    return Optional.empty();
  }

  private static Optional<Subject> born(Slot slot) {
    return slot.subjects().stream()
        .filter(one -> Ages.date(one, BIRTH).filter(Ages::hasYear).isPresent())
        .findFirst();
  }

  /** A name, a pronoun, or {@code his wife}. */
  private Slot other(int at, Subject one) {
    Mention mention = passage.mention(at);
    if (mention != null) {
      return Slot.of(mention, true);
    }
    boolean owned = passage.is("personal", at) && !passage.isEnd(at + 1);
    return owned
        ? candidates.slots().described().called(at + 2, one)
        : candidates.topics().resolve(at);
  }
}
