package dev.quizline.bank;

import dev.quizline.verify.Assertion;
import dev.quizline.verify.Claim;
import dev.quizline.verify.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a bank's statements with their assertions. */
record StatementReader(ClaimReader claims, Problems problems) {

  /** Stands for a text in a bank that is refused for want of it. */
  private static final String UNREADABLE = "?";

  private static final List<String> KEYS = List.of("id", "text", "assertions");
  private static final List<String> ASSERTION_KEYS = List.of("text", "claim", "opinion", "aside");

  /** By id, in the order of the file. */
  Map<String, Statement> read(Node node) {
    Map<String, Statement> statements = new LinkedHashMap<>();
    Ids ids = new Ids("statement", problems);
    Node.Listing listing = new Values(problems).listing("statements", node);
    if (listing != null) {
      for (Node item : listing.items()) {
        Fields fields = Fields.of(item, "a statement", problems);
        if (fields != null) {
          Statement statement = statement(fields, ids);
          if (statement != null) {
            statements.putIfAbsent(statement.id(), statement);
          }
        }
      }
    }
    return statements;
  }

  /** With what is sound of it, so that questions about it find it; null without an id. */
  private Statement statement(Fields fields, Ids ids) {
    fields.only(KEYS);
    String id = ids.take(fields.neededText("id"));
    Node.Text text = fields.neededText("text");
    List<Assertion> assertions = new ArrayList<>();
    Node.Listing listing = fields.neededListing("assertions");
    if (listing != null) {
      for (Node item : listing.items()) {
        assertions.add(assertion(item));
      }
    }
    if (id == null) {
      return null;
    }
    Statement statement = new Statement(id, text == null ? UNREADABLE : text.value(), assertions);
    claims.place(statement, fields.node());
    return statement;
  }

  private Assertion assertion(Node node) {
    Fields fields = Fields.of(node, "an assertion", problems);
    if (fields == null) {
      return new Assertion(UNREADABLE, Optional.empty(), false);
    }
    fields.only(ASSERTION_KEYS);
    Node.Text text = fields.neededText("text");
    Boolean aside = fields.flag("aside");
    Assertion assertion =
        new Assertion(
            text == null ? UNREADABLE : text.value(),
            Optional.ofNullable(claim(fields)),
            aside != null && aside);
    claims.place(assertion, node);
    return assertion;
  }

  private Claim claim(Fields fields) {
    boolean opinion = fields.has("opinion");
    if (opinion == fields.has("claim")) {
      problems.error(
          opinion ? ProblemCode.MISPLACED_KEY : ProblemCode.MISSING_KEY,
          fields.node(),
          opinion
              ? "an assertion is a claim or an opinion, not both"
              : "an assertion needs a claim, or opinion: true",
          "");
      return null;
    }
    if (opinion) {
      if (Boolean.FALSE.equals(fields.flag("opinion"))) {
        problems.error(
            ProblemCode.MALFORMED_VALUE,
            fields.get("opinion"),
            "\"opinion\" can only be true",
            "give the assertion a claim, or write opinion: true");
      }
      return null;
    }
    Claim claim = claims.read(fields.get("claim"));
    if (claim != null && claim.value().isEmpty()) {
      problems.error(
          ProblemCode.MISSING_KEY,
          fields.get("claim"),
          "the claim of an assertion needs the key \"value\"",
          "");
    }
    return claim;
  }
}
