package dev.quizline.bank;

import dev.quizline.verify.Assertion;
import dev.quizline.verify.Claim;
import dev.quizline.verify.Statement;
import java.util.List;
import java.util.Map;

/** The keys of what can be held against a reference, and of where it is from. */
final class ClaimKeys {

  private ClaimKeys() {}

  static Map<String, Object> statement(Statement statement) {
    Keys keys = new Keys();
    keys.put("id", statement.id());
    keys.put("text", statement.text());
    keys.put("assertions", statement.assertions().stream().map(ClaimKeys::assertion).toList());
    return keys.all();
  }

  private static Map<String, Object> assertion(Assertion assertion) {
    Keys keys = new Keys();
    keys.put("text", assertion.text());
    assertion
        .claim()
        .ifPresentOrElse(claim -> keys.put("claim", claim(claim)), () -> keys.put("opinion", true));
    if (assertion.aside()) {
      keys.put("aside", true);
    }
    return keys.all();
  }

  static Map<String, Object> claim(Claim claim) {
    Keys keys = new Keys();
    keys.putIfPresent("subject", claim.subject());
    keys.put("property", claim.property());
    keys.putIfPresent("value", claim.value());
    keys.putIfPresent("role", claim.role());
    keys.putIfPresent("year", claim.year());
    if (claim.negated()) {
      keys.put("negated", true);
    }
    return keys.all();
  }

  static Map<String, Object> provenance(Provenance provenance) {
    Keys keys = new Keys();
    keys.put("source", provenance.source());
    keys.putIfPresent("digest", provenance.digest());
    keys.put("template", provenance.template());
    keys.put("seed", provenance.seed());
    keys.put("from", provenance.from().stream().map(ClaimKeys::root).toList());
    return keys.all();
  }

  private static Map<String, Object> root(Provenance.Root root) {
    Keys keys = new Keys();
    keys.putIfPresent("statement", root.statement());
    keys.putIfPresent("span", root.span().map(span -> List.of(span.start(), span.end())));
    keys.put("claim", claim(root.claim()));
    keys.put("fact", root.fact());
    return keys.all();
  }
}
