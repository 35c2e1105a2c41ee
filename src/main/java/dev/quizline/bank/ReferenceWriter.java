package dev.quizline.bank;

import dev.quizline.verify.Fact;
import dev.quizline.verify.Property;
import dev.quizline.verify.Reference;
import dev.quizline.verify.Source;
import dev.quizline.verify.Subject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes a reference as a person would: a source, a property, a fact a line, everything in quotes
 * that YAML or one of its readers would not take for text. What {@link ReferenceReader} makes of it
 * equals what was written.
 */
public final class ReferenceWriter {

  private final StringBuilder out = new StringBuilder();

  private ReferenceWriter() {}

  /**
   * The whole file.
   *
   * @param comment stands above it, a line each
   */
  public static String text(Reference reference, List<String> comment) {
    ReferenceWriter writer = new ReferenceWriter();
    for (String line : comment) {
      writer.line("# " + Quoted.shown(line));
    }
    writer.line("quizline: reference/1");
    writer.sources(reference);
    writer.properties(reference.properties());
    writer.line(reference.subjects().isEmpty() ? "subjects: []" : "subjects:");
    reference.subjects().forEach(writer::subject);
    return writer.out.toString();
  }

  private void line(String line) {
    out.append(line).append('\n');
  }

  /**
   * Those first that the first facts are from: a reference does not say in which order it has them.
   */
  private void sources(Reference reference) {
    if (reference.sources().isEmpty()) {
      return;
    }
    Set<String> ids = new LinkedHashSet<>();
    for (Subject subject : reference.subjects()) {
      subject.facts().forEach(fact -> ids.addAll(fact.sources()));
    }
    ids.addAll(new TreeSet<>(reference.sources().keySet()));
    ids.retainAll(reference.sources().keySet());
    line("sources:");
    for (String id : ids) {
      Source source = reference.sources().get(id);
      Group group = new Group().text("publisher", source.publisher()).text("url", source.url());
      source.read().ifPresent(date -> group.raw("read", date));
      line("  " + YamlText.of(id) + ": " + group.text("note", source.note()));
    }
  }

  private void properties(List<Property> properties) {
    if (properties.isEmpty()) {
      return;
    }
    line("properties:");
    for (Property property : properties) {
      Group group = new Group().text("id", property.id());
      if (!property.label().equals(PropertyReader.labelOf(property.id()))) {
        group.text("label", property.label());
      }
      group.raw("type", property.type().id()).text("wikidata", property.wikidata());
      group.flag("single", property.single()).flag("complete", property.complete());
      if (!property.phrasings().isEmpty()) {
        group.raw("phrasings", listing(property.phrasings()));
      }
      if (!property.terms().isEmpty()) {
        group.raw("terms", listing(property.terms()));
      }
      line("  - " + group);
    }
  }

  private void subject(Subject subject) {
    line("  - id: " + YamlText.of(subject.id()));
    line("    name: " + YamlText.of(subject.name()));
    if (!subject.aliases().isEmpty()) {
      line("    aliases: " + listing(subject.aliases()));
    }
    line("    type: " + YamlText.of(subject.type()));
    if (!subject.facts().isEmpty()) {
      line("    facts:");
      subject.facts().forEach(fact -> line("      - " + group(fact)));
    }
  }

  private static Group group(Fact fact) {
    Group group = new Group().text("property", fact.property());
    List<Fact.Value> values = fact.values();
    if (values.isEmpty()) {
      group.raw("none", "true");
    } else if (values.size() == 1) {
      value(values.get(0), group);
    } else {
      List<String> written = new ArrayList<>();
      for (Fact.Value value : values) {
        boolean bare = value.role().isEmpty() && value.year().isEmpty();
        written.add(bare ? YamlText.of(value.text()) : value(value, new Group()).toString());
      }
      group.raw("values", "[" + String.join(", ", written) + "]");
    }
    fact.complete().ifPresent(complete -> group.raw("complete", complete.toString()));
    return group.raw("sources", listing(fact.sources())).text("note", fact.note());
  }

  private static Group value(Fact.Value value, Group group) {
    group.text("value", value.text()).text("role", value.role());
    value.year().ifPresent(year -> group.raw("year", year));
    return group;
  }

  private static String listing(List<String> texts) {
    return "[" + String.join(", ", texts.stream().map(YamlText::of).toList()) + "]";
  }

  /** Keys with values in braces, on one line. */
  private static final class Group {
    private final List<String> entries = new ArrayList<>();

    Group raw(String key, String value) {
      entries.add(key + ": " + value);
      return this;
    }

    Group text(String key, String value) {
      return raw(key, YamlText.of(value));
    }

    Group text(String key, Optional<String> value) {
      value.ifPresent(present -> text(key, present));
      return this;
    }

    Group flag(String key, boolean value) {
      return value ? raw(key, "true") : this;
    }

    @Override
    public String toString() {
      return "{" + String.join(", ", entries) + "}";
    }
  }
}
