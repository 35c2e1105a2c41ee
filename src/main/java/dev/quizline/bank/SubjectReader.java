package dev.quizline.bank;

import dev.quizline.verify.Fact;
import dev.quizline.verify.Subject;
import java.util.ArrayList;
import java.util.List;

/** Reads a reference's subjects, one at a time. */
final class SubjectReader {

  private static final List<String> KEYS = List.of("id", "name", "aliases", "type", "facts");
  static final String ANY_TYPE = "thing";
  static final List<String> TYPES =
      List.of(
          "film",
          "person",
          "musical-work",
          "written-work",
          "organization",
          "building",
          "place",
          "event",
          ANY_TYPE);

  private final FactReader facts;
  private final Problems problems;
  private final Marks marks;
  private final Ids ids;

  SubjectReader(FactReader facts, Problems problems, Marks marks) {
    this.facts = facts;
    this.problems = problems;
    this.marks = marks;
    this.ids = new Ids("subject", problems);
  }

  /** Null where there is an error in it. */
  Subject read(Node node) {
    Fields fields = Fields.of(node, "a subject", problems);
    if (fields == null) {
      return null;
    }
    int errors = problems.errors();
    fields.only(KEYS);
    String id = ids.take(fields.neededText("id"));
    Node.Text name = fields.neededText("name");
    List<Node.Text> aliases = fields.isEmptyList("aliases") ? List.of() : fields.texts("aliases");
    String type = type(fields.text("type"));
    List<Fact> read = facts(fields);
    if (problems.errors() > errors) {
      return null;
    }
    List<String> others = aliases == null ? List.of() : Words.values(aliases);
    Subject subject = new Subject(id, name.value(), others, type, read);
    marks.put(subject, name);
    return subject;
  }

  private String type(Node.Text type) {
    if (type == null) {
      return ANY_TYPE;
    }
    if (TYPES.contains(type.value())) {
      return type.value();
    }
    String near = DidYouMean.hint(TYPES, type.value());
    problems.notice(
        ProblemCode.UNKNOWN_TYPE,
        type,
        Quoted.of(type.value()) + " is not a type of subject; it is read as " + ANY_TYPE,
        near.isEmpty() ? "the types are " + String.join(", ", TYPES) : near);
    return ANY_TYPE;
  }

  private List<Fact> facts(Fields fields) {
    List<Fact> read = new ArrayList<>();
    Node.Listing listing = fields.isEmptyList("facts") ? null : fields.listing("facts");
    if (listing != null) {
      for (Node item : listing.items()) {
        Fact fact = facts.read(item);
        if (fact != null) {
          read.add(fact);
        }
      }
    }
    return read;
  }
}
