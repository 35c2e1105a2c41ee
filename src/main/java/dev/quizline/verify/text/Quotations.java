package dev.quizline.verify.text;

import java.util.List;

/** Tells words that somebody says from a title, where both stand in quotation marks. */
final class Quotations {

  private static final int REACH = 40;

  private final List<Token> tokens;

  Quotations(List<Token> tokens) {
    this.tokens = tokens;
  }

  /**
   * {@code "It was built in 1890," she said}: what ends in a comma and has a verb, written small as
   * titles do not write one, is no title. What is denied by the words around it stays closed, for
   * it is not said.
   */
  boolean isSpeech(int open, int close) {
    boolean verb = false;
    for (int i = open + 2; i < close && !verb; i++) {
      String word = tokens.get(i).word();
      boolean past = word.length() > 4 && word.endsWith("ed");
      verb =
          !tokens.get(i).capital()
              && (past || Words.is("aux", word) || Words.is("finite", word) && !isPronoun(word));
    }
    return verb && isStated(open, close);
  }

  private static boolean isPronoun(String word) {
    return Words.is("nominative", word) || Words.is("personal", word);
  }

  /** Whether a comma stands before the closing mark, and nobody doubts what is quoted. */
  boolean isStated(int open, int close) {
    return tokens.get(close - 1).is(",") && !isDoubted(open, -1) && !isDoubted(close, 1);
  }

  /** Whether a word takes back what is quoted; a negator in the next quotation is part of it. */
  private boolean isDoubted(int mark, int step) {
    boolean inside = false;
    int i = mark + step;
    for (int n = 0; n < REACH && i >= 0 && i < tokens.size() && !isEnd(i); n++, i += step) {
      inside ^= tokens.get(i).is("\"");
      boolean negated = !inside && Words.length("negator", tokens, i) > 0;
      if (negated || Words.is("doubt", tokens.get(i).word())) {
        return true;
      }
    }
    return false;
  }

  private boolean isEnd(int i) {
    return tokens.get(i).kind() == Token.Kind.END;
  }
}
