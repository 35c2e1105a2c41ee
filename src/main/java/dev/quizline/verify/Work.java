package dev.quizline.verify;

/** Works: the title or an alias; a title cut at its subtitle may be that of another part. */
final class Work {

  private static final String[] SUBTITLES = {
    ":", ";", " - ", " \u2013 ", " \u2014 ", " or ", " or:", ", or "
  };

  private Work() {}

  static Likeness compare(String stated, String known, Context context) {
    Likeness best = Likeness.different();
    for (String name : context.namesOf(known, ValueType.WORK)) {
      best = best.orBetter(likeness(stated, name));
    }
    boolean another =
        !best.is(Likeness.Degree.SAME) && context.isAnother(stated, known, ValueType.WORK);
    return another ? Likeness.different() : best;
  }

  private static Likeness likeness(String stated, String known) {
    String key = Folding.key(stated);
    String other = Folding.key(known);
    if (key.equals(other)) {
      return Likeness.same();
    }
    if (Folding.key(withoutParenthesis(stated)).equals(Folding.key(withoutParenthesis(known)))) {
      return stated.endsWith(")") && known.endsWith(")")
          ? Likeness.different()
          : Likeness.close("");
    }
    boolean near =
        Folding.key(title(stated)).equals(other)
            || Folding.key(title(known)).equals(key)
            || Spelling.isNearly(key, other);
    return near ? Likeness.untold(", which may or may not be meant") : Likeness.different();
  }

  /** Without what is behind it to tell it from others of its name: {@code Nosferatu (1922)}. */
  private static String withoutParenthesis(String title) {
    int open = title.lastIndexOf(" (");
    return open > 0 && title.endsWith(")") ? title.substring(0, open) : title;
  }

  private static String title(String whole) {
    int end = whole.length();
    for (String subtitle : SUBTITLES) {
      int at = whole.indexOf(subtitle);
      end = at > 0 && at < end ? at : end;
    }
    return whole.substring(0, end);
  }
}
