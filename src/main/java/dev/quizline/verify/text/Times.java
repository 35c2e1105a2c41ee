package dev.quizline.verify.text;

import dev.quizline.verify.ValueType;

/** How often: {@code once}, {@code twice}, {@code three times}, {@code several times}. */
final class Times {

  private Times() {}

  /** How often something is said to have been, as a count behind a token; null where nothing is. */
  static Mention at(Passage passage, int i) {
    String word = passage.word(i);
    if (word.equals("once") || word.equals("twice") || word.equals("thrice")) {
      boolean one = word.equals("once");
      return Nothing.mention(
          i, i + 1, one ? "1" : word.equals("twice") ? "2" : "3", ValueType.NUMBER);
    }
    Mention number = passage.mention(i);
    boolean counted = number != null && number.from() == i && number.is(ValueType.NUMBER);
    if (counted && passage.is(number.to(), "times")) {
      return number.spanning(i, number.to() + 1, number.value());
    }
    return passage.is("several", i) && passage.is(i + 1, "times")
        ? Nothing.mention(i, i + 2, Tallies.SEVERAL, ValueType.NUMBER)
        : null;
  }
}
