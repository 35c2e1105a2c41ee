package dev.quizline.verify.text;

import dev.quizline.verify.Subject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Of which subjects the references' own properties are told: one that is told of a single subject
 * is said of nothing else.
 */
final class Holders {

  /** By the property; empty where several have it. */
  private final Map<String, Optional<Subject>> holders = new HashMap<>();

  void add(String property, Subject subject) {
    Optional<Subject> known = holders.putIfAbsent(property, Optional.of(subject));
    if (known != null && !known.equals(Optional.of(subject))) {
      holders.put(property, Optional.empty());
    }
  }

  /**
   * Whom a sentence speaks of that names nobody: its topic, or else the only one of whom such a
   * thing is told.
   */
  Slot of(Slot topic, List<Phrasing> senses) {
    if (topic.mention() != null || senses.stream().map(Holders::id).distinct().count() != 1) {
      return topic;
    }
    Optional<Subject> holder = holders.getOrDefault(id(senses.get(0)), Optional.empty());
    return holder.map(subject -> new Slot(null, List.of(subject), false)).orElse(topic);
  }

  private static String id(Phrasing sense) {
    return sense.property().id();
  }
}
