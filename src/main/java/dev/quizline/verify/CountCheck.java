package dev.quizline.verify;

import dev.quizline.verify.ClaimCheck.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The verdict on how many values there are: {@code three architects}, {@code married twice}. */
final class CountCheck {

  private static final String AT_LEAST = "at least ";
  private static final int MOST_DIGITS = 6;

  private CountCheck() {}

  /** The number that a count begins with; empty where a text is no count. */
  private static OptionalInt number(String count) {
    String digits = count.startsWith(AT_LEAST) ? count.substring(AT_LEAST.length()) : count;
    boolean number = !digits.isEmpty() && digits.length() <= MOST_DIGITS;
    return number && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        ? OptionalInt.of(Integer.parseInt(digits))
        : OptionalInt.empty();
  }

  /**
   * @param count a number in digits, or "at least" with one
   * @param whole all there are is counted, so that a longer list refutes it even where it is open
   */
  static Ruling rule(String count, boolean whole, Listing listing) {
    OptionalInt number = number(count);
    if (listing.facts().isEmpty() || number.isEmpty()) {
      return new Ruling(Verdict.UNVERIFIED, List.of(), Reasons.uncovered());
    }
    List<Evidence> evidence =
        new ArrayList<>(Shown.evidence(listing.entries(), listing.property()));
    listing.nones().forEach(none -> evidence.add(Shown.none(none)));
    int known =
        (int) listing.entries().stream().map(entry -> entry.value().text()).distinct().count();
    int stated = number.getAsInt();
    boolean enough = count.startsWith(AT_LEAST) ? known >= stated : known == stated;
    boolean refuted = listing.isClosed() || known > stated && (whole || stated == 0);
    if (enough && (listing.isClosed() || count.startsWith(AT_LEAST))) {
      return new Ruling(Verdict.VERIFIED, evidence, Reasons.counted(known));
    }
    return !enough && refuted
        ? new Ruling(Verdict.CONTRADICTED, evidence, Reasons.counted(known))
        : new Ruling(Verdict.UNVERIFIED, evidence, Reasons.open(listing));
  }
}
