package dev.quizline.quiz;

/**
 * How right a response was, and why.
 *
 * @param share 0 (wrong) to 1 (right)
 * @param why the rule that decided it where that is not plain ("accents ignored", "2 of 3 pairs"),
 *     in words for the player; else empty
 */
public record Mark(double share, String why) {

  public static final Mark RIGHT = new Mark(1, "");
  public static final Mark WRONG = new Mark(0, "");

  public Mark {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("a share is 0 to 1, not " + share);
    }
  }

  public static Mark of(boolean right) {
    return right ? RIGHT : WRONG;
  }
}
