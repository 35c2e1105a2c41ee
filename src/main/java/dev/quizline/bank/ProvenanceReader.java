package dev.quizline.bank;

import dev.quizline.bank.Provenance.Root;
import dev.quizline.verify.Claim;
import dev.quizline.verify.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads where a drafted question comes from. */
record ProvenanceReader(ClaimReader claims, Problems problems) {

  private static final List<String> KEYS = List.of("source", "digest", "template", "seed", "from");
  private static final List<String> ROOT_KEYS = List.of("statement", "span", "claim", "fact");
  private static final int MAX_OFFSET = 999_999_999;

  /** Null where the node is not sound. */
  Provenance read(Node node) {
    Fields fields = Fields.of(node, "a provenance", problems);
    if (fields == null) {
      return null;
    }
    fields.only(KEYS);
    Node.Text source = fields.neededText("source");
    Optional<String> digest = fields.optional("digest");
    Node.Text template = fields.neededText("template");
    Long seed = seed(fields.need("seed"));
    List<Root> from = from(fields.neededListing("from"));
    return fields.areSound()
        ? new Provenance(source.value(), digest, template.value(), seed, from)
        : null;
  }

  private Long seed(Node node) {
    if (node instanceof Node.Text text && text.plain()) {
      try {
        return Long.valueOf(text.value());
      } catch (NumberFormatException e) {
        // Told below, as for what is no text at all.
      }
    }
    if (node != null) {
      problems.error(
          ProblemCode.MALFORMED_VALUE,
          node,
          "\"seed\" must be a whole number",
          "write it in digits, without quotes");
    }
    return null;
  }

  private List<Root> from(Node.Listing listing) {
    List<Root> roots = new ArrayList<>();
    if (listing != null) {
      for (Node item : listing.items()) {
        roots.add(root(item));
      }
    }
    return roots;
  }

  private Root root(Node node) {
    Fields fields = Fields.of(node, "an entry of \"from\"", problems);
    if (fields == null) {
      return null;
    }
    fields.only(ROOT_KEYS);
    Optional<String> statement = fields.optional("statement");
    Optional<Span> span = span(fields);
    Node claim = fields.need("claim");
    Claim made = claim == null ? null : claims.read(claim);
    Node.Text fact = fields.neededText("fact");
    return fields.areSound() ? new Root(statement, span, made, fact.value()) : null;
  }

  private Optional<Span> span(Fields fields) {
    Node.Listing listing = fields.listing("span");
    if (listing == null) {
      return Optional.empty();
    }
    Values values = new Values(problems);
    List<Integer> ends = new ArrayList<>();
    for (Node item : listing.items()) {
      ends.add(values.whole("span", item, 0, MAX_OFFSET));
    }
    if (ends.contains(null)) {
      return Optional.empty();
    }
    if (ends.size() != 2 || ends.get(1) < ends.get(0)) {
      problems.error(
          ProblemCode.MALFORMED_VALUE,
          listing,
          "\"span\" must be where the words start and where they end",
          "write it as [120, 135]");
      return Optional.empty();
    }
    return Optional.of(new Span(ends.get(0), ends.get(1)));
  }
}
