package dev.quizline.verify;

import static dev.quizline.verify.Verdict.CONTRADICTED;
import static dev.quizline.verify.Verdict.UNVERIFIED;
import static dev.quizline.verify.Verdict.VERIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What must not change, or change in one way only, when the record or a claim is changed. */
class MetamorphicTest {

  private static final Reference WORLD = World.reference();

  /** Every value in the record, and some that are in none, claimed of every subject. */
  private static List<Claim> claims() {
    Set<String> values = new HashSet<>(Set.of("Lisbon", "Spain", "1999", "PT10M", "Nobody Atall"));
    Set<String> properties = new HashSet<>(Set.of("composer"));
    for (Subject subject : WORLD.subjects()) {
      for (Fact fact : subject.facts()) {
        properties.add(fact.property());
        fact.values().forEach(value -> values.add(value.text()));
      }
    }
    List<Claim> claims = new ArrayList<>();
    for (Subject subject : WORLD.subjects()) {
      for (String property : properties) {
        for (String value : values) {
          claims.add(Claim.of(property, value).about(subject.id()));
        }
      }
    }
    return claims;
  }

  private static Checker checker(UnaryOperator<Subject> change) {
    List<Subject> subjects = WORLD.subjects().stream().map(change).toList();
    return new Checker(
        List.of(new Reference(WORLD.sources(), WORLD.properties(), subjects)), Optional.empty());
  }

  private static Subject withFacts(Subject subject, List<Fact> facts) {
    return new Subject(subject.id(), subject.name(), subject.aliases(), subject.type(), facts);
  }

  private static Checker declared(boolean complete) {
    return checker(
        subject ->
            withFacts(
                subject,
                subject.facts().stream()
                    .map(
                        fact ->
                            new Fact(
                                fact.property(),
                                fact.values(),
                                Optional.of(complete),
                                fact.sources(),
                                fact.note()))
                    .toList()));
  }

  @Test
  void opening_a_list_turns_refuted_by_absence_into_unverified_and_changes_nothing_else() {
    Checker closed = declared(true);
    Checker open = declared(false);
    int turned = 0;
    for (Claim claim : claims()) {
      ClaimFinding before = closed.check(claim);
      ClaimFinding after = open.check(claim);
      if (before.verdict() == CONTRADICTED && !before.property().single()) {
        assertThat(after.verdict()).as("%s", claim).isEqualTo(UNVERIFIED);
        turned++;
      } else {
        assertThat(after.verdict()).as("%s", claim).isEqualTo(before.verdict());
      }
      assertThat(after.evidence()).as("%s", claim).isEqualTo(before.evidence());
    }
    assertThat(turned).isGreaterThan(500);
  }

  @Test
  void a_negation_swaps_verified_and_contradicted_and_nothing_else() {
    Checker checker = World.checker();
    for (Claim claim : claims()) {
      ClaimFinding plain = checker.check(claim);
      ClaimFinding negated = checker.check(claim.negation());
      Verdict expected =
          plain.verdict() == VERIFIED
              ? CONTRADICTED
              : plain.verdict() == CONTRADICTED ? VERIFIED : plain.verdict();
      assertThat(negated.verdict()).as("%s", claim).isEqualTo(expected);
      assertThat(negated.evidence()).isEqualTo(plain.evidence());
      assertThat(checker.check(claim.negation().negation())).isEqualTo(plain);
    }
  }

  @Test
  void the_order_of_facts_and_of_their_values_does_not_matter() {
    Checker checker = World.checker();
    for (int seed = 0; seed < 5; seed++) {
      Random random = new Random(seed);
      Checker shuffled =
          checker(
              subject -> {
                List<Fact> facts = new ArrayList<>();
                for (Fact fact : subject.facts()) {
                  List<Fact.Value> values = new ArrayList<>(fact.values());
                  Collections.shuffle(values, random);
                  facts.add(
                      new Fact(
                          fact.property(), values, fact.complete(), fact.sources(), fact.note()));
                }
                Collections.shuffle(facts, random);
                return withFacts(subject, facts);
              });
      for (Claim claim : claims()) {
        ClaimFinding before = checker.check(claim);
        ClaimFinding after = shuffled.check(claim);
        assertThat(after.verdict()).as("%s", claim).isEqualTo(before.verdict());
        assertThat(after.evidence()).containsExactlyInAnyOrderElementsOf(before.evidence());
      }
    }
  }

  @Test
  void accents_case_and_punctuation_do_not_matter() {
    Checker checker = World.checker();
    for (Claim claim : claims()) {
      ClaimFinding plain = checker.check(claim);
      if (plain.property().type().isMeasure()) {
        continue; // ISO 8601 is what it is
      }
      String value = claim.value().orElseThrow();
      String bare =
          Normalizer.normalize(value.replace("ł", "l"), Normalizer.Form.NFD)
              .replaceAll("\\p{M}", "");
      for (String variant :
          List.of(bare, value.toUpperCase(Locale.ROOT), "\u201C" + value + "\u201D")) {
        assertThat(checker.check(claim.withValue(variant)).verdict())
            .as("%s for %s", variant, claim)
            .isEqualTo(plain.verdict());
      }
    }
  }

  @Test
  void an_alias_says_what_the_name_says() {
    Map<String, String> aliases =
        Map.of("Ines Varga", "Inês Monteiro", "Marie Curie", "Maria Skłodowska");
    Checker checker = World.checker();
    for (Claim claim : claims()) {
      String alias = aliases.get(claim.value().orElseThrow());
      if (alias != null && checker.check(claim).property().type() == ValueType.PERSON) {
        assertThat(checker.check(claim.withValue(alias)).verdict())
            .as("%s for %s", alias, claim)
            .isEqualTo(checker.check(claim).verdict());
      }
    }
  }

  @Test
  void any_text_is_a_value_of_any_property() {
    Checker checker = World.checker();
    List<String> oddities =
        List.of(
            "",
            " ",
            "-",
            "--",
            ",",
            "()",
            "P",
            "PT",
            "$",
            ":",
            "1:",
            "'",
            "\"",
            "\u0301",
            "\uD83C\uDFAC",
            "\uD800",
            "\u202E",
            "a".repeat(10_000),
            "9".repeat(10_000),
            "-".repeat(99),
            "1,".repeat(500),
            "1 h ".repeat(500),
            "x, ".repeat(500),
            "Dr.",
            "Jr.",
            "the",
            "0");
    for (Property property : Vocabulary.properties()) {
      for (String oddity : oddities) {
        Claim claim = Claim.of(property.id(), oddity).withRole(oddity).withYear(oddity);
        assertThat(checker.check(claim).verdict()).isNotNull();
        Reference odd =
            Sketch.reference(
                Sketch.film("Odd", Sketch.fact(property.id(), oddity).as(oddity).in(oddity)));
        assertThat(
                new Checker(List.of(odd), Optional.empty())
                    .check(Claim.of(property.id(), "Anton Brekke"))
                    .verdict())
            .isNotEqualTo(VERIFIED);
      }
    }
  }
}
