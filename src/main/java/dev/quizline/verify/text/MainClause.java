package dev.quizline.verify.text;

/** Where the main clause of a sentence begins that something goes before. */
final class MainClause {

  private final Passage passage;
  private final Anaphora anaphora;

  MainClause(Passage passage, Anaphora anaphora) {
    this.passage = passage;
    this.anaphora = anaphora;
  }

  /**
   * Where the main clause of a sentence begins: behind the comma that closes what goes before it,
   * as in {@code Directed by V, S opened in 1975}. It begins with a name that a verb follows.
   */
  int begin(int from, int to) {
    if (!isFronted(from)) {
      return from;
    }
    for (int comma = from + 1; comma < to; comma++) {
      if (passage.is(comma, ",")) {
        Mention mention = nameBehind(comma);
        int behind = mention == null ? to : mention.to();
        if (mention != null && !passage.is(behind, "and") && !passage.is(behind, ",")) {
          return comma + 1;
        }
      }
    }
    return from;
  }

  /** A participle, a preposition or a conjunction. */
  boolean isFronted(int at) {
    String word = passage.word(at);
    return passage.mention(at) == null
        && (word.endsWith("ed")
            || word.endsWith("ing")
            || passage.is("fronted", at)
            || passage.is("preposition", at));
  }

  /** {@code Released in 1964, the film …}: it is about what the sentence before is about. */
  boolean leadsToAnaphor(int from, int to) {
    for (int i = from; i < to; i++) {
      if (passage.is(i, ",")) {
        int noun = i + 1;
        while (passage.is("determiner", noun) && !anaphora.isAnaphor(noun)) {
          noun++;
        }
        return anaphora.isAnaphor(noun)
            && !passage.is("personal", noun)
            && !passage.is("possessing", noun);
      }
    }
    return false;
  }

  /** The name right behind a comma, with no more than an article and a noun between them. */
  private Mention nameBehind(int comma) {
    int i = comma + 1;
    while (passage.is("determiner", i) || anaphora.isNoun(i) || passage.is("title", i)) {
      i++;
    }
    Mention mention = passage.mention(i);
    return mention != null && isTopical(mention) ? mention : null;
  }

  static boolean isTopical(Mention mention) {
    return mention.isName()
        && (!mention.properties().contains(NameIndex.REGION) || !mention.subjects().isEmpty());
  }
}
