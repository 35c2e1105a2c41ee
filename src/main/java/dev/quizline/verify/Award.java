package dev.quizline.verify;

import java.util.Set;

/**
 * Prizes: a name, and perhaps the category it was given in. Whoever won it in a category has won
 * it; the other way round nothing is known.
 */
final class Award {

  private static final String[] BREAKS = {" for ", " in ", ":", ", ", " - ", " \u2013 ", " ("};

  private Award() {}

  static Likeness compare(String stated, String known, Context context) {
    Likeness best = Likeness.different();
    for (String name : context.namesOf(known, ValueType.AWARD)) {
      best = best.orBetter(likeness(stated, name));
    }
    return best;
  }

  private static Likeness likeness(String stated, String known) {
    if (Folding.key(stated).equals(Folding.key(known))) {
      return Likeness.same();
    }
    int cut = categoryStart(stated);
    int knownCut = categoryStart(known);
    Likeness byName =
        Organization.likeness(official(stated.substring(0, cut)), known.substring(0, knownCut));
    if (!byName.isTrue()) {
      return byName;
    }
    Set<String> category = NameWords.of(stated.substring(cut)).distinctive();
    Set<String> knownCategory = NameWords.of(known.substring(knownCut)).distinctive();
    if (category.equals(knownCategory)) {
      return Likeness.same();
    }
    if (category.isEmpty()) {
      return Likeness.close(", which is more exact");
    }
    return knownCategory.isEmpty()
        ? Likeness.untold(", and nothing more exact")
        : Likeness.different();
  }

  /** What a prize is called where its nickname is all that people say. */
  private static String official(String name) {
    return switch (Folding.key(name)) {
      case "oscar", "oscars", "academyawards" -> "Academy Award";
      default -> name;
    };
  }

  private static int categoryStart(String award) {
    int start = award.length();
    for (String mark : BREAKS) {
      int at = award.indexOf(mark);
      start = at > 0 && at < start ? at : start;
    }
    return start;
  }
}
