package dev.quizline.bank;

import dev.quizline.verify.Fact;
import dev.quizline.verify.Property;
import dev.quizline.verify.Source;
import dev.quizline.verify.ValueType;
import dev.quizline.verify.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads facts: what sources say of a subject's property. */
final class FactReader {

  private static final List<String> KEYS =
      List.of("property", "value", "values", "none", "complete", "year", "role", "sources", "note");
  private static final List<String> VALUE_KEYS = List.of("value", "role", "year");

  private final Map<String, Source> sources;
  private final Map<String, Property> properties;
  private final Problems problems;
  private final Marks marks;
  private final Words words;

  /** Properties known nowhere else, with the type that all their values so far have. */
  private final Map<String, ValueType> unknown = new LinkedHashMap<>();

  FactReader(
      Map<String, Source> sources,
      Map<String, Property> properties,
      Problems problems,
      Marks marks) {
    this.sources = sources;
    this.properties = properties;
    this.problems = problems;
    this.marks = marks;
    this.words = new Words(problems);
  }

  /** Null where the node is no sound fact. */
  Fact read(Node node) {
    Fields fields = Fields.of(node, "a fact", problems);
    if (fields == null) {
      return null;
    }
    int errors = problems.errors();
    fields.only(KEYS);
    Node.Text property = words.id(fields.neededText("property"));
    Boolean complete = fields.flag("complete");
    if (fields.has("none") && (fields.has("year") || fields.has("role"))) {
      problems.error(
          ProblemCode.MISPLACED_KEY,
          fields.node(),
          "a fact with none: true has no year and no role",
          "say it in \"note\"");
    }
    List<Fact.Value> values = new ArrayList<>();
    for (Node value : valuesOf(fields)) {
      addValue(value, property, fields, values);
    }
    List<Node.Text> cited = fields.neededTexts("sources");
    if (cited != null) {
      cited.forEach(this::checkSource);
    }
    Optional<String> note = fields.optional("note");
    if (problems.errors() > errors || property == null) {
      return null;
    }
    Fact fact =
        new Fact(
            property.value(), values, Optional.ofNullable(complete), Words.values(cited), note);
    marks.put(fact, property);
    return fact;
  }

  /** The values as they stand: one, several, or none where the fact says so. */
  private List<Node> valuesOf(Fields fields) {
    int ways = 0;
    for (String way : List.of("value", "values", "none")) {
      ways += fields.has(way) ? 1 : 0;
    }
    if (ways != 1) {
      problems.error(
          ways == 0 ? ProblemCode.MISSING_KEY : ProblemCode.MISPLACED_KEY,
          fields.node(),
          "a fact needs just one of \"value\", \"values\" and \"none\"",
          "none: true says that there is none");
      return List.of();
    }
    if (fields.has("none")) {
      if (Boolean.FALSE.equals(fields.flag("none"))) {
        problems.error(
            ProblemCode.MALFORMED_VALUE,
            fields.get("none"),
            "\"none\" can only be true",
            "take it out, and give the fact its value");
      }
      return List.of();
    }
    if (fields.has("value")) {
      return List.of(fields.get("value"));
    }
    Node.Listing listing = fields.listing("values");
    return listing == null ? List.of() : listing.items();
  }

  private void addValue(Node node, Node.Text property, Fields fact, List<Fact.Value> values) {
    Optional<String> role = fact.optional("role");
    Optional<String> year = words.year(fact.text("year"));
    Node.Text text;
    if (node instanceof Node.Mapping) {
      Fields fields = Fields.of(node, "a value", problems);
      fields.only(VALUE_KEYS);
      text = fields.neededText("value");
      role = fields.optional("role").or(() -> fact.optional("role"));
      year = fields.has("year") ? words.year(fields.text("year")) : year;
    } else {
      text = new Values(problems).text("value", node);
    }
    if (text != null) {
      if (property != null) {
        checkForm(property, text);
      }
      Fact.Value value = new Fact.Value(text.value(), role, year);
      marks.put(value, text);
      values.add(value);
    }
  }

  private void checkForm(Node.Text property, Node.Text value) {
    String id = property.value();
    Optional<Property> known =
        Optional.ofNullable(properties.get(id)).or(() -> Vocabulary.property(id));
    if (known.isEmpty()) {
      note(property, value);
    } else if (!ValueForm.fits(known.get().type(), value.value())) {
      problems.notice(
          ProblemCode.MALFORMED_VALUE,
          value,
          Quoted.of(value.value()) + " is not how a value of " + Quoted.of(id) + " is written",
          "write " + ValueForm.expected(known.get().type()));
    }
  }

  private void note(Node.Text property, Node.Text value) {
    ValueType type = ValueForm.of(value.value());
    ValueType before = unknown.put(property.value(), type);
    if (before == null) {
      problems.notice(
          ProblemCode.UNKNOWN_PROPERTY,
          property,
          "the property " + Quoted.of(property.value()) + " is not known; its values tell its type",
          DidYouMean.hint(ClaimCheck.known(properties.keySet()), property.value()));
    } else if (before != type) {
      unknown.put(property.value(), ValueType.TEXT);
    }
  }

  private void checkSource(Node.Text id) {
    if (!sources.containsKey(id.value())) {
      problems.error(
          ProblemCode.UNKNOWN_SOURCE,
          id,
          "this reference has no source " + Quoted.of(id.value()),
          DidYouMean.hint(sources.keySet(), id.value()));
    }
  }

  /** Those that neither the vocabulary nor the reference defines: open, and of many values. */
  List<Property> newProperties() {
    List<Property> found = new ArrayList<>();
    unknown.forEach(
        (id, type) ->
            found.add(
                new Property(
                    id, PropertyReader.labelOf(id), Optional.empty(), type, false, false)));
    return found;
  }
}
