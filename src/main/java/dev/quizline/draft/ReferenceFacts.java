package dev.quizline.draft;

import dev.quizline.bank.Provenance;
import dev.quizline.verify.Claim;
import dev.quizline.verify.Fact;
import dev.quizline.verify.Recorded;
import dev.quizline.verify.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that the references know for certain: what to ask where there is no article. */
final class ReferenceFacts {

  private final Subjects subjects;
  private final Oracle oracle;

  ReferenceFacts(Subjects subjects, Oracle oracle) {
    this.subjects = subjects;
    this.oracle = oracle;
  }

  /** In the order of the references. What sources disagree about is left out. */
  List<Known> all() {
    Map<String, Known> all = new LinkedHashMap<>();
    for (Subject subject : subjects.all()) {
      for (Fact fact : subject.facts()) {
        for (Fact.Value value : fact.values()) {
          known(subject, fact, value).ifPresent(known -> all.putIfAbsent(known.key(), known));
        }
      }
    }
    return new ArrayList<>(all.values());
  }

  private Optional<Known> known(Subject subject, Fact fact, Fact.Value value) {
    Claim claim = claim(subject, fact.property(), value);
    if (!oracle.verifies(claim)) {
      return Optional.empty();
    }
    return oracle
        .recorded(claim)
        .filter(recorded -> !recorded.matching().isEmpty())
        .map(recorded -> known(subject, claim, value, recorded));
  }

  private static Claim claim(Subject subject, String property, Fact.Value value) {
    return new Claim(
        Optional.of(subject.id()),
        property,
        Optional.of(value.text()),
        value.role(),
        Optional.empty(),
        false);
  }

  private static Known known(Subject subject, Claim claim, Fact.Value value, Recorded recorded) {
    Recorded.Known match = recorded.matching().get(0);
    return new Known(
        claim,
        subject,
        recorded.property(),
        value,
        match.names(),
        recorded.closed(),
        othersThan(value.text(), recorded),
        true,
        match.note(),
        true,
        new Provenance.Root(Optional.empty(), Optional.empty(), claim, factId(claim)),
        Optional.empty());
  }

  /** What else the record has beside a value. */
  static List<Recorded.Known> othersThan(String value, Recorded recorded) {
    return recorded.values().stream().filter(it -> !it.value().text().equals(value)).toList();
  }

  /** How provenance names what bears a claim out. */
  static String factId(Claim claim) {
    return claim.subject().orElseThrow() + "/" + claim.property();
  }
}
