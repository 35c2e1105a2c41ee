package dev.quizline.verify.text;

/** How each sentence of a text puts what it says. */
final class Modalities {

  private static final int REACH = 60;

  private final Passage passage;

  Modalities(Passage passage) {
    this.passage = passage;
  }

  Modality at(int token) {
    int start = token;
    while (start > 0 && start > token - REACH && !passage.isEnd(start - 1)) {
      start--;
    }
    if (isQuestion(start, token) || isCommand(start)) {
      return Modality.ASKED;
    }
    boolean hedged = false;
    for (int i = start; i < token; i++) {
      if (passage.mention(i) == null) {
        if (Words.length("attribution", passage.tokens(), i) > 0) {
          return Modality.ATTRIBUTED;
        }
        hedged |= passage.is("hedge", i);
      }
    }
    return hedged ? Modality.HEDGED : Modality.PLAIN;
  }

  /** What follows from an "if" is not said to be so. */
  boolean isSupposed(int token) {
    int i = token;
    while (i > 0 && i > token - REACH && !passage.isEnd(i - 1)) {
      i--;
    }
    return passage.is(i, "if") || passage.is(i, "had") || passage.is(i, "imagine");
  }

  /** {@code Name the director of S.} */
  private boolean isCommand(int start) {
    boolean object = passage.is("determiner", start + 1) && passage.mention(start + 1) == null;
    return passage.is("commands", start) && (object || passage.is(start + 1, "me"));
  }

  private boolean isQuestion(int start, int token) {
    int end = token;
    while (!passage.isEnd(end) && end < token + REACH) {
      end++;
    }
    return passage.is(end, "?") && (passage.is("asks", start) || passage.is("preposition", start));
  }
}
