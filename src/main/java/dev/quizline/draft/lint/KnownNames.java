package dev.quizline.draft.lint;

import dev.quizline.verify.Fact;
import dev.quizline.verify.Folding;
import dev.quizline.verify.Reference;
import dev.quizline.verify.Subject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the references tell of names that stand among choices: of what type they are, and where. */
final class KnownNames {

  private static final Set<String> LIES_IN =
      Set.of("country", "located-in-the-administrative-territorial-entity", "continent");

  /** The type of what is of no other type. */
  private static final String ANYTHING = "thing";

  private final Map<String, Set<String>> types = new HashMap<>();
  private final Map<String, Set<String>> containers = new HashMap<>();

  KnownNames(List<Reference> references) {
    for (Reference reference : references) {
      for (Subject subject : reference.subjects()) {
        enter(subject.name(), subject);
        subject.aliases().forEach(alias -> enter(alias, subject));
      }
    }
  }

  private void enter(String name, Subject subject) {
    String key = Folding.key(name);
    types.computeIfAbsent(key, it -> new HashSet<>(2)).add(subject.type());
    for (Fact fact : subject.facts()) {
      if (LIES_IN.contains(fact.property())) {
        for (Fact.Value value : fact.values()) {
          containers.computeIfAbsent(key, it -> new HashSet<>(2)).add(Folding.key(value.text()));
        }
      }
    }
  }

  /** What bears this name; empty where that is not known, or known too loosely. */
  Set<String> types(String name) {
    Set<String> known = types.getOrDefault(Folding.key(name), Set.of());
    return known.contains(ANYTHING) ? Set.of() : known;
  }

  /** Whether one place is known to lie in the other. */
  boolean liesIn(String place, String other) {
    return containers.getOrDefault(Folding.key(place), Set.of()).contains(Folding.key(other));
  }
}
