package dev.quizline.verify.text;

import java.util.Optional;

/**
 * The words that tell what something named before them is: {@code (1871–1944) was [German
 * chemist]}.
 *
 * @param from its first token
 * @param to behind its last
 */
record Definition(int from, int to) {

  /** A definition names its noun within so many words. */
  private static final int REACH = 14;

  /** The definition behind a name; empty where nothing is defined. */
  static Optional<Definition> behind(Passage passage, int name) {
    int i = behindInsertion(passage, name);
    boolean defines =
        passage.is("copula", i) && passage.is("determiner", i + 1) && !passage.is(i + 1, "its");
    if (!defines) {
      return Optional.empty();
    }
    int to = i + 2;
    while (to < i + REACH && !isBehindNoun(passage, to)) {
      to++;
    }
    return Optional.of(new Definition(i + 2, to));
  }

  /** Its last word, if that is no name. */
  Optional<String> noun(Passage passage) {
    boolean noun = to > from && !passage.token(to - 1).capital();
    return noun ? Optional.of(passage.word(to - 1)) : Optional.empty();
  }

  /** Behind brackets or commas after a name: {@code Ilse Marwede (1871–1944) was}. */
  private static int behindInsertion(Passage passage, int at) {
    String closing = passage.is(at, "(") ? ")" : passage.is(at, ",") ? "," : "";
    for (int i = at + 1; !closing.isEmpty() && i < at + REACH && !passage.isEnd(i); i++) {
      if (passage.is(i, closing)) {
        return i + 1;
      }
    }
    return at;
  }

  /** {@code a typewriter made by}. */
  private static boolean isParticiple(Passage passage, int at) {
    return passage.word(at).endsWith("ed") || passage.is("participle", at);
  }

  private static boolean isBehindNoun(Passage passage, int at) {
    return passage.isSign(at)
        || passage.isEnd(at)
        || passage.is("preposition", at)
        || passage.is("relative", at)
        || passage.is("preposition", at + 1) && isParticiple(passage, at)
        || passage.is(at, "and");
  }
}
