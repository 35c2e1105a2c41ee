package dev.quizline.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What bears on whether two names are one, beside the names themselves: what the subjects of the
 * record are called, and who else the record names around the subject in question.
 */
final class Context {

  private final References references;
  private final String subject;

  Context(References references, String subject) {
    this.references = references;
    this.subject = subject;
  }

  References references() {
    return references;
  }

  /** A value of the record, and all other names of the subjects that it names. */
  List<String> namesOf(String known, ValueType type) {
    List<Subject> subjects = references.names().called(known);
    if (subjects.isEmpty()) {
      return List.of(known);
    }
    List<String> names = new ArrayList<>(4);
    names.add(known);
    for (Subject subject : subjects) {
      if (type.mayBe(subject.type())) {
        names.add(subject.name());
        names.addAll(subject.aliases());
      }
    }
    return names;
  }

  /** Whether the record knows by the stated name a subject that does not have the other name. */
  boolean isAnother(String stated, String known, ValueType type) {
    boolean another = false;
    List<Subject> knowns = references.names().called(known);
    for (Subject subject : references.names().called(stated)) {
      if (knowns.contains(subject)) {
        return false;
      }
      another |= type.mayBe(subject.type());
    }
    return another;
  }

  /**
   * Whom a bare surname or initials could mean: persons of the record with this surname, and those
   * named in the facts about the subject.
   */
  List<String> personsAround(String surname) {
    List<String> persons = new ArrayList<>();
    for (Subject person : references.names().persons(surname)) {
      persons.add(person.name());
    }
    for (References.Holding holding : references.holdings(subject)) {
      for (Fact fact : holding.subject().facts()) {
        if (isAboutPersons(fact)) {
          for (Fact.Value value : fact.values()) {
            persons.add(value.text());
          }
        }
      }
    }
    return persons;
  }

  private boolean isAboutPersons(Fact fact) {
    Optional<Property> property = references.property(fact.property());
    return property.isPresent() && property.get().type() == ValueType.PERSON;
  }
}
