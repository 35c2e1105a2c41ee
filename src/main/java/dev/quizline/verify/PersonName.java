package dev.quizline.verify;

import java.util.ArrayList;
import java.util.List;

/**
 * A person's name, taken apart.
 *
 * @param parts its folded words, those of a hyphened forename apart: {@code jean, louis, richard}
 * @param words the same with hyphened ones together: {@code jeanlouis, richard}
 * @param suffix what tells father from son: {@code jr}; empty for most
 */
record PersonName(List<String> parts, List<String> words, String suffix) {

  static PersonName of(String name) {
    List<String> parts = Folding.words(name);
    List<String> words = Folding.words(name.replace("-", "").replace("\u2010", ""));
    String suffix = "";
    if (words.size() > 1) {
      String last = words.get(words.size() - 1);
      if (isSuffix(last)) {
        suffix = last;
        parts = parts.subList(0, parts.size() - 1);
        words = words.subList(0, words.size() - 1);
      }
      if (words.size() > 1 && isTitle(words.get(0))) {
        parts = parts.subList(1, parts.size());
        words = words.subList(1, words.size());
      }
    }
    return new PersonName(parts, words, suffix);
  }

  private static boolean isSuffix(String word) {
    return word.equals("jr") || word.equals("sr") || word.equals("junior") || word.equals("senior");
  }

  /** An article too: performers are persons as well as bands. */
  private static boolean isTitle(String word) {
    return switch (word) {
      case "dr", "prof", "professor", "sir", "dame", "mr", "mrs", "ms", "miss", "the" -> true;
      case "monsieur", "madame", "mme", "mademoiselle", "herr", "frau", "signor" -> true;
      default -> false;
    };
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  boolean isOneWord() {
    return words.size() == 1;
  }

  String forename() {
    return words.get(0);
  }

  /** The last word, which is all of the surname but for particles. */
  String surname() {
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }

  /** All parts but the surname's. */
  List<String> given() {
    List<String> given = new ArrayList<>(parts);
    int length = surname().length();
    while (length > 0 && !given.isEmpty()) {
      length -= given.remove(given.size() - 1).length();
    }
    return given;
  }

  /**
   * Whether this is the other's surname alone: its last word, or more of its last words where they
   * begin at or behind a particle, as {@code Cunha Telles} in {@code da Cunha Telles}.
   */
  boolean isSurnameOf(PersonName other) {
    int start = other.words.size() - words.size();
    return start > 0
        && words.equals(other.words.subList(start, other.words.size()))
        && (isOneWord() || Particles.is(words.get(0)) || Particles.is(other.words.get(start - 1)));
  }

  /** Whether its words begin or end the other's, which may be the same person or not. */
  boolean isPieceOf(PersonName other) {
    int more = other.parts.size() - parts.size();
    return more > 0
        && (parts.equals(other.parts.subList(0, parts.size()))
            || parts.equals(other.parts.subList(more, other.parts.size())));
  }

  /** Whether the surnames share a hyphened half, as of a person married since. */
  boolean isHyphenKinOf(PersonName other) {
    return other.parts.contains(surname()) && !other.surname().equals(surname())
        || parts.contains(other.surname()) && !other.surname().equals(surname());
  }

  boolean hasInitials() {
    for (String part : parts) {
      if (part.length() == 1) {
        return true;
      }
    }
    return false;
  }
}
