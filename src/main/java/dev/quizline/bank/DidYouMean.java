package dev.quizline.bank;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what may have been meant by a word that is not known. */
public final class DidYouMean {

  private static final int MAX_DISTANCE = 2;
  static final int MAX_CANDIDATES = 3;

  private DidYouMean() {}

  /** The known words nearest to it, best first: at most three, none more than two slips away. */
  public static List<String> among(Collection<String> known, String word) {
    record Near(String word, int distance) {}
    List<Near> near = new ArrayList<>();
    String wanted = word.toLowerCase(Locale.ROOT);
    for (String candidate : known) {
      int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT));
      // A short word with two slips is another word.
      int length = Math.max(wanted.length(), candidate.length());
      if (distance <= Math.min(MAX_DISTANCE, Math.max(1, length / 3))) {
        near.add(new Near(candidate, distance));
      }
    }
    near.sort(Comparator.comparingInt(Near::distance).thenComparing(Near::word));
    List<String> words = new ArrayList<>();
    for (int i = 0; i < Math.min(MAX_CANDIDATES, near.size()); i++) {
      words.add(near.get(i).word());
    }
    return words;
  }

  /** As a hint: {@code did you mean "answer"?}; empty where nothing is near. */
  static String hint(Collection<String> known, String word) {
    return question(among(known, word));
  }

  /** The same of words that were found near. */
  static String question(List<String> near) {
    if (near.isEmpty()) {
      return "";
    }
    StringBuilder hint = new StringBuilder("did you mean ");
    for (int i = 0; i < near.size(); i++) {
      hint.append(i == 0 ? "" : i == near.size() - 1 ? " or " : ", ")
          .append(Quoted.of(near.get(i)));
    }
    return hint.append('?').toString();
  }

  /**
   * Slips between two words: letters missing, added, replaced, or two neighbours swapped (optimal
   * string alignment). More than {@link #MAX_DISTANCE} is only known to be more.
   */
  private static int distance(String a, String b) {
    if (Math.abs(a.length() - b.length()) > MAX_DISTANCE) {
      return MAX_DISTANCE + 1;
    }
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = row;
      row = spare;
    }
    return last[b.length()];
  }
}
