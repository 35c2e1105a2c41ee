package dev.quizline.verify.text;

import dev.quizline.verify.ValueType;

/** Words between two commas, or in brackets. */
final class Insertions {

  private static final int LONGEST = 40;

  private final Passage passage;

  Insertions(Passage passage) {
    this.passage = passage;
  }

  /** {@code the film starring V, S, was}: nothing but the name of what is known between commas. */
  static boolean isInserted(Mention mention, int open) {
    return mention != null && mention.from() == open + 1 && !mention.subjects().isEmpty();
  }

  /** The comma that opens what this one closes; -1 where there is none near. */
  int opening(int close) {
    for (int i = close - 1; i >= close - LONGEST && !passage.isEnd(i); i--) {
      if (passage.is(i, ",") && !isWithinPlace(i) || passage.is(i, "(")) {
        return i;
      }
    }
    return -1;
  }

  /** {@code Cairo, Egypt}. */
  private boolean isWithinPlace(int comma) {
    Mention before = passage.mention(comma - 1);
    Mention behind = passage.mention(comma + 1);
    return before != null
        && behind != null
        && before.is(ValueType.PLACE)
        && behind.is(ValueType.PLACE)
        && behind.subjects().isEmpty();
  }
}
