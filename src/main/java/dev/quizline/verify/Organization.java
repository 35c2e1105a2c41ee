package dev.quizline.verify;

/**
 * Organisations: an alias, or the words that tell it from others; the word for its sort may be left
 * out, but not be another one.
 */
final class Organization {

  private Organization() {}

  static Likeness compare(String stated, String known, Context context) {
    Likeness best = Likeness.different();
    for (String name : context.namesOf(known, ValueType.ORGANIZATION)) {
      best = best.orBetter(likeness(stated, name));
    }
    boolean another =
        !best.is(Likeness.Degree.SAME) && context.isAnother(stated, known, ValueType.ORGANIZATION);
    return another ? Likeness.different() : best;
  }

  /** By the two names alone; what stands in brackets behind one is a remark: a degree, a year. */
  static Likeness likeness(String stated, String known) {
    Likeness whole = whole(withoutRemark(stated), withoutRemark(known));
    int comma = known.indexOf(", ");
    if (whole.isTrue() || comma <= 0 || stated.contains(",")) {
      return whole;
    }
    String name = known.substring(0, comma);
    boolean head = !isOfSeveralPlaces(name) && whole(withoutRemark(stated), name).isTrue();
    boolean place = Folding.key(stated).equals(Folding.key(known.substring(comma + 2)));
    return head || place ? Likeness.close("") : whole;
  }

  /** The University of California is more than the one in Berkeley; a college is in one place. */
  private static boolean isOfSeveralPlaces(String name) {
    return Folding.words(name).contains("university");
  }

  private static String withoutRemark(String name) {
    int open = name.indexOf(" (");
    return open > 0 && name.endsWith(")") ? name.substring(0, open) : name;
  }

  private static Likeness whole(String stated, String known) {
    String key = Folding.key(stated);
    String other = Folding.key(known);
    if (key.equals(other)) {
      return Likeness.same();
    }
    NameWords words = NameWords.of(stated);
    NameWords knownWords = NameWords.of(known);
    if (words.isLike(knownWords)
        || words.isInitialsOf(knownWords)
        || knownWords.isInitialsOf(words)) {
      return Likeness.close("");
    }
    return words.isNear(knownWords) || Spelling.isNearly(key, other)
        ? Likeness.untold(", which may or may not be meant")
        : Likeness.different();
  }
}
