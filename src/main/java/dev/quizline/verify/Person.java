package dev.quizline.verify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Persons: the full name or an alias, initials, a surname alone where only one person of the record
 * can be meant, and a slip of the keyboard. Another forename before the right surname is another
 * person.
 */
final class Person {

  private static final String PERHAPS = ", who may or may not be meant";

  private Person() {}

  static Likeness compare(String stated, String known, Context context) {
    PersonName name = PersonName.of(stated);
    if (name.isEmpty()) {
      return Likeness.different();
    }
    Likeness best = Likeness.different();
    for (String other : context.namesOf(known, ValueType.PERSON)) {
      best = best.orBetter(likeness(stated, name, other));
    }
    if (best.is(Likeness.Degree.SAME) || best.is(Likeness.Degree.DIFFERENT)) {
      return best;
    }
    return context.isAnother(stated, known, ValueType.PERSON)
        ? Likeness.different()
        : besideOthers(best, stated, name, known, context);
  }

  /** A name that is not quite the same, held against the other persons that it could mean. */
  private static Likeness besideOthers(
      Likeness best, String stated, PersonName name, String known, Context context) {
    List<String> same = context.namesOf(known, ValueType.PERSON);
    Likeness result = best;
    for (String other : context.personsAround(name.surname())) {
      Likeness likeness = likeness(stated, name, other);
      if (likeness.isTrue() && !isAmong(other, same)) {
        if (likeness.is(Likeness.Degree.SAME)) {
          return Likeness.different();
        }
        result = Likeness.untold(PERHAPS);
      }
    }
    return result;
  }

  private static boolean isAmong(String person, List<String> names) {
    String key = Folding.key(person);
    for (String name : names) {
      if (Folding.key(name).equals(key)) {
        return true;
      }
    }
    return false;
  }

  /** By the two names alone. */
  private static Likeness likeness(String stated, PersonName name, String knownText) {
    PersonName known = PersonName.of(knownText);
    if (known.isEmpty()) {
      return Likeness.different();
    }
    if (isSameName(stated, name, knownText, known)) {
      return name.suffix().equals(known.suffix()) ? Likeness.same() : Likeness.untold(PERHAPS);
    }
    if (name.isSurnameOf(known)) {
      return Likeness.close("");
    }
    if (name.isPieceOf(known) || known.isPieceOf(name)) {
      return Likeness.untold(PERHAPS);
    }
    if (name.surname().equals(known.surname()) && !name.isOneWord() && !known.isOneWord()) {
      Likeness byForenames = Forenames.compare(name, known);
      return byForenames.is(Likeness.Degree.DIFFERENT) ? bySpelling(name, known) : byForenames;
    }
    if (name.isHyphenKinOf(known) && name.forename().equals(known.forename())) {
      return Likeness.untold(PERHAPS);
    }
    return bySpelling(name, known);
  }

  private static boolean isSameName(
      String stated, PersonName name, String knownText, PersonName known) {
    if (Folding.squash(stated).equals(Folding.squash(knownText))) {
      return true;
    }
    if (name.parts().size() != known.parts().size()) {
      return String.join("", name.parts()).equals(String.join("", known.parts()));
    }
    // Surname first, as in a list or in Hungarian, Chinese or Japanese.
    return name.parts().equals(known.parts()) || sorted(name).equals(sorted(known));
  }

  private static List<String> sorted(PersonName name) {
    List<String> parts = new ArrayList<>(name.parts());
    Collections.sort(parts);
    return parts;
  }

  /**
   * One slip in the whole name, two from 12 letters on. A slip that could as well make another
   * forename (its first letter, or two in a short word) settles nothing either way.
   */
  private static Likeness bySpelling(PersonName name, PersonName known) {
    String one = String.join("", name.parts());
    String other = String.join("", known.parts());
    int letters = Math.max(one.length(), other.length());
    int limit = letters < 5 ? 0 : letters < 12 ? 1 : 2;
    if (isExact(name) || isExact(known) || Spelling.distance(one, other, limit) > limit) {
      return Likeness.different();
    }
    return isSlip(name.parts(), known.parts())
        ? Likeness.close(" (spelling)")
        : Likeness.untold(PERHAPS);
  }

  /** Initials, figures and numerals are not mistaken for others by a slip. */
  private static boolean isExact(PersonName name) {
    return name.hasInitials() || isNumbered(name) || Spelling.hasDigit(name.surname());
  }

  private static boolean isSlip(List<String> one, List<String> other) {
    if (one.size() != other.size()) {
      return true;
    }
    for (int i = 0; i < one.size(); i++) {
      String word = one.get(i);
      String known = other.get(i);
      int allowed = Math.max(word.length(), known.length()) < 8 ? 1 : 2;
      if (word.charAt(0) != known.charAt(0) || Spelling.distance(word, known, allowed) > allowed) {
        return false;
      }
    }
    return true;
  }

  /** Louis XIV is not a slip for Louis XV. */
  private static boolean isNumbered(PersonName name) {
    String numeral = name.surname();
    for (int i = 0; i < numeral.length(); i++) {
      if ("ivxl".indexOf(numeral.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
