package dev.quizline.verify;

import java.util.List;

/** Two names with one surname: whether what stands before it can be one person's. */
final class Forenames {

  private Forenames() {}

  static Likeness compare(PersonName stated, PersonName known) {
    List<String> some = stated.given();
    List<String> more = known.given();
    if (isInitials(some, more) || isInitials(more, some)) {
      return Likeness.close("");
    }
    return some.size() <= more.size()
        ? shortened(some, more, isHyphenCut(stated, known))
        : shortened(more, some, isHyphenCut(stated, known));
  }

  /** {@code J.R.R.} written as one word. */
  private static boolean isInitials(List<String> letters, List<String> names) {
    if (letters.size() != 1 || names.size() < 2 || letters.get(0).length() != names.size()) {
      return false;
    }
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).charAt(0) != letters.get(0).charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** {@code Jean} is not short for {@code Jean-Louis}. */
  private static boolean isHyphenCut(PersonName one, PersonName other) {
    String forename = one.forename();
    String another = other.forename();
    return forename.length() > 1
        && another.length() > 1
        && !forename.equals(another)
        && (forename.startsWith(another) || another.startsWith(forename));
  }

  /**
   * The first forenames must fit; further ones may be left out. Left-out initials say nothing; with
   * a left-out name it may be somebody else.
   */
  private static Likeness shortened(List<String> some, List<String> more, boolean hyphenCut) {
    if (some.isEmpty() || !fits(some.get(0), more.get(0))) {
      return Likeness.different();
    }
    boolean namesLeftOut = false;
    int next = 1;
    for (int i = 1; i < more.size(); i++) {
      if (next < some.size() && fits(some.get(next), more.get(i))) {
        next++;
      } else {
        namesLeftOut |= more.get(i).length() > 1;
      }
    }
    if (next < some.size() || namesLeftOut && hyphenCut) {
      return Likeness.different();
    }
    return namesLeftOut ? Likeness.untold(", who may or may not be meant") : Likeness.close("");
  }

  private static boolean fits(String one, String other) {
    return one.equals(other)
        || one.length() == 1 && other.startsWith(one)
        || other.length() == 1 && one.startsWith(other);
  }
}
