package dev.quizline.verify.text;

import dev.quizline.verify.ValueType;

/** How a name stands in its sentence, by the words before it: {@code in S}, {@code V's film S}. */
final class Standing {

  private static final int LONGEST_LIST = 12;

  private static final int LONGEST_NOUN = 5;

  private final Passage passage;
  private final Anaphora anaphora;

  Standing(Passage passage, Anaphora anaphora) {
    this.passage = passage;
    this.anaphora = anaphora;
  }

  /** {@code The genre of S is V}: not V is what the sentence is about. */
  boolean isPredicate(int at) {
    int i = at - 1;
    while (passage.is("determiner", i)) {
      i--;
    }
    return passage.is("copula", i) && passage.mention(i) == null;
  }

  /** {@code V's film S was shot by W}: the sentence is about S. */
  boolean isOwnerOfNamed(Mention owner) {
    if (!passage.isPossessive(owner.to())) {
      return false;
    }
    for (int i = owner.to() + 1; i < owner.to() + LONGEST_NOUN && !passage.isEnd(i); i++) {
      Mention owned = passage.mention(i);
      if (owned != null && owned.isName() && !isDescribing(owned)) {
        return !owned.subjects().isEmpty();
      }
      if (owned == null && (passage.is("aux", i) || passage.is("preposition", i))
          || passage.isSign(i)) {
        return false;
      }
    }
    return false;
  }

  /** {@code the screenplay of S}: the sentence is about what is of it, and so about it. */
  boolean isOwner(int at) {
    int i = at - 1;
    while (i > 0 && i > at - 4 && (passage.is("determiner", i) || passage.is(i, "\""))) {
      i--;
    }
    return passage.is(i, "of") || passage.is(i, "for") || passage.is(i, "behind");
  }

  /**
   * A name with a preposition before it, or in a list with one, is not the subject; but a date has
   * its own preposition, as in {@code In 1934 the bridge was opened}.
   */
  boolean isGoverned(int at) {
    if (endsParticiple(at)) {
      return true;
    }
    int i = beforeNoun(at - 1);
    for (int steps = 0; steps < LONGEST_LIST && i >= 0; steps++) {
      Mention mention = passage.mention(i);
      if (mention != null && mention.isMeasure()) {
        return false;
      }
      if (mention != null) {
        i = mention.from() - 1;
      } else if (passage.is("determiner", i)
          || passage.is(i, "\"")
          || isListed(i)
          || passage.is("relation", i)) {
        i--;
      } else {
        return passage.is("preposition", i);
      }
    }
    return false;
  }

  /** {@code Like her brother V, she}: V is only what somebody else is held against. */
  boolean isCompared(int at) {
    int i = at - 1;
    while (passage.is("relation", i) || passage.is("determiner", i)) {
      i--;
    }
    return passage.is(i, "like") || passage.is(i, "unlike");
  }

  /** {@code S starring A, B and C [was released]}: whether the name is the last of such a list. */
  private boolean endsParticiple(int at) {
    int i = at - 1;
    for (int steps = 0; steps < LONGEST_LIST && i >= 0; steps++) {
      Mention mention = passage.mention(i);
      if (mention != null && mention.isName()) {
        i = mention.from() - 1;
      } else if (passage.is(i, "and") || passage.is(i, ",") && steps > 0) {
        i--;
      } else {
        return passage.is("presenting", i);
      }
    }
    return false;
  }

  /** In front of the noun and what describes it, as in {@code on the 1964 play X}. */
  private int beforeNoun(int at) {
    int i = at;
    while (i > at - LONGEST_NOUN && i >= 0 && passage.mention(i) == null && anaphora.isNoun(i)) {
      i--;
    }
    if (i == at) {
      return at;
    }
    while (i > at - LONGEST_NOUN && isDescribing(passage.mention(i))) {
      i = passage.mention(i).from() - 1;
    }
    return passage.is("determiner", i) || passage.is("preposition", i) ? i : at;
  }

  private static boolean isDescribing(Mention mention) {
    return mention != null
        && (!mention.isName() || mention.properties().contains(NameIndex.REGION));
  }

  /** What joins a name to one before it: "and", and a comma within a place. */
  private boolean isListed(int i) {
    Mention before = passage.mention(i - 1);
    if (before == null || !before.isName()) {
      return false;
    }
    boolean place = isPlace(before) && isPlace(passage.mention(i + 1));
    Mention last = passage.mention(i + 1);
    boolean ends = last != null && (passage.isEnd(last.to()) || passage.is(last.to(), ","));
    return (passage.is(i, "and") || passage.is(i, "or")) && ends || passage.is(i, ",") && place;
  }

  private static boolean isPlace(Mention mention) {
    return mention != null && mention.is(ValueType.PLACE) && mention.subjects().isEmpty();
  }
}
