package dev.quizline.bank;

import dev.quizline.verify.Fact;
import dev.quizline.verify.Reference;
import dev.quizline.verify.Source;
import dev.quizline.verify.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A reference put together from single sayings: this source says that this subject has this value.
 * What one source says of a property becomes one list, and sources that say the same share a fact.
 */
final class ReferenceDraft {

  private final NameIds subjectIds = new NameIds("subject");
  private final NameIds sourceIds = new NameIds("source");
  private final Map<String, DraftSubject> subjects = new LinkedHashMap<>();
  private final Map<List<Object>, Source> sources = new LinkedHashMap<>();

  boolean isEmpty() {
    return subjects.isEmpty();
  }

  /**
   * The subject with this key; made at its first mention.
   *
   * @param key tells it from others, even from one of the same name
   */
  DraftSubject subject(String key, String name) {
    DraftSubject known = subjects.get(key);
    if (known == null) {
      known = new DraftSubject(subjectIds.take(name), name);
      subjects.put(key, known);
    }
    return known;
  }

  /** The id of the source with this publisher and address. */
  String source(String publisher, Optional<String> url, Optional<String> read) {
    return sources
        .computeIfAbsent(
            List.of(publisher, url),
            key -> new Source(sourceIds.take(publisher), publisher, url, read, Optional.empty()))
        .id();
  }

  Reference reference() {
    Map<String, Source> byId = new LinkedHashMap<>();
    sources.values().forEach(source -> byId.put(source.id(), source));
    return new Reference(
        byId, List.of(), subjects.values().stream().map(DraftSubject::subject).toList());
  }

  /** A subject in the making. */
  static final class DraftSubject {

    /** What one source says of one property. */
    private static final class Saying {
      private final Set<Fact.Value> values = new LinkedHashSet<>();
      private Optional<Boolean> complete = Optional.empty();
    }

    private final String id;
    private final String name;
    private final Set<String> aliases = new LinkedHashSet<>();
    private final Map<String, Map<String, Saying>> sayings = new LinkedHashMap<>();
    private Optional<String> type = Optional.empty();

    private DraftSubject(String id, String name) {
      this.id = id;
      this.name = name;
    }

    void alias(String alias) {
      if (!alias.equals(name)) {
        aliases.add(alias);
      }
    }

    /** False where another type was given before. */
    boolean type(String given) {
      type = type.or(() -> Optional.of(given));
      return type.get().equals(given);
    }

    void say(String property, String source, Fact.Value value) {
      saying(property, source).values.add(value);
    }

    /** Whether the list that this source gives is complete; false where it said the opposite. */
    boolean complete(String property, String source, boolean complete) {
      Saying saying = saying(property, source);
      saying.complete = saying.complete.or(() -> Optional.of(complete));
      return saying.complete.get() == complete;
    }

    private Saying saying(String property, String source) {
      return sayings
          .computeIfAbsent(property, key -> new LinkedHashMap<>())
          .computeIfAbsent(source, key -> new Saying());
    }

    private Subject subject() {
      List<Fact> facts = new ArrayList<>();
      sayings.forEach((property, bySource) -> facts.addAll(facts(property, bySource)));
      return new Subject(id, name, List.copyOf(aliases), type.orElse("thing"), facts);
    }

    private static List<Fact> facts(String property, Map<String, Saying> bySource) {
      Map<List<Object>, List<String>> alike = new LinkedHashMap<>();
      bySource.forEach(
          (source, saying) ->
              alike
                  .computeIfAbsent(
                      List.of(saying.values, saying.complete), key -> new ArrayList<>())
                  .add(source));
      List<Fact> facts = new ArrayList<>();
      for (List<String> sources : alike.values()) {
        Saying saying = bySource.get(sources.get(0));
        facts.add(
            new Fact(
                property, List.copyOf(saying.values), saying.complete, sources, Optional.empty()));
      }
      return facts;
    }
  }
}
