package dev.quizline.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Several references as one record. A subject that more than one of them holds is one subject:
 * their facts add up.
 */
final class References {

  /** A subject as one reference has it, and that reference's sources. */
  record Holding(Subject subject, Map<String, Source> sources) {}

  private final Map<String, List<Holding>> subjects;
  private final Map<String, Property> properties = new HashMap<>();
  private final Optional<String> first;

  /** Made when first asked for; two threads may both make it, and either will do. */
  private volatile Names names;

  References(List<Reference> references) {
    int size = 0;
    for (Reference reference : references) {
      size += reference.subjects().size();
    }
    subjects = new HashMap<>(size * 2);
    String first = null;
    for (Reference reference : references) {
      for (Property property : reference.properties()) {
        properties.putIfAbsent(property.id(), property);
      }
      for (Subject subject : reference.subjects()) {
        first = first == null ? subject.id() : first;
        enter(new Holding(subject, reference.sources()));
      }
    }
    this.first = Optional.ofNullable(first);
  }

  private void enter(Holding holding) {
    String id = holding.subject().id();
    List<Holding> known = subjects.get(id);
    if (known == null) {
      subjects.put(id, List.of(holding));
    } else {
      List<Holding> all = new ArrayList<>(known);
      all.add(holding);
      subjects.put(id, all);
    }
  }

  /** The id of the first subject of the first reference that has any. */
  Optional<String> firstSubject() {
    return first;
  }

  boolean knows(String subject) {
    return subjects.containsKey(subject);
  }

  List<Holding> holdings(String subject) {
    return subjects.getOrDefault(subject, List.of());
  }

  /** The name of a subject, or its id where nothing is known of it. */
  String nameOf(String subject) {
    List<Holding> holdings = holdings(subject);
    return holdings.isEmpty() ? subject : holdings.get(0).subject().name();
  }

  Names names() {
    Names made = names;
    if (made == null) {
      made = new Names(subjects.values());
      names = made;
    }
    return made;
  }

  /**
   * What the record has of a subject's property. The vocabulary's word on a property comes first,
   * then a reference's own; a property in neither is typed by its values.
   *
   * @return empty where the property is known nowhere and the subject has no value of it
   */
  Optional<Listing> listing(String subject, String property) {
    List<Fact> facts = new ArrayList<>(2);
    List<Map<String, Source>> sources = new ArrayList<>(2);
    for (Holding holding : holdings(subject)) {
      for (Fact fact : holding.subject().facts()) {
        if (fact.property().equals(property)) {
          facts.add(fact);
          sources.add(holding.sources());
        }
      }
    }
    Optional<Property> known = property(property);
    if (known.isEmpty() && facts.isEmpty()) {
      return Optional.empty();
    }
    Property typed = known.isPresent() ? known.get() : TypeGuess.property(property, facts, names());
    return Optional.of(Listing.of(typed, facts, sources));
  }

  /** The property, or one of which nothing is known but its name. */
  Property propertyOrBlank(String id) {
    Optional<Property> known = property(id);
    return known.isPresent() ? known.get() : TypeGuess.of(id, ValueType.TEXT);
  }

  /** As the vocabulary or one of the references defines it. */
  Optional<Property> property(String id) {
    Optional<Property> known = Vocabulary.property(id);
    return known.isPresent() ? known : Optional.ofNullable(properties.get(id));
  }
}
