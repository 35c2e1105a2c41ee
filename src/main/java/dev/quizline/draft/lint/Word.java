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
    // Most words are folded already: one text for both halves what a large bank takes.
    String shared = folded.equals(raw) ? raw : folded;
    return new Word(raw, shared, stem(shared), start, opens, quoted);
  }

  /** Rough on purpose: two words that share it are forms of one word nearly always. */
  static String stem(String folded) {
    String stem = folded;
    String shorter = shortened(stem);
    while (!shorter.equals(stem)) {
      stem = shorter;
      shorter = shortened(stem);
    }
    return stem.length() > SHORTEST_STEM && stem.endsWith("e")
        ? stem.substring(0, stem.length() - 1)
        : stem;
  }

  /** Without one ending, and without the letter that was doubled for it. */
  private static String shortened(String word) {
    for (String ending : ENDINGS) {
      int length = word.length() - ending.length();
      if (length >= SHORTEST_STEM && word.endsWith(ending)) {
        boolean doubled = word.charAt(length - 1) == word.charAt(length - 2);
        return word.substring(0, doubled ? length - 1 : length);
      }
    }
    return word;
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
