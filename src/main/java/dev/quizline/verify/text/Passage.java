package dev.quizline.verify.text;

import java.util.Arrays;
import java.util.List;

/** A text taken apart: its tokens, and which mention each belongs to. */
final class Passage {

  /** Nobody looks further back within one, so that no text costs more than its length. */
  private static final int LONGEST_SENTENCE = 60;

  private static final int LONGEST_PHRASE = 4;

  private final String text;
  private final List<Token> tokens;
  private final List<Mention> mentions;
  private final Mention[] covering;
  private final int[] codePoints;

  /**
   * @param offset code points of the whole text before this one
   */
  Passage(String text, List<Token> tokens, List<Mention> mentions, int offset) {
    this.text = text;
    this.tokens = tokens;
    this.mentions = mentions;
    covering = new Mention[tokens.size()];
    for (Mention mention : mentions) {
      Arrays.fill(covering, mention.from(), mention.to(), mention);
    }
    codePoints = new int[tokens.size() * 2];
    int chars = 0;
    int points = offset;
    for (int i = 0; i < tokens.size(); i++) {
      points += text.codePointCount(chars, tokens.get(i).start());
      codePoints[2 * i] = points;
      points += text.codePointCount(tokens.get(i).start(), tokens.get(i).end());
      codePoints[2 * i + 1] = points;
      chars = tokens.get(i).end();
    }
  }

  List<Token> tokens() {
    return tokens;
  }

  List<Mention> mentions() {
    return mentions;
  }

  int size() {
    return tokens.size();
  }

  Token token(int i) {
    return tokens.get(i);
  }

  /** The word at a token; empty outside the text. */
  String word(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).word() : "";
  }

  /** The mention that a token is of; null where it is of none. */
  Mention mention(int i) {
    return i >= 0 && i < covering.length ? covering[i] : null;
  }

  /** A term written small may be a phrasing as well: {@code the author}. */
  boolean isOutsideNames(int i) {
    Mention mention = mention(i);
    return mention == null || !mention.isName();
  }

  /** Whether a token is of a name of what the references hold. */
  boolean isLinked(int i) {
    return mention(i) != null && !mention(i).subjects().isEmpty();
  }

  boolean is(int i, String word) {
    return word(i).equals(word);
  }

  boolean is(String role, int i) {
    return i >= 0 && i < tokens.size() && Words.is(role, tokens.get(i).word());
  }

  /** Where the word or phrase of a role begins that ends with a token; -1 where none does. */
  int begins(String role, int last) {
    for (int from = Math.max(0, last - LONGEST_PHRASE + 1); from <= last; from++) {
      if (from + Words.length(role, tokens, from) == last + 1) {
        return from;
      }
    }
    return -1;
  }

  boolean isEnd(int i) {
    return i < 0
        || i >= tokens.size()
        || tokens.get(i).kind() == Token.Kind.END && covering[i] == null;
  }

  boolean isSign(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).isSign();
  }

  boolean isPossessive(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).kind() == Token.Kind.POSSESSIVE;
  }

  /** The token that a code point of the whole text belongs to, or that comes next. */
  int tokenAt(int codePoint) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (codePoints[2 * middle + 1] > codePoint) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The first token of the sentence that a token is in, if that is not far. */
  int sentenceOf(int at) {
    int start = at;
    while (start > 0 && start > at - LONGEST_SENTENCE && !isEnd(start - 1)) {
      start--;
    }
    return start;
  }

  /** Where the tokens from one to before another stand in the text. */
  Span span(int from, int to) {
    return new Span(codePoints[2 * from], codePoints[2 * (to - 1) + 1]);
  }

  String text(int from, int to) {
    return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
  }
}
