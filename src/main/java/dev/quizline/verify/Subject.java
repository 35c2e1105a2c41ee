package dev.quizline.verify;

import java.util.List;

/** A film, person, work, organisation, building, place, event or thing that facts are about. */
public record Subject(String id, String name, List<String> aliases, String type, List<Fact> facts) {
  public Subject {
    aliases = List.copyOf(aliases);
    facts = List.copyOf(facts);
  }
}
