package dev.quizline.verify;

import java.util.ArrayList;
import java.util.List;

/**
 * A place as written, with what it is said to lie in: {@code Paris, France} or {@code Paris
 * (France)}.
 *
 * @param head the key of the place itself
 * @param around the keys of what is written behind it
 */
record PlaceName(String head, List<String> around) {

  static PlaceName of(String text) {
    String whole = Folding.key(text);
    if (Regions.isKnown(whole)) { // Washington, D.C., for one
      return new PlaceName(Regions.canonical(whole), List.of());
    }
    List<String> keys = new ArrayList<>(3);
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isBreak(text.charAt(i))) {
        String key = Regions.canonical(Folding.key(text.substring(start, i)));
        if (!key.isEmpty()) {
          keys.add(key);
        }
        start = i + 1;
      }
    }
    return keys.isEmpty()
        ? new PlaceName("", List.of())
        : new PlaceName(keys.get(0), keys.subList(1, keys.size()));
  }

  private static boolean isBreak(char c) {
    return c == ',' || c == '(' || c == ')';
  }

  /** A country or continent by itself; {@code Lebanon, Pennsylvania} is none. */
  boolean isRegion() {
    return around.isEmpty() && Regions.isRegion(head);
  }
}
