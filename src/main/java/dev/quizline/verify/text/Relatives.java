package dev.quizline.verify.text;

import dev.quizline.verify.ValueType;

/** Clauses that begin with "who" or "which": where they do, and what they cannot be said of. */
final class Relatives {

  private static final int LONGEST_CLAUSE = 25;

  private final Passage passage;
  private final Topics topics;

  Relatives(Passage passage, Topics topics) {
    this.passage = passage;
    this.topics = topics;
  }

  /** {@code which lasts an hour and was made by V}: the "which" of both verbs; -1 for none. */
  int before(int join) {
    for (int i = join - 1; i > join - LONGEST_CLAUSE && !passage.isEnd(i); i--) {
      if (passage.is(i, "which") || passage.is(i, "who")) {
        return i;
      }
      if (passage.is(i, ",") || passage.is(i, ";")) {
        return -1;
      }
    }
    return -1;
  }

  /** {@code It was S, not T, that opened}: S is meant; else the mention itself. */
  Mention contrasted(Mention mention) {
    int i = mention == null ? 0 : mention.from() - 1;
    i -= passage.is("determiner", i) ? 1 : 0;
    boolean than = passage.is(i, "than") && passage.is(i - 1, "rather");
    int not = than ? i - 1 : i;
    Mention meant = passage.is(not - 1, ",") ? passage.mention(not - 2) : null;
    return (than || passage.is(i, "not")) && meant != null && meant.isName() ? meant : mention;
  }

  /** The known name that ends with a token, or before the "who" there; none where none does. */
  Slot beside(int last) {
    int i = passage.is("relative", last) ? last - 1 : last;
    i -= passage.is(i, ",") ? 1 : 0;
    Mention mention = passage.mention(i);
    if (mention == null || !mention.isName()) {
      return Slot.none();
    }
    return mention.subjects().isEmpty() ? topics.lyingIn(mention) : Slot.of(mention, true);
  }

  /** {@code V was the man who}, {@code V is one of those who}: who is called what a noun says. */
  Slot equated(int noun) {
    int i = noun;
    while (passage.mention(i) == null && isPlain(i)) {
      i--;
    }
    while (passage.is("determiner", i)) {
      i--;
    }
    boolean several = passage.is(i, "of") && passage.is("part", i - 1);
    i -= several ? 2 : passage.is(i, "among") ? 1 : 0;
    Mention mention = passage.is("copula", i) ? passage.mention(i - 1) : null;
    boolean named = mention != null && mention.isName() && !topics.isGoverned(mention.from());
    return named ? Slot.of(mention, true) : Slot.none();
  }

  /** A noun or an adjective. */
  private boolean isPlain(int i) {
    return !passage.isEnd(i)
        && !passage.isSign(i)
        && !passage.isPossessive(i)
        && !passage.is("determiner", i)
        && !passage.is("preposition", i)
        && !passage.is("aux", i)
        && !passage.is("copula", i)
        && !passage.is("stop", i)
        && !passage.is(i, "among");
  }

  /** {@code S by V, which}: a person is no "which", and a town or a language is no "who". */
  boolean isOfOtherKind(Mention mention, int relative) {
    boolean term = mention.is(ValueType.TERM) && mention.subjects().isEmpty();
    boolean language = term && topics.isGoverned(mention.from());
    if (passage.is(relative, "who") || passage.is(relative, "whom")) {
      boolean actor = mention.is(ValueType.PERSON) || mention.is(ValueType.ORGANIZATION);
      return language || mention.known() && !actor;
    }
    return language || mention.isPerson() && topics.isGoverned(mention.from());
  }

  /** {@code S by V that was}: a maker or a country is hardly what is spoken of. */
  boolean isAside(int relative) {
    Mention mention = passage.mention(passage.is(relative - 1, ",") ? relative - 2 : relative - 1);
    if (mention == null || !passage.is("relative", relative) || passage.is(relative, "who")) {
      return false;
    }
    boolean maker = mention.is(ValueType.PERSON) || mention.subjects().isEmpty();
    return mention.known()
        && mention.isName()
        && maker
        && !mention.is(ValueType.WORK)
        && topics.isGoverned(mention.from());
  }
}
