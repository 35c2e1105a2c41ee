package dev.quizline.draft;

import dev.quizline.verify.Fact;
import dev.quizline.verify.Folding;
import dev.quizline.verify.Reference;
import dev.quizline.verify.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The subjects of all references, by id and by what the facts about them say. */
final class Subjects {

  /** One value that a subject has. */
  record Holding(Subject subject, Fact.Value value) {}

  private final Map<String, Subject> byId = new LinkedHashMap<>();
  private final Map<String, List<Holding>> byProperty = new HashMap<>();
  private final Map<String, List<Subject>> byName = new HashMap<>();

  Subjects(List<Reference> references) {
    for (Reference reference : references) {
      for (Subject subject : reference.subjects()) {
        byId.putIfAbsent(subject.id(), subject);
        enter(subject.name(), subject);
        subject.aliases().forEach(alias -> enter(alias, subject));
        for (Fact fact : subject.facts()) {
          List<Holding> holdings =
              byProperty.computeIfAbsent(fact.property(), it -> new ArrayList<>());
          fact.values().forEach(value -> holdings.add(new Holding(subject, value)));
        }
      }
    }
  }

  private void enter(String name, Subject subject) {
    byName.computeIfAbsent(Folding.key(name), it -> new ArrayList<>(1)).add(subject);
  }

  /** Those that have this name or alias. */
  List<Subject> called(String name) {
    return byName.getOrDefault(Folding.key(name), List.of());
  }

  Optional<Subject> get(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  Iterable<Subject> all() {
    return byId.values();
  }

  /** Who has what of a property, in the order of the references. */
  List<Holding> holding(String property) {
    return byProperty.getOrDefault(property, List.of());
  }

  /** The one subject that the title of an article names; empty where it names none or several. */
  Optional<String> titled(Article article) {
    List<String> named = new ArrayList<>();
    for (Subject subject : byId.values()) {
      if (article.title().filter(title -> names(title, subject)).isPresent()) {
        named.add(subject.id());
      }
    }
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  /** Whether a text calls a subject by one of its names. */
  static boolean names(String text, Subject subject) {
    String padded = " " + Folding.fold(text) + " ";
    if (padded.contains(" " + Folding.fold(subject.name()) + " ")) {
      return true;
    }
    for (String alias : subject.aliases()) {
      if (padded.contains(" " + Folding.fold(alias) + " ")) {
        return true;
      }
    }
    return false;
  }
}
