package dev.quizline.bank;

import dev.quizline.verify.Claim;
import dev.quizline.verify.Fact;
import dev.quizline.verify.Property;
import dev.quizline.verify.Reference;
import dev.quizline.verify.Subject;
import dev.quizline.verify.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What claims may speak of: the subjects of references, and the properties that they or the program
 * know. Without references any subject will do.
 *
 * @param properties those of the references
 */
public record ClaimScope(boolean anyReference, Set<String> subjects, Set<String> properties) {

  public ClaimScope {
    subjects = Set.copyOf(subjects);
    properties = Set.copyOf(properties);
  }

  public static ClaimScope of(List<Reference> references) {
    Set<String> subjects = new HashSet<>();
    Set<String> properties = new HashSet<>();
    for (Reference reference : references) {
      for (Property property : reference.properties()) {
        properties.add(property.id());
      }
      for (Subject subject : reference.subjects()) {
        subjects.add(subject.id());
        for (Fact fact : subject.facts()) {
          properties.add(fact.property());
        }
      }
    }
    return new ClaimScope(!references.isEmpty(), subjects, properties);
  }

  /** Whether all that it speaks of is known. */
  public boolean holds(Claim claim) {
    return claim.subject().map(this::hasSubject).orElse(true) && hasProperty(claim.property());
  }

  boolean hasSubject(String id) {
    return !anyReference || subjects.contains(id);
  }

  boolean hasProperty(String id) {
    return properties.contains(id) || Vocabulary.property(id).isPresent();
  }
}
