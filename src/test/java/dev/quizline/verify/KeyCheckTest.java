package dev.quizline.verify;

import static dev.quizline.verify.Verdict.CONTRADICTED;
import static dev.quizline.verify.Verdict.DISPUTED;
import static dev.quizline.verify.Verdict.OPINION;
import static dev.quizline.verify.Verdict.UNVERIFIED;
import static dev.quizline.verify.Verdict.VERIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.quiz.Cloze;
import dev.quizline.quiz.Judgement;
import dev.quizline.quiz.Question;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyCheckTest {

  private static final Checker WORLD = World.checker();

  private static KeyFinding check(Question question, Claim claim) {
    return WORLD.check(question, Optional.of(claim), List.of(), Optional.empty());
  }

  private static KeyFinding check(Question question, String property) {
    return check(question, Ask.claim(property));
  }

  @Test
  void a_question_without_a_claim_has_no_verdict() {
    for (Question question :
        List.of(
            Ask.single("a", "b"),
            Ask.multiple(List.of(0), "a", "b"),
            Ask.trueFalse(true),
            Ask.typed("a"),
            Ask.number("1", "0", ""),
            Ask.order("a", "b"),
            Ask.match(List.of(), "a", "b"),
            Ask.cloze(new Cloze.Gap.Open(List.of("a"))),
            Ask.factCheck())) {
      KeyFinding finding = WORLD.check(question, Optional.empty(), List.of(), Optional.empty());
      assertThat(finding.question()).isEqualTo("q1");
      assertThat(finding.verdict()).as("%s", question.kind()).isEmpty();
      assertThat(finding.faults()).isEmpty();
    }
  }

  @Nested
  class A_typed_answer {

    @Test
    void is_checked_by_the_first_that_is_accepted() {
      assertThat(check(Ask.typed("Ines Varga", "the lady"), "director").verdict())
          .contains(VERIFIED);
      assertThat(check(Ask.typed("the lady", "Ines Varga"), "director").verdict())
          .contains(CONTRADICTED);
    }
  }

  @Nested
  class A_number {

    @ParameterizedTest
    @CsvSource({
      "97,0,min,duration,VERIFIED",
      "1.62,0,h,duration,VERIFIED",
      "5820,0,seconds,duration,VERIFIED",
      "97,0,'',duration,VERIFIED",
      "96,1,min,duration,CONTRADICTED",
      "64000,0,$,cost,VERIFIED",
      "64000,0,dollars,cost,VERIFIED",
      "597910,0,'',attendance,VERIFIED",
      "1962,0,'',publication-date,VERIFIED",
      "1963,0,'',publication-date,CONTRADICTED",
    })
    void must_agree_with_the_record(
        String answer, String tolerance, String unit, String property, Verdict verdict) {
      KeyFinding finding = check(Ask.number(answer, tolerance, unit), property);
      assertThat(finding.verdict()).contains(verdict);
      assertThat(finding.faults().isEmpty()).isEqualTo(verdict == VERIFIED);
    }

    @Test
    void must_have_a_tolerance_that_holds_the_records_value() {
      KeyFinding tight = check(Ask.number("600000", "0", ""), "attendance");
      assertThat(tight.verdict()).contains(VERIFIED);
      assertThat(tight.faults())
          .containsExactly("the tolerance of 0 does not hold the record's value, 597910");
      assertThat(check(Ask.number("600000", "5000", ""), "attendance").faults()).isEmpty();
    }

    @Test
    void may_be_in_another_unit_than_the_record() {
      assertThat(check(Ask.number("0.06", "0", "million dollars"), "cost").faults()).isEmpty();
      Claim bridge = Ask.claim("length").about("forth-bridge");
      assertThat(check(Ask.number("2467", "0", "m"), bridge).verdict()).contains(VERIFIED);
    }

    @Test
    void counts_whatever_value_the_claim_repeats() {
      Claim whole = Claim.of("duration", "PT97M");
      assertThat(check(Ask.number("97", "0", "min"), whole).verdict()).contains(VERIFIED);
      assertThat(check(Ask.number("96", "0", "min"), whole).verdict()).contains(CONTRADICTED);
    }

    @Test
    void may_be_a_year() {
      Claim prize = Claim.of("award-received", "Silver Compass");
      assertThat(check(Ask.number("1963", "0", ""), prize).verdict()).contains(VERIFIED);
      assertThat(check(Ask.number("1964", "1", ""), prize).verdict()).contains(CONTRADICTED);
    }
  }

  @Nested
  class A_cloze {

    @Test
    void has_a_key_for_each_gap_with_a_claim() {
      Cloze cloze =
          Ask.cloze(
              new Cloze.Gap.Open(List.of("Varga", "Ines Varga")),
              new Cloze.Gap.Open(List.of("glass")),
              new Cloze.Gap.Choice(List.of("1958", "1962"), 1));
      KeyFinding finding =
          WORLD.check(
              cloze,
              Optional.empty(),
              List.of(
                  Optional.of(Ask.claim("director")),
                  Optional.empty(),
                  Optional.of(Ask.claim("publication-date"))),
              Optional.empty());
      assertThat(finding.verdict()).contains(VERIFIED);
      assertThat(finding.key()).hasSize(2);
      assertThat(finding.distractors()).hasSize(1);
    }

    @Test
    void without_claims_has_no_verdict() {
      Cloze cloze = Ask.cloze(new Cloze.Gap.Open(List.of("glass")));
      assertThat(WORLD.check(cloze, Optional.empty(), List.of(), Optional.empty()).verdict())
          .isEmpty();
    }
  }

  @Nested
  class A_fact_check {

    private KeyFinding check(Optional<Claim> claim) {
      Assertion assertion = new Assertion("It is so.", claim, false);
      return WORLD.check(Ask.factCheck(), Optional.empty(), List.of(), Optional.of(assertion));
    }

    @Test
    void has_a_verified_key_where_the_assertion_is_true_or_false() {
      assertThat(check(Optional.of(Claim.of("director", "Ines Varga"))).verdict())
          .contains(VERIFIED);
      KeyFinding refuted = check(Optional.of(Claim.of("director", "Anton Brekke")));
      assertThat(refuted.verdict()).contains(VERIFIED);
      assertThat(refuted.key().get(0).claim().negated()).isTrue();
      assertThat(refuted.faults()).isEmpty();
    }

    @Test
    void has_opinion_for_key_where_the_assertion_is_one() {
      assertThat(check(Optional.empty()).verdict()).contains(OPINION);
      assertThat(check(Optional.empty()).faults()).isEmpty();
    }

    @Test
    void is_at_fault_where_the_record_does_not_settle_it() {
      KeyFinding unverified = check(Optional.of(Claim.of("composer", "Nino Rota")));
      assertThat(unverified.verdict()).contains(UNVERIFIED);
      assertThat(unverified.faults())
          .containsExactly("the assertion is not settled: the record does not cover this");
      KeyFinding disputed = check(Optional.of(Claim.of("publication-date", "1962-03-09")));
      assertThat(disputed.verdict()).contains(DISPUTED);
      assertThat(disputed.faults()).hasSize(1);
    }

    @Test
    void agrees_with_what_a_player_should_judge() {
      Assertion assertion =
          new Assertion("It is so.", Optional.of(Claim.of("director", "Anton Brekke")), false);
      assertThat(WORLD.check(assertion).judgement()).contains(Judgement.FALSE);
    }
  }
}
