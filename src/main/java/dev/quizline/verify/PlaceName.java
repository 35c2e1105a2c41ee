package dev.quizline.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A place as written, with what it is said to lie in: {@code Paris, France}, {@code Paris (France)}
 * or {@code Paris in France}.
 *
 * @param head the key of the place itself
 * @param around the keys of what is written behind it
 */
record PlaceName(String head, List<String> around) {

  /** What stands before a name and is none of it: {@code the town of Ulm}. */
  private static final Set<String> SORTS =
      Set.of("town", "city", "village", "municipality", "commune", "county", "province", "state");

  private static final String WITHIN = " in ";

  static PlaceName of(String text) {
    String whole = Folding.key(text);
    if (Regions.isKnown(whole)) { // Washington, D.C., for one
      return new PlaceName(Regions.canonical(whole), List.of());
    }
    List<String> keys = new ArrayList<>(3);
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean within = i > start && text.startsWith(WITHIN, i);
      if (i == text.length() || within || isBreak(text.charAt(i))) {
        String key = key(text.substring(start, i));
        if (!key.isEmpty()) {
          keys.add(key);
        }
        i += within ? WITHIN.length() - 1 : 0;
        start = i + 1;
      }
    }
    return keys.isEmpty()
        ? new PlaceName("", List.of())
        : new PlaceName(keys.get(0), keys.subList(1, keys.size()));
  }

  private static String key(String part) {
    String key = Folding.key(part);
    if (Regions.isKnown(key)) {
      return Regions.canonical(key);
    }
    List<String> words = new ArrayList<>(Folding.words(part));
    if (words.size() > 1 && words.get(0).equals("the")) {
      words.remove(0);
    }
    if (words.size() > 2 && SORTS.contains(words.get(0)) && words.get(1).equals("of")) {
      return key(String.join(" ", words.subList(2, words.size())));
    }
    if (words.size() > 1 && words.get(0).equals("saint")) {
      words.set(0, "st");
      return Regions.canonical(String.join("", words));
    }
    return key;
  }

  private static boolean isBreak(char c) {
    return c == ',' || c == '(' || c == ')';
  }

  /** A country or continent by itself; {@code Lebanon, Pennsylvania} is none. */
  boolean isRegion() {
    return around.isEmpty() && Regions.isRegion(head);
  }
}
