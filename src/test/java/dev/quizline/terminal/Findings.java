package dev.quizline.terminal;

import dev.quizline.verify.Claim;
import dev.quizline.verify.ClaimFinding;
import dev.quizline.verify.Evidence;
import dev.quizline.verify.KeyFinding;
import dev.quizline.verify.Property;
import dev.quizline.verify.Source;
import dev.quizline.verify.ValueType;
import dev.quizline.verify.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a record might say. */
final class Findings {

  private Findings() {}

  static KeyFinding none(String question) {
    return new KeyFinding(question, Optional.empty(), List.of(), List.of(), List.of());
  }

  static KeyFinding of(Verdict verdict, ClaimFinding... key) {
    return new KeyFinding("q", Optional.of(verdict), List.of(key), List.of(), List.of());
  }

  static ClaimFinding finding(
      Verdict verdict, String property, Claim claim, String why, Evidence... evidence) {
    Property known =
        new Property(
            property, property.replace('-', ' '), Optional.empty(), ValueType.TEXT, false, true);
    return new ClaimFinding(claim, known, verdict, List.of(evidence), why);
  }

  static ClaimFinding verified(String property, String value, String... publishers) {
    return finding(
        Verdict.VERIFIED,
        property,
        Claim.of(property, value).about("the-soft-skin"),
        "the record has " + value,
        evidence(value, publishers));
  }

  static Claim negated(Claim claim) {
    return new Claim(
        claim.subject(), claim.property(), claim.value(), claim.role(), claim.year(), true);
  }

  static Evidence evidence(String value, String... publishers) {
    List<Source> sources =
        Stream.of(publishers)
            .map(
                publisher ->
                    new Source(
                        publisher,
                        publisher,
                        Optional.of("https://example.org/" + publisher.replace(' ', '-')),
                        Optional.of("2026-02-01"),
                        Optional.empty()))
            .toList();
    return new Evidence(value, sources, Optional.empty());
  }
}
