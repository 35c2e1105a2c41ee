package dev.quizline.verify.text;

/** Whether something is denied, and whether it is said to be the only one. */
final class Polarity {

  private static final int REACH = 10;

  private final Passage passage;

  Polarity(Passage passage) {
    this.passage = passage;
  }

  /** Whether the words of a phrasing are denied, or what lies between them and the value. */
  boolean isNegated(Hit hit, Mention value) {
    return isDenied(hit.from()) ^ (isNegatedWithin(hit, value) && !isUntil(hit, value));
  }

  /** {@code not published until 1967}: then it was. */
  private boolean isUntil(Hit hit, Mention value) {
    return value.from() >= hit.to() && passage.is(value.from() - 1, "until");
  }

  /** {@code It is not true that …}. */
  private boolean isDenied(int at) {
    return Words.lengthAt("denial", passage.tokens(), passage.sentenceOf(at)) > 0;
  }

  private boolean isNegatedWithin(Hit hit, Mention value) {
    if (value.from() >= hit.to()) {
      // "never worked for anyone but V" denies twice
      return negates(back(hit.from()), hit.to()) ^ negates(hit.to(), value.from());
    }
    boolean before = hit.shape() == Phrasing.Shape.ROLE && hit.from() - value.to() < 2;
    if (before || hit.shape() == Phrasing.Shape.BEFORE) {
      return negates(back(value.from()), value.from());
    }
    boolean neither =
        passage.is(value.from() - 1, "neither") || passage.is(value.from() - 1, "nor");
    int clause = clause(value, hit);
    int verb = Math.max(clause, verbGroup(hit.from()));
    return neither
        || isContrast(value.from() - 1)
        || negates(verb, hit.to()) ^ negates(value.to(), clause);
  }

  /** {@code V is not where S died}: where the clause that has the verb begins. */
  private int clause(Mention value, Hit hit) {
    for (int i = value.to(); i < hit.from() && i < value.to() + REACH; i++) {
      if (passage.is(i, "where") || passage.is("relative", i)) {
        return i;
      }
    }
    return value.to();
  }

  /** Where the words before a verb begin that are of it: behind a name or a comma. */
  private int verbGroup(int verb) {
    int i = verb - 1;
    while (i >= 0 && i >= verb - REACH && !passage.isSign(i) && passage.mention(i) == null) {
      i--;
    }
    return i + 1;
  }

  /** To where a denial of what stands at a token can be: not beyond a name, a comma, a "but". */
  private int back(int at) {
    int i = at - 1;
    while (i >= at - REACH && !passage.isEnd(i) && isOpen(i, at)) {
      i--;
    }
    return i + 1;
  }

  private boolean isOpen(int i, int at) {
    Mention mention = passage.mention(i);
    if (mention != null && mention.isName()) {
      return false;
    }
    if (passage.is(i, "who") || passage.is(i, "that") || passage.is(i, "which")) {
      return false;
    }
    return !passage.is(i, ";") && !passage.is(i, "but") && !passage.is(i, ",");
  }

  private boolean negates(int from, int to) {
    boolean negated = false;
    for (int i = from; i < to; i++) {
      int plain = Words.length("plainNot", passage.tokens(), i);
      int only = plain > 0 ? 0 : Words.length("only", passage.tokens(), i);
      int length = Words.length("negator", passage.tokens(), i);
      if (plain > 0 || only > 1 && length < only) {
        i += Math.max(plain, only) - 1;
      } else if (passage.mention(i) == null) {
        negated ^= length > 0 && !isOtherwise(i);
        i += Math.max(0, length - 1);
      }
    }
    return negated;
  }

  /** "t" is one only behind a verb that has lost its apostrophe: {@code didn t}. */
  private boolean isOtherwise(int i) {
    return passage.is(i, "t") && !passage.word(i - 1).endsWith("n");
  }

  /** Whether a name stands in contrast to another: {@code not V}, {@code rather than V}. */
  boolean isContrast(int before) {
    int i = before;
    while (passage.is("determiner", i) || passage.is("preposition", i)) {
      i--;
    }
    boolean denied = passage.is("negator", i) && passage.is("copula", i);
    if (denied || passage.is(i, "not") || passage.is(i, "than") && passage.is(i - 1, "rather")) {
      return Words.length("plainNot", passage.tokens(), i) == 0;
    }
    return passage.is(before, "of") && passage.is(before - 1, "instead");
  }

  boolean isOnly(Hit hit, Mention value) {
    int from = Math.min(value.from(), hit.from());
    int to = Math.max(value.from(), hit.to());
    for (int i = Math.max(0, from - 4); i < to && i < passage.size(); i++) {
      int length = passage.mention(i) == null ? Words.length("only", passage.tokens(), i) : 0;
      boolean near = i >= from || i + length == from || isJustBefore(i + length, from);
      if (length > 0 && near && isFree(i)) {
        return true;
      }
    }
    return isOnlyOne(hit)
        || isByItself(hit)
        || passage.is(value.to(), "alone")
        || Words.lengthAt("only", passage.tokens(), value.to()) > 0;
  }

  /** {@code V is not the only director of S}, {@code was not written by V alone}. */
  boolean isOnlyDenied(Hit hit, Mention value) {
    boolean alone =
        passage.is(value.to(), "alone") || Words.lengthAt("only", passage.tokens(), value.to()) > 0;
    if (alone) {
      return isNegated(hit, value);
    }
    int from = Math.min(value.from(), hit.from());
    int to = Math.max(value.from(), hit.from());
    for (int i = from; i < to; i++) {
      int before = passage.is(i - 1, "the") ? i - 2 : i - 1;
      if (passage.is("only", i) && passage.mention(i) == null && passage.is("negator", before)) {
        return !passage.is("only", before);
      }
    }
    return false;
  }

  /** {@code V founded S all on her own}: said behind what was done. */
  private boolean isByItself(Hit hit) {
    int object = passage.is("determiner", hit.to()) ? hit.to() + 1 : hit.to();
    Mention done = hit.shape() == Phrasing.Shape.LEFT ? passage.mention(object) : null;
    return done != null && Words.lengthAt("only", passage.tokens(), done.to()) > 1;
  }

  /** {@code the sole director of S}, {@code the only prize that S won}. */
  private boolean isOnlyOne(Hit hit) {
    boolean role = hit.shape() == Phrasing.Shape.ROLE;
    int i = role ? hit.from() - 1 : passage.sentenceOf(hit.from()) + 1;
    boolean one = passage.is(i, "only") || passage.is(i, "sole");
    boolean owned = role && (passage.is("possessing", i - 1) || passage.isPossessive(i - 1));
    boolean said = (owned || passage.is(i - 1, "the")) && passage.mention(i) == null;
    return one && said && (role || isRelative(i + 1, hit.from()));
  }

  /** Whether a noun and "that" lead to a verb. */
  private boolean isRelative(int noun, int verb) {
    for (int i = noun + 1; i < noun + 3 && i < verb; i++) {
      if (passage.is("relative", i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isJustBefore(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!passage.is("preposition", i) && !passage.is("determiner", i)) {
        return false;
      }
    }
    return from <= to;
  }

  /** Not "the only film", "his only", "not only". */
  private boolean isFree(int i) {
    return !passage.is("determiner", i - 1)
        && !passage.is(i - 1, "not")
        && !passage.isPossessive(i - 1);
  }
}
