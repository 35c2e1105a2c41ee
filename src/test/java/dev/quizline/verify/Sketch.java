package dev.quizline.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** References for tests in a few words; a source is named by its id alone. */
final class Sketch {

  private Sketch() {}

  static Reference reference(Subject... subjects) {
    Map<String, Source> sources = new HashMap<>();
    for (Subject subject : subjects) {
      for (Fact fact : subject.facts()) {
        for (String id : fact.sources()) {
          sources.put(
              id,
              new Source(id, "The " + id, Optional.empty(), Optional.empty(), Optional.empty()));
        }
      }
    }
    return new Reference(sources, List.of(), List.of(subjects));
  }

  static Subject subject(String type, String name, List<String> aliases, FactSketch... facts) {
    List<Fact> made = new ArrayList<>();
    for (FactSketch fact : facts) {
      made.add(fact.fact());
    }
    return new Subject(id(name), name, aliases, type, made);
  }

  static Subject film(String name, FactSketch... facts) {
    return subject("film", name, List.of(), facts);
  }

  static Subject person(String name, FactSketch... facts) {
    return subject("person", name, List.of(), facts);
  }

  static Subject place(String name, FactSketch... facts) {
    return subject("place", name, List.of(), facts);
  }

  /** {@code the-glass-harbour} for The Glass Harbour. */
  static String id(String name) {
    return Folding.fold(name).replace(' ', '-');
  }

  static FactSketch fact(String property, String... values) {
    List<Fact.Value> made = new ArrayList<>();
    for (String value : values) {
      made.add(new Fact.Value(value, Optional.empty(), Optional.empty()));
    }
    return new FactSketch(
        new Fact(property, made, Optional.empty(), List.of("archive"), Optional.empty()));
  }

  static FactSketch none(String property) {
    return fact(property);
  }

  /** A fact that is still being written; what is said of a value is said of the last one. */
  record FactSketch(Fact fact) {

    FactSketch as(String role) {
      return withLast(new Fact.Value(last().text(), Optional.of(role), last().year()));
    }

    FactSketch in(String year) {
      return withLast(new Fact.Value(last().text(), last().role(), Optional.of(year)));
    }

    FactSketch and(String value) {
      List<Fact.Value> values = new ArrayList<>(fact.values());
      values.add(new Fact.Value(value, Optional.empty(), Optional.empty()));
      return with(values, fact.complete(), fact.sources(), fact.note());
    }

    FactSketch complete() {
      return with(fact.values(), Optional.of(true), fact.sources(), fact.note());
    }

    FactSketch open() {
      return with(fact.values(), Optional.of(false), fact.sources(), fact.note());
    }

    FactSketch by(String... sources) {
      return with(fact.values(), fact.complete(), List.of(sources), fact.note());
    }

    FactSketch noting(String note) {
      return with(fact.values(), fact.complete(), fact.sources(), Optional.of(note));
    }

    private Fact.Value last() {
      return fact.values().get(fact.values().size() - 1);
    }

    private FactSketch withLast(Fact.Value value) {
      List<Fact.Value> values = new ArrayList<>(fact.values());
      values.set(values.size() - 1, value);
      return with(values, fact.complete(), fact.sources(), fact.note());
    }

    private FactSketch with(
        List<Fact.Value> values,
        Optional<Boolean> complete,
        List<String> sources,
        Optional<String> note) {
      return new FactSketch(new Fact(fact.property(), values, complete, sources, note));
    }
  }
}
