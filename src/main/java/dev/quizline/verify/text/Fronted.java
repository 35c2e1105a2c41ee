package dev.quizline.verify.text;

import dev.quizline.verify.ValueType;

/** When or where, said before the clause that it belongs to: {@code In 1934 the bridge opened}. */
final class Fronted {

  private static final int REACH = 30;

  private final Passage passage;

  Fronted(Passage passage) {
    this.passage = passage;
  }

  /** The date or place that the clause of a verb begins with; null where it begins otherwise. */
  Mention before(int verb) {
    int start = start(verb);
    int first = start;
    if (passage.is("preposition", start) && passage.mention(start) == null) {
      first++;
    }
    if (passage.is("determiner", first) && passage.mention(first) == null) {
      first++;
    }
    Mention mention = passage.mention(first);
    boolean fits =
        mention != null
            && (mention.is(ValueType.DATE) && !Candidates.isAge(mention)
                || first > start && isPlace(mention));
    return fits && mention.to() <= verb && isOneClause(mention.to(), verb) ? mention : null;
  }

  /** The preposition that leads to it, or would. */
  String preposition(int verb) {
    int start = start(verb);
    return passage.is("preposition", start) ? passage.word(start) : "in";
  }

  /** Where the sentence begins, or the half of it behind a semicolon. */
  private int start(int verb) {
    int start = passage.sentenceOf(verb);
    for (int i = verb - 1; i > start; i--) {
      if (passage.is(i, ";")) {
        return i + 1;
      }
    }
    return start;
  }

  private static boolean isPlace(Mention mention) {
    return mention.isName() && mention.is(ValueType.PLACE);
  }

  /** Only a name, a pronoun or a noun with its article stands between the two, and no clause. */
  private boolean isOneClause(int from, int verb) {
    for (int i = from; i < verb; i++) {
      boolean joins = passage.is(i, "and") || passage.is(i, ";") || passage.is(i, ":");
      boolean named = passage.mention(i) != null;
      if (i - from > REACH || !named && (joins || passage.is("stop", i))) {
        return false;
      }
    }
    return true;
  }
}
