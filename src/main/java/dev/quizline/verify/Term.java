package dev.quizline.verify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Terms: genres, colours, languages, occupations. */
final class Term {

  private Term() {}

  static Likeness compare(String stated, String known, Context context) {
    for (String name : context.namesOf(known, ValueType.TERM)) {
      if (canonical(stated).equals(canonical(name))) {
        return Likeness.same();
      }
    }
    String one = plain(stated);
    String other = plain(known);
    if (isKindOf(other, one)) {
      return Likeness.close(", which is more exact");
    }
    if (isKindOf(one, other)) {
      return Likeness.untold(", and nothing more exact");
    }
    return Likeness.different();
  }

  private static String canonical(String term) {
    String squashed = plain(term).replace(" ", "");
    return Synonyms.CANONICAL.getOrDefault(squashed, squashed);
  }

  /** Without the word that says no more than what sort of term it is: {@code drama film}. */
  private static String plain(String term) {
    String folded = Folding.fold(term);
    int space = folded.lastIndexOf(' ');
    return space > 0 && isSort(folded.substring(space + 1)) ? folded.substring(0, space) : folded;
  }

  private static boolean isSort(String word) {
    return switch (word) {
      case "film",
          "films",
          "movie",
          "movies",
          "language",
          "music",
          "genre",
          "architecture",
          "style" ->
          true;
      default -> false;
    };
  }

  /** In English the last word says what it is, and those before it say of which kind. */
  private static boolean isKindOf(String narrow, String broad) {
    if (broad.isEmpty() || !narrow.endsWith(" " + broad)) {
      return false;
    }
    List<String> kind = Folding.split(narrow.substring(0, narrow.length() - broad.length() - 1));
    for (String word : kind) {
      if (turnsRound(word)) {
        return false;
      }
    }
    return true;
  }

  /** An assistant director is no director, nonfiction no fiction, rhythm and blues no blues. */
  private static boolean turnsRound(String word) {
    return switch (word) {
      case "and",
          "or",
          "of",
          "non",
          "not",
          "no",
          "anti",
          "ex",
          "former",
          "assistant",
          "deputy",
          "vice",
          "pseudo",
          "mock",
          "without" ->
          true;
      default -> false;
    };
  }

  /** Terms that mean the same, read when two are first found to be spelt differently. */
  private static final class Synonyms {
    private static final Map<String, String> CANONICAL = read();

    private static Map<String, String> read() {
      Map<String, String> canonical = new HashMap<>();
      for (String[] row : Table.read("synonyms.tsv")) {
        for (String term : row) {
          canonical.put(Folding.squash(term), Folding.squash(row[0]));
        }
      }
      return Map.copyOf(canonical);
    }
  }
}
