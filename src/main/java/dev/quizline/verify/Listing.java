package dev.quizline.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that the record has of one property of one subject. */
record Listing(Property property, List<Held> facts) {

  /**
   * A fact with its sources looked up.
   *
   * @param complete by its own word, else by its property's
   */
  record Held(Fact fact, boolean complete, List<Source> sources) {

    boolean isNone() {
      return fact.values().isEmpty();
    }

    boolean hasOtherSourcesThan(Held other) {
      if (sources.size() != other.sources.size()) {
        return true;
      }
      for (Source source : sources) {
        if (!source.isAmong(other.sources)) {
          return true;
        }
      }
      return false;
    }
  }

  /** One value with the fact that it is from. */
  record Entry(Held held, Fact.Value value) {}

  static Listing of(Property property, List<Fact> facts, List<Map<String, Source>> sources) {
    List<Held> held = new ArrayList<>(facts.size());
    for (int i = 0; i < facts.size(); i++) {
      Fact fact = facts.get(i);
      boolean complete = fact.values().isEmpty() || fact.complete().orElse(property.complete());
      held.add(new Held(fact, complete, resolved(fact.sources(), sources.get(i))));
    }
    return new Listing(property, held);
  }

  private static List<Source> resolved(List<String> ids, Map<String, Source> sources) {
    List<Source> resolved = new ArrayList<>(ids.size());
    for (String id : ids) {
      Source source = sources.get(id);
      resolved.add(source != null ? source : unlisted(id));
    }
    return resolved;
  }

  /** A source that a fact names and its reference does not list. */
  private static Source unlisted(String id) {
    return new Source(id, id, Optional.empty(), Optional.empty(), Optional.empty());
  }

  List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (Held held : facts) {
      for (Fact.Value value : held.fact().values()) {
        entries.add(new Entry(held, value));
      }
    }
    return entries;
  }

  /** The facts that say that there is none. */
  List<Held> nones() {
    List<Held> nones = new ArrayList<>(1);
    for (Held held : facts) {
      if (held.isNone()) {
        nones.add(held);
      }
    }
    return nones;
  }

  /**
   * Whether what is not listed is false. A fact that says so of itself decides; one that says the
   * opposite overrules the property's default; a property with one value only is settled by it.
   */
  boolean isClosed() {
    if (property.single() && !facts.isEmpty()) {
      return true;
    }
    boolean declaredOpen = false;
    for (Held held : facts) {
      Optional<Boolean> declared = held.fact().complete();
      if (held.isNone() || declared.isPresent() && declared.get()) {
        return true;
      }
      declaredOpen |= declared.isPresent();
    }
    return property.complete() && !declaredOpen && !facts.isEmpty();
  }
}
