package dev.quizline.verify;

import static dev.quizline.verify.Sketch.fact;
import static dev.quizline.verify.Sketch.film;
import static dev.quizline.verify.Verdict.CONTRADICTED;
import static dev.quizline.verify.Verdict.UNVERIFIED;
import static dev.quizline.verify.Verdict.VERIFIED;
import static dev.quizline.verify.World.check;
import static dev.quizline.verify.World.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.verify.Sketch.FactSketch;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimCheckTest {

  private static final Checker WORLD = World.checker();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "director|Ines Varga|VERIFIED|the record names Ines Varga",
        "director|Inês Monteiro|VERIFIED|the record names Ines Varga",
        "director|Ines Vargo|VERIFIED|the record names Ines Varga (spelling)",
        "director|Tomás Leira|CONTRADICTED|the record names Ines Varga, and lists no other",
        "director|Ines|UNVERIFIED|the record names Ines Varga, who may or may not be meant",
        "screenwriter|Tomas Leira|VERIFIED|the record names Tomás Leira",
        "screenwriter|Anton Brekke|CONTRADICTED|the record lists Ines Varga and Tomás Leira, and no"
            + " other",
        "cast-member|Petra Lund|VERIFIED|the record names Petra Lund",
        "cast-member|Ines Varga|UNVERIFIED|the record lists Mara Silvestri, Jonas Feld and Petra"
            + " Lund, and may not be complete",
        "filming-location|Aveiro|VERIFIED|the record names Aveiro",
        "filming-location|Portugal|VERIFIED|the record names Porto, which lies in Portugal",
        "filming-location|Lisbon|UNVERIFIED|the record lists Porto and Aveiro, and may not be"
            + " complete",
        "color|black and white|VERIFIED|the record has black-and-white",
        "color|color|CONTRADICTED|the record has black-and-white, and lists no other",
        "duration|PT1H37M|VERIFIED|the record gives 97 min",
        "duration|100 min|CONTRADICTED|the record gives 97 min",
        "cost|$60,000|VERIFIED|the record gives $64,000, rounded here",
        "cost|€64,000|UNVERIFIED|the record gives $64,000, in another currency",
        "award-received|Silver Compass|VERIFIED|the record has Silver Compass for Best Photography,"
            + " which is more exact",
        "genre|comedy|UNVERIFIED|the record has drama film, and may not be complete",
        "composer|Nino Rota|UNVERIFIED|the record does not cover this",
      })
  void a_claim_is_held_against_the_record(
      String property, String value, Verdict verdict, String why) {
    ClaimFinding finding = check(property, value);
    assertThat(finding.verdict()).isEqualTo(verdict);
    assertThat(finding.why()).isEqualTo(why);
  }

  @Nested
  class What_cannot_be_looked_up {

    @Test
    void an_unknown_subject() {
      ClaimFinding finding = WORLD.check(Claim.of("director", "Ines Varga").about("atlantis"));
      assertThat(finding.verdict()).isEqualTo(UNVERIFIED);
      assertThat(finding.why()).isEqualTo("the record does not know the subject \"atlantis\"");
      assertThat(finding.property().label()).isEqualTo("director");
    }

    @Test
    void an_unknown_property() {
      ClaimFinding finding = check("best-boy", "Ines Varga");
      assertThat(finding.verdict()).isEqualTo(UNVERIFIED);
      assertThat(finding.why()).isEqualTo("the record does not know the property \"best-boy\"");
      assertThat(finding.property().label()).isEqualTo("best boy");
    }

    @Test
    void a_claim_without_a_value() {
      Claim open =
          new Claim(
              Optional.empty(),
              "director",
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              false);
      assertThat(WORLD.check(open).why()).isEqualTo("the claim names no value");
      assertThat(WORLD.check(open).verdict()).isEqualTo(UNVERIFIED);
    }

    @Test
    void anything_where_there_is_no_subject_at_all() {
      Checker empty = new Checker(List.of(), Optional.empty());
      ClaimFinding finding = empty.check(Claim.of("director", "Ines Varga"));
      assertThat(finding.verdict()).isEqualTo(UNVERIFIED);
      assertThat(finding.why()).isEqualTo("there is no subject that it could be about");
      assertThat(finding.claim().subject()).isEmpty();
    }
  }

  @Nested
  class The_subject {

    @Test
    void is_the_first_of_the_first_reference_where_nobody_says() {
      assertThat(check("director", "Ines Varga").claim().subject()).contains("the-glass-harbour");
    }

    @Test
    void is_the_banks_where_the_claim_names_none() {
      Checker bank = new Checker(List.of(World.reference()), Optional.of("night-ferry"));
      assertThat(bank.check(Claim.of("director", "Tomás Leira")).verdict()).isEqualTo(VERIFIED);
    }

    @Test
    void is_the_claims_own_before_any_other() {
      Claim claim = Claim.of("director", "Tomás Leira").about("night-ferry");
      assertThat(WORLD.check(claim).verdict()).isEqualTo(VERIFIED);
    }

    @Test
    void may_be_held_by_several_references_whose_facts_add_up() {
      Reference one = Sketch.reference(film("Salt Road", fact("screenwriter", "Ines Varga")));
      Reference other = Sketch.reference(film("Salt Road", fact("duration", "PT80M")));
      Checker both = new Checker(List.of(one, other), Optional.empty());
      assertThat(both.check(Claim.of("screenwriter", "Ines Varga")).verdict()).isEqualTo(VERIFIED);
      assertThat(both.check(Claim.of("duration", "80 min")).verdict()).isEqualTo(VERIFIED);
    }
  }

  @Nested
  class Completeness {

    @Test
    void of_a_fact_overrules_its_propertys() {
      assertThat(given(Claim.of("director", "X Y"), fact("director", "A B").open()).verdict())
          .isEqualTo(UNVERIFIED);
      assertThat(given(Claim.of("cast-member", "X Y"), fact("cast-member", "A B").complete()))
          .extracting(ClaimFinding::verdict)
          .isEqualTo(CONTRADICTED);
    }

    @Test
    void is_not_needed_where_there_is_but_one_value() {
      assertThat(given(Claim.of("duration", "PT80M"), fact("duration", "PT90M").open()).verdict())
          .isEqualTo(CONTRADICTED);
    }

    @Test
    void holds_when_one_of_several_facts_has_it() {
      FactSketch all = fact("cast-member", "A B").complete();
      FactSketch more = fact("cast-member", "C D");
      assertThat(given(Claim.of("cast-member", "C D"), all, more).verdict()).isEqualTo(VERIFIED);
      assertThat(given(Claim.of("cast-member", "X Y"), all, more).verdict())
          .isEqualTo(CONTRADICTED);
    }

    @Test
    void is_lost_by_default_when_one_fact_says_that_it_is_open() {
      assertThat(
              given(
                      Claim.of("director", "X Y"),
                      fact("director", "A B"),
                      fact("director", "C D").open())
                  .verdict())
          .isEqualTo(UNVERIFIED);
    }
  }

  @Test
  void one_exact_birthplace_rules_out_another_whatever_a_coarser_one_leaves_open() {
    FactSketch born = fact("place-of-birth", "Netherlands", "Stellendam");
    assertThat(given(Claim.of("place-of-birth", "Goedereede"), born).verdict())
        .isEqualTo(CONTRADICTED);
    assertThat(given(Claim.of("residence", "Goedereede"), fact("residence", "Netherlands")))
        .extracting(ClaimFinding::verdict)
        .isEqualTo(UNVERIFIED);
  }

  @Test
  void one_exact_date_rules_out_another_whatever_a_coarser_one_leaves_open() {
    ClaimFinding finding =
        given(
            Claim.of("date-of-birth", "1921-05"),
            fact("date-of-birth", "1921"),
            fact("date-of-birth", "1921-02-03").by("gazette"));
    assertThat(finding.verdict()).isEqualTo(CONTRADICTED);
  }
}
