package dev.quizline.bank;

import dev.quizline.verify.Claim;
import java.util.List;
import java.util.Optional;

/** Reads claims, and remembers where they stand. */
final class ClaimReader {

  private static final List<String> KEYS =
      List.of("subject", "property", "value", "role", "year", "negated");

  private final String file;
  private final Places places;
  private final Problems problems;
  private final Words words;

  ClaimReader(String file, Places places, Problems problems) {
    this.file = file;
    this.places = places;
    this.problems = problems;
    this.words = new Words(problems);
  }

  /** Null where the node is not a sound claim. */
  Claim read(Node node) {
    Fields fields = Fields.of(node, "a claim", problems);
    if (fields == null) {
      return null;
    }
    int errors = problems.errors();
    fields.only(KEYS);
    Node.Text subject = words.id(fields.text("subject"));
    Node.Text property = words.id(fields.neededText("property"));
    Optional<String> value = fields.optional("value");
    Optional<String> role = fields.optional("role");
    Optional<String> year = words.year(fields.text("year"));
    Boolean negated = fields.flag("negated");
    if (problems.errors() > errors || property == null) {
      return null;
    }
    Claim claim =
        new Claim(
            subject == null ? Optional.empty() : Optional.of(subject.value()),
            property.value(),
            value,
            role,
            year,
            negated != null && negated);
    places.put(claim, at(property));
    if (subject != null) {
      places.putSubject(claim, at(subject));
    }
    return claim;
  }

  /** Remembers where an assertion or a statement stands. */
  void place(Object part, Node node) {
    places.put(part, at(node));
  }

  Location at(Node node) {
    return new Location(file, node.line(), node.column());
  }
}
