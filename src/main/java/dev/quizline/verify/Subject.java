package dev.quizline.verify;

import java.util.List;

/** A film, person, work, organisation, building, place, event or thing that facts are about. */
public record Subject(String id, String name, List<String> aliases, String type, List<Fact> facts) {
  public Subject {
    aliases = List.copyOf(aliases);
    facts = List.copyOf(facts);
  }

  /** By the id: what Java makes of a record would go through all facts each time. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Subject that
            && id.equals(that.id)
            && name.equals(that.name)
            && aliases.equals(that.aliases)
            && type.equals(that.type)
            && facts.equals(that.facts);
  }

  /** Whether another, by any of its names, is among the values of this one's facts. */
  public boolean tellsOf(Subject other) {
    for (Fact fact : facts) {
      for (Fact.Value value : fact.values()) {
        if (value.text().equals(other.name) || other.aliases.contains(value.text())) {
          return true;
        }
      }
    }
    return false;
  }
}
