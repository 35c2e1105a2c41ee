package dev.quizline.verify;

import java.util.List;
import java.util.Optional;

/**
 * What sources say of a subject's property.
 *
 * @param values empty: the sources say that there is none
 * @param complete whether what is not listed is false; empty: as the property has it
 * @param sources ids of sources
 */
public record Fact(
    String property,
    List<Value> values,
    Optional<Boolean> complete,
    List<String> sources,
    Optional<String> note) {

  public Fact {
    values = List.copyOf(values);
    sources = List.copyOf(sources);
  }

  /** One value, with the role or year it has. */
  public record Value(String text, Optional<String> role, Optional<String> year) {}
}
