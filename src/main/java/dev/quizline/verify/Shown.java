package dev.quizline.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The record's values as evidence that people read. */
final class Shown {

  private Shown() {}

  /** One piece of evidence a value; where several facts have it, with the sources of all. */
  static List<Evidence> evidence(List<Listing.Entry> entries, Property property) {
    Map<String, Evidence> byValue = new LinkedHashMap<>();
    for (Listing.Entry entry : entries) {
      String words = inWords(entry.value(), property);
      Evidence more = new Evidence(words, entry.held().sources(), entry.held().fact().note());
      Evidence known = byValue.get(words);
      byValue.put(words, known == null ? more : joined(known, more));
    }
    return new ArrayList<>(byValue.values());
  }

  private static Evidence joined(Evidence one, Evidence other) {
    List<Source> sources = new ArrayList<>(one.sources());
    for (Source source : other.sources()) {
      if (!source.isAmong(sources)) {
        sources.add(source);
      }
    }
    return new Evidence(one.value(), sources, one.note().isPresent() ? one.note() : other.note());
  }

  static Evidence none(Listing.Held fact) {
    return new Evidence("none", fact.sources(), fact.fact().note());
  }

  /** {@code Jean Desailly (Pierre Lachenay)}, {@code Bodil Award (1965)}, {@code 113 min}. */
  static String inWords(Fact.Value value, Property property) {
    String words = property.type().inWords(value.text());
    Optional<String> role = value.role();
    Optional<String> year = value.year();
    if (role.isEmpty() && year.isEmpty()) {
      return words;
    }
    String parting = role.isPresent() && year.isPresent() ? ", " : "";
    return words + " (" + role.orElse("") + parting + year.orElse("") + ")";
  }
}
