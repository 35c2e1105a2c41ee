package dev.quizline.verify;

import static dev.quizline.verify.Verdict.CONTRADICTED;
import static dev.quizline.verify.Verdict.DISPUTED;
import static dev.quizline.verify.Verdict.UNVERIFIED;
import static dev.quizline.verify.Verdict.VERIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.quiz.Question;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoiceKeyTest {

  private static final Checker WORLD = World.checker();

  private static KeyFinding check(Question question, Claim claim) {
    return WORLD.check(question, Optional.of(claim), List.of(), Optional.empty());
  }

  private static KeyFinding check(Question question, String property) {
    return check(question, Ask.claim(property));
  }

  @Nested
  class A_single_choice {

    @Test
    void has_the_right_choice_as_value_and_the_others_as_distractors() {
      KeyFinding finding =
          check(Ask.single("Anton Brekke", "Ines Varga", "Jonas Feld"), "director-of-photography");
      assertThat(finding.verdict()).contains(VERIFIED);
      assertThat(finding.key()).hasSize(1);
      assertThat(finding.distractors())
          .extracting(ClaimFinding::verdict)
          .containsExactly(CONTRADICTED, CONTRADICTED);
      assertThat(finding.faults()).isEmpty();
    }

    @Test
    void is_at_fault_where_its_key_is_refuted_and_a_distractor_right() {
      KeyFinding finding =
          check(Ask.single("Ines Varga", "Anton Brekke"), "director-of-photography");
      assertThat(finding.verdict()).contains(CONTRADICTED);
      assertThat(finding.faults())
          .containsExactly(
              "the key, Ines Varga, is contradicted: the record names Anton Brekke, and lists no"
                  + " other",
              "b, Anton Brekke, is right as well by the record: the record names Anton Brekke");
    }

    @Test
    void may_ask_who_has_a_role() {
      KeyFinding finding =
          check(
              Ask.single("Mara Silvestri", "Jonas Feld", "Petra Lund"),
              Ask.claim("cast-member").withRole("Helena Ruiz"));
      assertThat(finding.verdict()).contains(VERIFIED);
      assertThat(finding.distractors())
          .extracting(ClaimFinding::verdict)
          .containsExactly(CONTRADICTED, CONTRADICTED);
    }

    @Test
    void may_ask_for_the_role() {
      KeyFinding finding =
          check(
              Ask.single("Helena Ruiz", "Captain Orloff"),
              Claim.of("cast-member", "Mara Silvestri"));
      assertThat(finding.verdict()).contains(VERIFIED);
      assertThat(finding.key().get(0).claim().role()).contains("Helena Ruiz");
      assertThat(finding.distractors().get(0).verdict()).isEqualTo(CONTRADICTED);
    }

    @Test
    void is_unverified_where_the_record_lacks_the_role_that_it_asks_for() {
      KeyFinding finding =
          check(Ask.single("the cook", "the nurse"), Claim.of("cast-member", "Petra Lund"));
      assertThat(finding.verdict()).contains(UNVERIFIED);
      assertThat(finding.distractors().get(0).verdict()).isEqualTo(UNVERIFIED);
      assertThat(finding.faults()).isEmpty();
    }

    @Test
    void may_ask_for_the_year() {
      KeyFinding finding =
          check(Ask.single("1963", "1964"), Claim.of("award-received", "Silver Compass"));
      assertThat(finding.verdict()).contains(VERIFIED);
      assertThat(finding.distractors().get(0).verdict()).isEqualTo(CONTRADICTED);
    }

    @Test
    void may_ask_which_does_not_hold() {
      KeyFinding finding =
          check(
              Ask.single("Anton Brekke", "Ines Varga", "Tomás Leira"),
              Ask.claim("screenwriter").negation());
      assertThat(finding.verdict()).contains(VERIFIED);
      assertThat(finding.faults()).isEmpty();
    }

    @Test
    void may_have_its_claim_whole_and_then_has_no_distractors_to_check() {
      KeyFinding finding =
          check(Ask.single("On a rock", "In a studio"), Claim.of("filming-location", "Porto"));
      assertThat(finding.verdict()).contains(VERIFIED);
      assertThat(finding.distractors()).isEmpty();
    }

    @Test
    void may_repeat_its_answer_as_the_claims_value() {
      KeyFinding finding =
          check(Ask.single("Ines Varga", "Jonas Feld"), Claim.of("director", "Ines Varga"));
      assertThat(finding.verdict()).contains(VERIFIED);
      assertThat(finding.distractors().get(0).verdict()).isEqualTo(CONTRADICTED);
    }

    @Test
    void is_unsettled_where_sources_disagree() {
      KeyFinding finding = check(Ask.single("9 March 1962", "1 May 1962"), "publication-date");
      assertThat(finding.verdict()).contains(DISPUTED);
      assertThat(finding.faults())
          .containsExactly(
              "the key, 9 March 1962, is not settled: sources disagree: 9 March 1962 (The"
                  + " archive), 16 March 1962 (The gazette)");
    }

    @Test
    void is_unverified_without_fault_where_the_record_says_nothing() {
      KeyFinding finding = check(Ask.single("Nino Rota", "Maurice Jarre"), "composer");
      assertThat(finding.verdict()).contains(UNVERIFIED);
      assertThat(finding.faults()).isEmpty();
    }
  }

  @Nested
  class A_multiple_choice {

    @Test
    void has_every_right_choice_as_key() {
      KeyFinding finding =
          check(
              Ask.multiple(List.of(0, 2), "Ines Varga", "Anton Brekke", "Tomás Leira"),
              "screenwriter");
      assertThat(finding.verdict()).contains(VERIFIED);
      assertThat(finding.key()).hasSize(2);
      assertThat(finding.distractors()).hasSize(1);
    }

    @Test
    void is_at_fault_where_a_right_choice_is_missed() {
      KeyFinding finding =
          check(
              Ask.multiple(List.of(0), "Ines Varga", "Anton Brekke", "Tomás Leira"),
              "screenwriter");
      assertThat(finding.verdict()).contains(VERIFIED);
      assertThat(finding.faults())
          .singleElement()
          .asString()
          .startsWith("c, Tomás Leira, is right");
    }

    @Test
    void is_contradicted_by_one_wrong_answer_and_unverified_by_one_unknown() {
      assertThat(
              check(Ask.multiple(List.of(0, 1), "Ines Varga", "Anton Brekke"), "screenwriter")
                  .verdict())
          .contains(CONTRADICTED);
      assertThat(
              check(Ask.multiple(List.of(0, 1), "Porto", "Lisbon"), "filming-location").verdict())
          .contains(UNVERIFIED);
    }
  }

  @Nested
  class A_true_false {

    @ParameterizedTest
    @CsvSource({
      "true,Ines Varga,false,VERIFIED",
      "false,Anton Brekke,false,VERIFIED",
      "true,Anton Brekke,false,CONTRADICTED",
      "false,Ines Varga,false,CONTRADICTED",
      "true,Anton Brekke,true,VERIFIED",
      "false,Anton Brekke,true,CONTRADICTED",
    })
    void has_the_verdict_of_its_key(
        boolean answer, String director, boolean negated, Verdict verdict) {
      Claim claim = Claim.of("director", director);
      KeyFinding finding = check(Ask.trueFalse(answer), negated ? claim.negation() : claim);
      assertThat(finding.verdict()).contains(verdict);
      assertThat(finding.faults().isEmpty()).isEqualTo(verdict == VERIFIED);
    }

    @Test
    void is_not_settled_either_way_by_an_open_list() {
      Claim claim = Claim.of("filming-location", "Lisbon");
      assertThat(check(Ask.trueFalse(true), claim).verdict()).contains(UNVERIFIED);
      assertThat(check(Ask.trueFalse(false), claim).verdict()).contains(UNVERIFIED);
    }
  }
}
