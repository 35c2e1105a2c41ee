package dev.quizline.quiz;

import java.util.HashSet;
import java.util.List;

/**
 * What constructors insist on; a bank's reader has told its author before it comes to that. A bank
 * may hold a hundred thousand questions, so a sentence is put together only where it is needed.
 */
final class Require {

  private Require() {}

  /**
   * @param otherwise the sentence to fail with, in pieces
   */
  static void that(boolean holds, Object... otherwise) {
    if (!holds) {
      StringBuilder sentence = new StringBuilder();
      for (Object piece : otherwise) {
        sentence.append(piece);
      }
      throw new IllegalArgumentException(sentence.toString());
    }
  }

  /** At least {@code least} texts, none of them blank. */
  static List<String> texts(List<String> texts, int least, String what) {
    that(texts.size() >= least, "there must be at least ", least, " ", what);
    for (String text : texts) {
      that(!text.isBlank(), what, " must not be blank");
    }
    return List.copyOf(texts);
  }

  /** As {@link #texts}, and no two of them the same. */
  static List<String> different(List<String> texts, int least, String what) {
    that(new HashSet<>(texts).size() == texts.size(), "no two ", what, " may be the same");
    return texts(texts, least, what);
  }

  static void index(int index, List<?> list, String what) {
    that(index >= 0 && index < list.size(), what, " must be one of the ", list.size());
  }

  /** Every position of a list once. */
  static void permutation(List<Integer> positions, int size, String what) {
    boolean[] seen = new boolean[size];
    boolean each = positions.size() == size;
    for (int position : positions) {
      each = each && position >= 0 && position < size && !seen[position];
      if (each) {
        seen[position] = true;
      }
    }
    that(each, what, " must name every place once");
  }
}
