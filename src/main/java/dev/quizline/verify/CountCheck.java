package dev.quizline.verify;

import dev.quizline.verify.ClaimCheck.Ruling;
import java.util.ArrayList;
import java.util.List;

/** The verdict on how many values there are: {@code three architects}, {@code married twice}. */
final class CountCheck {

  private CountCheck() {}

  /**
   * @param count a number, with a bound or not
   * @param whole all there are is counted, so that a longer list refutes it even where it is open
   */
  static Ruling rule(String count, boolean whole, Listing listing, Context context) {
    if (listing.facts().isEmpty()) {
      return new Ruling(Verdict.UNVERIFIED, List.of(), Reasons.uncovered());
    }
    List<Evidence> evidence =
        new ArrayList<>(Shown.evidence(listing.entries(), listing.property()));
    listing.nones().forEach(none -> evidence.add(Shown.none(none)));
    int known =
        (int) listing.entries().stream().map(entry -> entry.value().text()).distinct().count();
    Likeness likeness = ValueType.NUMBER.compare(count, String.valueOf(known), context);
    boolean told = listing.isClosed() || isFloor(count);
    boolean refuted = listing.isClosed() || isBelow(count, known) && (whole || count.equals("0"));
    if (likeness.isTrue() && told) {
      return new Ruling(Verdict.VERIFIED, evidence, Reasons.counted(known));
    }
    return likeness.is(Likeness.Degree.DIFFERENT) && refuted
        ? new Ruling(Verdict.CONTRADICTED, evidence, Reasons.counted(known))
        : new Ruling(Verdict.UNVERIFIED, evidence, Reasons.open(listing));
  }

  /** What an open list can bear out, however many more there are. */
  private static boolean isFloor(String count) {
    return Bound.of(count).filter(it -> it == Bound.AT_LEAST || it == Bound.OVER).isPresent();
  }

  /** Fewer than are known, and not only "at least" so many. */
  private static boolean isBelow(String count, int known) {
    return !isFloor(count)
        && ValueType.NUMBER
            .extent(Bound.of(count).map(it -> it.measure(count)).orElse(count))
            .filter(stated -> stated.isBefore(Extent.between(known, known)))
            .isPresent();
  }
}
