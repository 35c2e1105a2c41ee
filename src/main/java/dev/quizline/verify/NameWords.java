package dev.quizline.verify;

import java.util.HashSet;
import java.util.Set;

/**
 * The words of an organisation's or a prize's name, those that tell it from others apart from those
 * that only say what sort it is.
 */
record NameWords(Set<String> distinctive, Set<String> generic, String initials) {

  private static final Set<String> LINKS =
      Set.of(
          "the", "of", "and", "for", "in", "at", "a", "an", "de", "du", "des", "di", "le", "la",
          "les", "der", "die", "das", "und", "et", "y", "e");

  private static final Set<String> GENERIC =
      Set.of(
          "company",
          "co",
          "corporation",
          "corp",
          "inc",
          "incorporated",
          "ltd",
          "limited",
          "llc",
          "plc",
          "gmbh",
          "ag",
          "sa",
          "group",
          "holdings",
          "records",
          "recordings",
          "music",
          "film",
          "films",
          "pictures",
          "picture",
          "productions",
          "production",
          "produktion",
          "filmproduktion",
          "filmverleih",
          "studios",
          "studio",
          "entertainment",
          "publishing",
          "publishers",
          "publications",
          "press",
          "books",
          "verlag",
          "editions",
          "editores",
          "university",
          "college",
          "institute",
          "school",
          "academy",
          "faculty",
          "universite",
          "universitat",
          "universidad",
          "festival",
          "award",
          "awards",
          "prize",
          "prizes",
          "medal",
          "label",
          "foundation",
          "society",
          "association",
          "club");

  static NameWords of(String name) {
    Set<String> distinctive = new HashSet<>();
    Set<String> generic = new HashSet<>();
    StringBuilder initials = new StringBuilder();
    for (String word : Folding.words(name)) {
      if (!LINKS.contains(word)) {
        (GENERIC.contains(word) ? generic : distinctive).add(word);
        initials.append(word.charAt(0));
      }
    }
    return distinctive.isEmpty()
        ? new NameWords(singular(generic), Set.of(), initials.toString())
        : new NameWords(distinctive, generic, initials.toString());
  }

  /** The Academy Awards are told from others by nothing else, in the plural as in the singular. */
  private static Set<String> singular(Set<String> words) {
    Set<String> singular = new HashSet<>();
    for (String word : words) {
      singular.add(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
    }
    return singular;
  }

  /** The same words tell them from others, and neither sort of thing rules out the other. */
  boolean isLike(NameWords other) {
    return !distinctive.isEmpty()
        && distinctive.equals(other.distinctive)
        && (generic.containsAll(other.generic) || other.generic.containsAll(generic));
  }

  /** One has all that tells the other from others, and perhaps more. */
  boolean isNear(NameWords other) {
    return !distinctive.isEmpty()
        && !other.distinctive.isEmpty()
        && (distinctive.containsAll(other.distinctive)
            || other.distinctive.containsAll(distinctive));
  }

  /** {@code MIT} for the Massachusetts Institute of Technology. */
  boolean isInitialsOf(NameWords other) {
    return distinctive.size() == 1
        && generic.isEmpty()
        && other.initials.length() > 1
        && distinctive.contains(other.initials);
  }
}
