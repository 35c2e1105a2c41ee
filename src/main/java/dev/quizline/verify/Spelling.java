package dev.quizline.verify;

/** Slips of the keyboard: how many it takes to turn one word into another. */
final class Spelling {

  /** Nothing longer is a name, and the work grows with the square of it. */
  private static final int LONGEST = 200;

  private Spelling() {}

  /**
   * Letters put in, left out, replaced, or swapped with their neighbour (the optimal string
   * alignment distance of Damerau and Levenshtein).
   *
   * @return the number of slips, or {@code limit + 1} where there are more than {@code limit}
   */
  static int distance(String one, String other, int limit) {
    int shorter = Math.min(one.length(), other.length());
    if (Math.max(one.length(), other.length()) > shorter + limit || shorter > LONGEST) {
      return limit + 1;
    }
    int[] before = new int[other.length() + 1];
    int[] above = new int[other.length() + 1];
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        boolean equal = one.charAt(i - 1) == other.charAt(j - 1);
        int best = Math.min(above[j - 1] + (equal ? 0 : 1), 1 + Math.min(above[j], row[j - 1]));
        row[j] = isSwap(one, i, other, j) ? Math.min(best, before[j - 2] + 1) : best;
      }
      int[] spare = before;
      before = above;
      above = row;
      row = spare;
    }
    return Math.min(above[other.length()], limit + 1);
  }

  private static boolean isSwap(String one, int i, String other, int j) {
    return i > 1
        && j > 1
        && one.charAt(i - 1) == other.charAt(j - 2)
        && one.charAt(i - 2) == other.charAt(j - 1);
  }

  /** Whether two long names without digits are one slip apart. */
  static boolean isNearly(String one, String other) {
    return one.length() >= 8 && !hasDigit(one) && !hasDigit(other) && distance(one, other, 1) == 1;
  }

  /** A digit is never a slip for another. */
  static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
