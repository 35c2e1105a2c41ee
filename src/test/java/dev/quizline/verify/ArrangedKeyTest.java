package dev.quizline.verify;

import static dev.quizline.verify.Verdict.CONTRADICTED;
import static dev.quizline.verify.Verdict.UNVERIFIED;
import static dev.quizline.verify.Verdict.VERIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.quiz.Question;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ArrangedKeyTest {

  private static final Checker WORLD = World.checker();

  private static KeyFinding check(Question question, Claim claim) {
    return WORLD.check(question, Optional.of(claim), List.of(), Optional.empty());
  }

  private static KeyFinding check(Question question, String property) {
    return check(question, Ask.claim(property));
  }

  @Nested
  class An_order {

    @Test
    void must_ascend() {
      KeyFinding finding =
          check(Ask.order("Salt Road", "Harbour of Glass", "Night Ferry"), "publication-date");
      assertThat(finding.verdict()).contains(VERIFIED);
      assertThat(finding.key()).hasSize(3);
      assertThat(finding.key().get(2).why())
          .isEqualTo(
              "the record gives 9 March 1962 or 16 March 1962 for Harbour of Glass and November"
                  + " 1966 for Night Ferry");
    }

    @Test
    void is_contradicted_where_it_descends() {
      KeyFinding finding = check(Ask.order("Night Ferry", "The Glass Harbour"), "duration");
      assertThat(finding.verdict()).contains(CONTRADICTED);
      assertThat(finding.faults())
          .containsExactly(
              "the key, The Glass Harbour, is contradicted: the record gives 110 min for Night"
                  + " Ferry and 97 min for The Glass Harbour");
    }

    @Test
    void is_unverified_where_an_item_or_its_value_is_unknown_or_two_are_level() {
      assertThat(check(Ask.order("Salt Road", "Sugar Road"), "publication-date").verdict())
          .contains(UNVERIFIED);
      assertThat(check(Ask.order("Salt Road", "Night Ferry"), "duration").verdict())
          .contains(UNVERIFIED);
      assertThat(check(Ask.order("Harbour of Glass", "The Glass Harbour"), "duration").verdict())
          .contains(UNVERIFIED);
      assertThat(check(Ask.order("Salt Road", "Night Ferry"), "director").verdict())
          .contains(UNVERIFIED);
    }

    @Test
    void is_contradicted_across_an_item_that_nobody_knows() {
      assertThat(
              check(Ask.order("Night Ferry", "Sugar Road", "Salt Road"), "publication-date")
                  .verdict())
          .contains(CONTRADICTED);
    }
  }

  @Nested
  class A_matching {

    @Test
    void has_subjects_on_the_left_and_their_values_on_the_right() {
      KeyFinding finding =
          check(
              Ask.match(
                  List.of("1980"),
                  "Salt Road",
                  "1958",
                  "The Glass Harbour",
                  "1962",
                  "Night Ferry",
                  "1966"),
              "publication-date");
      assertThat(finding.verdict()).contains(VERIFIED);
      assertThat(finding.distractors())
          .hasSize(3)
          .extracting(ClaimFinding::verdict)
          .containsOnly(CONTRADICTED);
      assertThat(finding.faults()).isEmpty();
    }

    @Test
    void has_values_on_the_left_and_their_roles_on_the_right() {
      KeyFinding finding =
          check(
              Ask.match(
                  List.of("the cook"),
                  "Mara Silvestri",
                  "Helena Ruiz",
                  "Jonas Feld",
                  "Captain Orloff"),
              "cast-member");
      assertThat(finding.verdict()).contains(VERIFIED);
      assertThat(finding.faults()).isEmpty();
    }

    @Test
    void takes_a_person_for_a_value_even_where_the_record_knows_the_person() {
      Reference reference =
          Sketch.reference(
              Sketch.film("Salt Road", Sketch.fact("cast-member", "Ada Mor").as("the nurse")),
              Sketch.person("Ada Mor", Sketch.fact("occupation", "actor")));
      KeyFinding finding =
          new Checker(List.of(reference), Optional.empty())
              .check(
                  Ask.match(List.of(), "Ada Mor", "the nurse"),
                  Optional.of(Ask.claim("cast-member")),
                  List.of(),
                  Optional.empty());
      assertThat(finding.verdict()).contains(VERIFIED);
    }

    @Test
    void may_match_prizes_with_years() {
      KeyFinding finding =
          check(
              Ask.match(
                  List.of("1920"),
                  "Nobel Prize in Physics",
                  "1903",
                  "Nobel Prize in Chemistry",
                  "1911"),
              Ask.claim("award-received").about("marie-curie"));
      assertThat(finding.verdict()).contains(VERIFIED);
      assertThat(finding.faults()).isEmpty();
    }

    @Test
    void is_at_fault_where_a_left_goes_with_another_right_as_well() {
      KeyFinding finding =
          check(
              Ask.match(List.of("Tomás Leira"), "The Glass Harbour", "Ines Varga"), "screenwriter");
      assertThat(finding.verdict()).contains(VERIFIED);
      assertThat(finding.faults())
          .singleElement()
          .asString()
          .startsWith("The Glass Harbour with Tomás Leira, is right as well");
      KeyFinding crossed =
          check(
              Ask.match(List.of(), "The Glass Harbour", "Ines Varga", "Night Ferry", "Tomás Leira"),
              "screenwriter");
      assertThat(crossed.faults()).hasSize(1);
      assertThat(crossed.distractors()).isEmpty();
    }
  }
}
