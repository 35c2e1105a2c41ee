package dev.quizline.verify;

import static dev.quizline.verify.Sketch.fact;
import static dev.quizline.verify.Sketch.film;
import static dev.quizline.verify.World.check;
import static dev.quizline.verify.World.given;
import static dev.quizline.verify.World.sources;
import static dev.quizline.verify.World.values;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvidenceTest {

  @Test
  void for_a_verified_claim_is_what_matches_with_sources_and_note() {
    ClaimFinding finding = check("director-of-photography", "Brekke");
    assertThat(finding.evidence()).hasSize(1);
    Evidence evidence = finding.evidence().get(0);
    assertThat(evidence.value()).isEqualTo("Anton Brekke");
    assertThat(sources(evidence)).containsExactly("archive");
    assertThat(evidence.note()).contains("on the poster");
  }

  @Test
  void for_a_contradiction_is_what_refutes() {
    assertThat(values(check("screenwriter", "Anton Brekke")))
        .containsExactly("Ines Varga", "Tomás Leira");
  }

  @Test
  void for_an_open_property_is_what_is_listed() {
    assertThat(values(check("filming-location", "Lisbon"))).containsExactly("Porto", "Aveiro");
  }

  @Test
  void joins_the_sources_of_facts_that_have_the_same_value() {
    ClaimFinding finding =
        given(
            Claim.of("director", "A B"),
            fact("director", "A B").by("archive"),
            fact("director", "A B").by("gazette", "archive").noting("a note"));
    assertThat(finding.evidence()).hasSize(1);
    assertThat(sources(finding.evidence().get(0))).containsExactly("archive", "gazette");
    assertThat(finding.evidence().get(0).note()).contains("a note");
  }

  @Test
  void names_a_source_that_the_reference_forgot_by_its_id() {
    Reference bare =
        new Reference(
            Map.of(),
            List.of(),
            List.of(film("Salt Road", fact("director", "Ines Varga").by("attic"))));
    ClaimFinding finding =
        new Checker(List.of(bare), Optional.empty()).check(Claim.of("director", "Ines Varga"));
    assertThat(finding.evidence().get(0).sources().get(0).publisher()).isEqualTo("attic");
  }

  @Test
  void of_a_long_list_is_counted_in_words_and_given_whole() {
    ClaimFinding finding =
        given(
            Claim.of("cast-member", "X Y"),
            fact("cast-member", "A A", "B B", "C C", "D D", "E E", "F F", "G G"));
    assertThat(finding.why())
        .isEqualTo(
            "the record lists A A, B B, C C, D D, E E and 2 others, and may not be complete");
    assertThat(finding.evidence()).hasSize(7);
  }
}
