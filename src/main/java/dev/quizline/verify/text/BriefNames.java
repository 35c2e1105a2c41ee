package dev.quizline.verify.text;

import dev.quizline.verify.Fact;
import dev.quizline.verify.Folding;
import dev.quizline.verify.Property;
import dev.quizline.verify.Subject;
import dev.quizline.verify.ValueType;
import java.util.List;
import java.util.Set;

/**
 * People named by less than their names: of a family by the forename, {@code his daughter Degna};
 * in a list with a surname that is said once, {@code George and Weedon Grossmith}.
 */
final class BriefNames {

  private static final Set<String> FAMILY =
      Set.of("child", "spouse", "sibling", "father", "mother", "partner", "unmarried-partner");

  private BriefNames() {}

  /**
   * The record's own name of who is said to be a value; what is said where it has none.
   *
   * @param related a word for a relative stands before the name
   */
  static String whole(Said said, Subject subject, Property property, boolean related) {
    String stated = said.stated();
    if (property.id().equals("educated-at")) {
      return university(stated, subject);
    }
    if (property.type() != ValueType.PERSON || stated.indexOf(' ') >= 0) {
      return stated;
    }
    String forename = Folding.fold(stated);
    boolean family = related || FAMILY.contains(property.id());
    List<String> named =
        subject.facts().stream()
            .filter(fact -> fact.property().equals(property.id()))
            .flatMap(fact -> fact.values().stream())
            .map(Fact.Value::text)
            .filter(name -> isCalled(name, forename))
            .filter(name -> family || isShared(name, said.group()))
            .toList();
    return named.size() == 1 ? named.get(0) : stated;
  }

  /** {@code Vienna} where somebody studied: the one that is named after it in the record. */
  private static String university(String stated, Subject subject) {
    List<String> words = Folding.words(stated);
    List<String> named =
        subject.facts().stream()
            .filter(fact -> fact.property().equals("educated-at"))
            .flatMap(fact -> fact.values().stream())
            .map(Fact.Value::text)
            .filter(name -> words.size() == 1 && Folding.words(name).containsAll(words))
            .toList();
    return named.size() == 1 ? named.get(0) : stated;
  }

  private static boolean isCalled(String name, String forename) {
    List<String> words = Folding.words(name);
    return words.size() > 1 && words.get(0).equals(forename);
  }

  private static boolean isShared(String name, List<String> group) {
    String surname = last(name);
    return group.stream().anyMatch(one -> one.indexOf(' ') > 0 && last(one).equals(surname));
  }

  private static String last(String name) {
    List<String> words = Folding.words(name);
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }
}
