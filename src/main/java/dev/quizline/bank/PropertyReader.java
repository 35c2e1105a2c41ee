package dev.quizline.bank;

import dev.quizline.verify.Property;
import dev.quizline.verify.ValueType;
import dev.quizline.verify.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the properties that a reference defines. */
record PropertyReader(Problems problems) {

  private static final List<String> KEYS =
      List.of(
          "id", "label", "type", "single", "complete", "wikidata", "phrasings", "terms", "note");

  private static final Pattern PHRASING = Pattern.compile("V( 's)? \\S.*|[^V#@\\s].* V|[#@]\\S.*");

  /** By id, in the order of the file. */
  Map<String, Property> read(Node node) {
    Map<String, Property> properties = new LinkedHashMap<>();
    Ids ids = new Ids("property", problems);
    Node.Listing listing = new Values(problems).listing("properties", node);
    if (listing != null) {
      for (Node item : listing.items()) {
        Fields fields = Fields.of(item, "a property", problems);
        if (fields != null) {
          Property property = property(fields, ids);
          properties.put(property.id(), property);
        }
      }
    }
    return properties;
  }

  private Property property(Fields fields, Ids ids) {
    fields.only(KEYS);
    Node.Text written = fields.neededText("id");
    String id = ids.take(written);
    if (id != null && Vocabulary.property(id).isPresent()) {
      problems.notice(
          ProblemCode.KNOWN_PROPERTY,
          written,
          "the program knows the property " + Quoted.of(id) + " by itself",
          "define only what it lacks");
    }
    Boolean single = fields.flag("single");
    Boolean complete = fields.flag("complete");
    fields.text("note");
    List<String> phrasings = phrasings(fields);
    ValueType type = type(fields.neededText("type"));
    List<String> terms = terms(fields, type);
    return new Property(
        id == null ? "" : id,
        fields.optional("label").orElse(id == null ? "" : labelOf(id)),
        wikidata(fields.text("wikidata")),
        type,
        single != null && single,
        complete != null && complete,
        phrasings,
        terms);
  }

  /** Only terms are known by being listed; names and numbers show what they are. */
  private List<String> terms(Fields fields, ValueType type) {
    if (!fields.has("terms")) {
      return List.of();
    }
    List<Node.Text> written = fields.neededTexts("terms");
    if (written == null) {
      return List.of();
    }
    if (type != ValueType.TERM) {
      problems.error(
          ProblemCode.MISPLACED_KEY,
          written.get(0),
          "only a property of type term has terms",
          "make it type: term, or take the terms out");
    }
    return written.stream().map(Node.Text::value).toList();
  }

  /** Each has V where the value stands, or begins with the # or @ of a noun. */
  private List<String> phrasings(Fields fields) {
    List<String> phrasings = new ArrayList<>();
    List<Node.Text> written = fields.has("phrasings") ? fields.neededTexts("phrasings") : null;
    for (Node.Text text : written == null ? List.<Node.Text>of() : written) {
      String phrasing = text.value().strip();
      if (PHRASING.matcher(phrasing).matches()) {
        phrasings.add(phrasing);
      } else if (phrasing.contains(" V ")) {
        problems.error(
            ProblemCode.MALFORMED_VALUE,
            text,
            Quoted.of(phrasing) + " has its value in the middle",
            "V stands first or last; a value right before a noun is written \"@moons\"");
      } else {
        problems.error(
            ProblemCode.MALFORMED_VALUE,
            text,
            Quoted.of(phrasing) + " does not say where the value stands",
            "write it like \"drawn by V\", \"V drew\", or \"#artist\" for a noun");
      }
    }
    return phrasings;
  }

  /** What a property is called that nobody gave a label. */
  static String labelOf(String id) {
    return id.replace('-', ' ');
  }

  private Optional<String> wikidata(Node.Text text) {
    if (text == null) {
      return Optional.empty();
    }
    String id = text.value();
    if (!id.startsWith("P") || !Numerals.isWhole(id.substring(1))) {
      problems.error(
          ProblemCode.MALFORMED_VALUE,
          text,
          Quoted.of(id) + " is not a property of Wikidata",
          "it is a P with a number, such as P57");
    }
    return Optional.of(id);
  }

  private ValueType type(Node.Text word) {
    if (word == null) {
      return ValueType.TEXT;
    }
    List<String> ids = new ArrayList<>();
    for (ValueType type : ValueType.values()) {
      if (type.id().equals(word.value())) {
        return type;
      }
      ids.add(type.id());
    }
    String near = DidYouMean.hint(ids, word.value());
    problems.error(
        ProblemCode.UNKNOWN_WORD,
        word,
        Quoted.of(word.value()) + " is not a type of value",
        near.isEmpty() ? "the types are " + String.join(", ", ids) : near);
    return ValueType.TEXT;
  }
}
