package dev.quizline.verify.text;

import java.util.ArrayList;
import java.util.List;

/** Where the sentences of a paragraph begin and end, as the reader sees them. */
public final class Sentences {

  /** What is longer is cut between two words, so that no text costs more than its length. */
  static final int LONGEST = 5_000;

  private Sentences() {}

  /** From and to, in chars, one after the other. */
  public static List<int[]> of(String text) {
    List<int[]> sentences = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = cut(text, from);
      split(text, from, to, sentences);
      from = to;
    }
    return sentences;
  }

  static boolean isOne(String text) {
    return text.length() <= LONGEST && of(text).size() <= 1;
  }

  /** The end of the text, or a space before what is too long. */
  private static int cut(String text, int from) {
    if (text.length() - from <= LONGEST) {
      return text.length();
    }
    int to = from + LONGEST;
    int space = to;
    while (space > from + LONGEST / 2 && !Character.isWhitespace(text.charAt(space))) {
      space--;
    }
    if (Character.isWhitespace(text.charAt(space))) {
      return space;
    }
    return Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
  }

  private static void split(String text, int from, int to, List<int[]> sentences) {
    int start = from;
    for (Token token : Tokenizer.tokens(text.substring(from, to))) {
      if (token.kind() == Token.Kind.END && from + token.end() > start) {
        int end = behindClosing(text, from + token.end(), to);
        add(text, start, end, sentences);
        start = Math.max(start, end);
      }
    }
    add(text, start, to, sentences);
  }

  private static int behindClosing(String text, int from, int to) {
    int end = from;
    while (end < to && "\"'\u201D\u2019)]*_.!?".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private static void add(String text, int from, int to, List<int[]> sentences) {
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (hasWord(text, start, end)) {
      sentences.add(new int[] {start, end});
    }
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF';
  }

  private static boolean hasWord(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }
}
