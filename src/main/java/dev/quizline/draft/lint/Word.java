package dev.quizline.draft.lint;

import dev.quizline.verify.Folding;
import java.util.List;

/**
 * A word of a text.
 *
 * @param raw as written
 * @param folded without case and accents
 * @param stem what its inflections have in common
 * @param start where it begins in the text, in chars
 * @param opens begins a sentence, so that a capital says nothing
 * @param quoted stands in quotation marks
 */
record Word(String raw, String folded, String stem, int start, boolean opens, boolean quoted) {

  private static final List<String> ENDINGS =
      List.of(
          "ations", "ation", "ments", "ment", "ings", "ing", "ies", "ers", "es", "ed", "er", "ly",
          "s");

  private static final int SHORTEST_STEM = 4;

  static Word of(String raw, int start, boolean opens, boolean quoted) {
    String folded = Folding.fold(raw);
    return new Word(raw, folded, stem(folded), start, opens, quoted);
  }

  /** Rough on purpose: two words that share it are forms of one word nearly always. */
  static String stem(String folded) {
    for (String ending : ENDINGS) {
      if (folded.endsWith(ending) && folded.length() - ending.length() >= SHORTEST_STEM) {
        String bare = folded.substring(0, folded.length() - ending.length());
        return bare.charAt(bare.length() - 1) == bare.charAt(bare.length() - 2)
            ? bare.substring(0, bare.length() - 1)
            : bare;
      }
    }
    return folded.length() > SHORTEST_STEM && folded.endsWith("e")
        ? folded.substring(0, folded.length() - 1)
        : folded;
  }

  boolean isCapital() {
    return Character.isUpperCase(raw.codePointAt(0)) || Character.isTitleCase(raw.codePointAt(0));
  }

  /** A capital inside a sentence: a name, or part of a title. */
  boolean isNamed() {
    return isCapital() && !opens;
  }

  /** All capitals, for emphasis. */
  boolean isShouted() {
    return raw.length() > 1 && raw.equals(raw.toUpperCase(java.util.Locale.ROOT)) && isCapital();
  }

  boolean isFigure() {
    return Character.isDigit(folded.isEmpty() ? ' ' : folded.charAt(0))
        || English.NUMBER_WORDS.contains(folded);
  }

  /** Carries meaning of its own. */
  boolean isContent() {
    return !English.SMALL.contains(folded) && (folded.length() > 1 || isFigure());
  }
}
