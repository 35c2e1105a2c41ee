package dev.quizline.verify.text;

/**
 * A word or a sign of a text.
 *
 * @param start where it begins, in chars of the text
 * @param word folded; of a figure, as written; of a sign, the sign
 * @param capital begins with a capital letter
 * @param joined a hyphen ties it to the one before
 */
record Token(int start, int end, String word, Kind kind, boolean capital, boolean joined) {

  enum Kind {
    WORD,
    /** Begins with a digit: {@code 1964}, {@code 20th}, {@code 64,000}, {@code 3:45}. */
    FIGURE,
    /** The {@code 's} of a possessive. */
    POSSESSIVE,
    /** A comma, a bracket, a quotation mark. */
    SIGN,
    /** The end of a sentence: a full stop, a question mark, an empty line. */
    END
  }

  boolean is(String text) {
    return word.equals(text);
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isSign() {
    return kind == Kind.SIGN || kind == Kind.END;
  }

  /** Whether a name can have it as a part. */
  boolean isNamePart() {
    return !isSign();
  }
}
