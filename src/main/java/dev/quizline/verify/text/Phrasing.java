package dev.quizline.verify.text;

import dev.quizline.verify.Property;
import java.util.List;
import java.util.Set;

/**
 * One way in which English says that a subject has a value.
 *
 * @param kinds of subject it is said of; empty: of any
 * @param words between or beside the two, folded
 */
record Phrasing(Property property, Set<String> kinds, Shape shape, List<String> words) {

  /** Where the value stands. */
  enum Shape {
    /** Behind the words: {@code directed by V}. */
    RIGHT,
    /** Before them, and the subject behind: {@code V directed}. */
    LEFT,
    /** Before them, and behind it a role: {@code V plays R}. */
    PART,
    /** Before them, presupposed: {@code V's score}. */
    OWNER,
    /** The same, so loosely that it counts only where the references bear it out. */
    HINT,
    /** Around a noun: {@code the director of S is V}. */
    ROLE,
    /** Right before a noun: {@code a French film}. */
    BEFORE
  }

  /** Who is put down as a thing has a trade only where the record says so. */
  private static final Set<String> PERSON = Set.of("person");

  boolean fits(String kind) {
    boolean thing = kind.equals("thing") && !kinds.equals(PERSON);
    return kinds.isEmpty() || kinds.contains(kind) || thing;
  }

  /** Made of words so common that only a known value right behind them counts. */
  boolean isWeak() {
    if (shape != Shape.RIGHT) {
      return false;
    }
    for (String word : words) {
      if (!isCommon(word)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCommon(String word) {
    return switch (word) {
      case "in", "of", "from", "with", "by", "for", "over", "on", "is", "was", "are", "has" -> true;
      case "had", "have", "across", "part", "made" -> true;
      default -> false;
    };
  }
}
