package dev.quizline.verify;

import java.util.List;
import java.util.Optional;

/**
 * Something that can be said of a subject.
 *
 * @param id Wikidata's label in kebab case, such as {@code director-of-photography}
 * @param label how a report names it: {@code director of photography}
 * @param wikidata the P-number, where Wikidata has the property
 * @param single a subject has but one value of it
 * @param complete what a reference does not list is false, unless a fact says otherwise
 * @param phrasings how English says it, as a reference writes it: {@code drawn by V}; the program
 *     knows its own properties' by itself
 * @param terms what may be said here, right or wrong, where the value is a term: {@code open}
 *     beside the {@code closed} that is so; the values of facts need not be among them
 */
public record Property(
    String id,
    String label,
    Optional<String> wikidata,
    ValueType type,
    boolean single,
    boolean complete,
    List<String> phrasings,
    List<String> terms) {

  public Property {
    phrasings = List.copyOf(phrasings);
    terms = List.copyOf(terms);
  }

  /**
   * By the id: what Java makes of a record is linked at run time, and a first verdict waits for it.
   */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Property that
            && id.equals(that.id)
            && label.equals(that.label)
            && wikidata.equals(that.wikidata)
            && type == that.type
            && single == that.single
            && complete == that.complete
            && phrasings.equals(that.phrasings)
            && terms.equals(that.terms);
  }

  /** Without phrasings and terms. */
  public Property(
      String id,
      String label,
      Optional<String> wikidata,
      ValueType type,
      boolean single,
      boolean complete) {
    this(id, label, wikidata, type, single, complete, List.of(), List.of());
  }
}
