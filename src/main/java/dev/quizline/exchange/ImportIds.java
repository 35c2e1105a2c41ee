package dev.quizline.exchange;

import dev.quizline.bank.NameIds;
import java.util.Arrays;

/**
 * Gives questions ids that stay the same when a changed file is imported again: the one the file
 * gives, else one made from the name, else one from the words of the question. Ids that are taken
 * get a number. Only a fingerprint of each is kept, so that millions of them need little memory.
 */
final class ImportIds {

  private static final int LONGEST = 80;

  private long[] fingerprints = new long[1024];
  private int[] next = new int[1024];
  private int size;

  /** Whether a text can be an id as it is. */
  static boolean isId(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      if (!letter && (c < '0' || c > '9') && "-._".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * @param wanted an id, or words to make one from
   */
  String take(String wanted) {
    String base = isId(wanted) ? wanted : NameIds.kebab(wanted);
    if (base.isEmpty()) {
      base = "question";
    }
    int number = numberOf(base);
    if (number == 1) {
      return base;
    }
    // Another question may have been given this id as its own.
    String numbered = numbered(base, number);
    while (numberOf(numbered) > 1) {
      numbered = numbered(base, numberOf(base));
    }
    return numbered;
  }

  private static String numbered(String base, int number) {
    String ending = "-" + number;
    return base.substring(0, Math.min(base.length(), LONGEST - ending.length())) + ending;
  }

  /** How often this one was wanted by now. */
  private int numberOf(String id) {
    if (size * 2 > fingerprints.length) {
      grow();
    }
    int at = place(fingerprint(id));
    if (next[at]++ == 0) {
      fingerprints[at] = fingerprint(id);
      size++;
    }
    return next[at];
  }

  private int place(long fingerprint) {
    int at = (int) (fingerprint >>> 20) & fingerprints.length - 1;
    while (next[at] > 0 && fingerprints[at] != fingerprint) {
      at = at + 1 & fingerprints.length - 1;
    }
    return at;
  }

  private void grow() {
    long[] old = fingerprints;
    int[] oldNext = next;
    fingerprints = Arrays.copyOf(new long[0], old.length * 2);
    next = new int[old.length * 2];
    for (int i = 0; i < old.length; i++) {
      if (oldNext[i] > 0) {
        int at = place(old[i]);
        fingerprints[at] = old[i];
        next[at] = oldNext[i];
      }
    }
  }

  /**
   * Of 64 bits: that two ids share one by chance is not to be expected (FNV-1a, mixed at the end).
   */
  private static long fingerprint(String id) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
    }
    hash ^= hash >>> 32;
    return hash * 0x9E3779B97F4A7C15L;
  }
}
