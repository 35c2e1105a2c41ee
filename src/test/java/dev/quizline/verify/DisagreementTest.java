package dev.quizline.verify;

import static dev.quizline.verify.Sketch.fact;
import static dev.quizline.verify.Sketch.none;
import static dev.quizline.verify.Verdict.CONTRADICTED;
import static dev.quizline.verify.Verdict.DISPUTED;
import static dev.quizline.verify.Verdict.UNVERIFIED;
import static dev.quizline.verify.Verdict.VERIFIED;
import static dev.quizline.verify.World.check;
import static dev.quizline.verify.World.given;
import static dev.quizline.verify.World.values;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.verify.Sketch.FactSketch;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisagreementTest {

  @Nested
  class Sources_that_disagree {

    private final FactSketch archive = fact("duration", "PT113M").by("archive");
    private final FactSketch gazette = fact("duration", "PT115M").by("gazette");

    @Test
    void leave_either_value_disputed_and_any_other_contradicted() {
      ClaimFinding one = given(Claim.of("duration", "113 min"), archive, gazette);
      assertThat(one.verdict()).isEqualTo(DISPUTED);
      assertThat(one.why())
          .isEqualTo("sources disagree: 113 min (The archive), 115 min (The gazette)");
      assertThat(values(one)).containsExactly("113 min", "115 min");
      assertThat(given(Claim.of("duration", "115 min"), archive, gazette).verdict())
          .isEqualTo(DISPUTED);
      ClaimFinding other = given(Claim.of("duration", "120 min"), archive, gazette);
      assertThat(other.verdict()).isEqualTo(CONTRADICTED);
      assertThat(other.why()).isEqualTo("the record gives 113 min or 115 min");
    }

    @Test
    void are_one_where_they_are_the_same_and_then_give_two_values() {
      assertThat(given(Claim.of("duration", "113 min"), archive, gazette.by("archive")).verdict())
          .isEqualTo(VERIFIED);
    }

    @Test
    void disagree_on_lists_only_where_both_are_complete() {
      FactSketch all = fact("director", "A B").complete();
      FactSketch more = fact("director", "C D").by("gazette");
      assertThat(given(Claim.of("director", "A B"), all, more.complete()).verdict())
          .isEqualTo(DISPUTED);
      assertThat(given(Claim.of("director", "A B"), all, more.open()).verdict())
          .isEqualTo(VERIFIED);
      assertThat(given(Claim.of("director", "C D"), all, more.open()).verdict())
          .isEqualTo(VERIFIED);
    }

    @Test
    void agree_on_what_both_lists_have() {
      FactSketch one = fact("country-of-origin", "France");
      FactSketch other = fact("country-of-origin", "France", "Portugal").by("gazette");
      assertThat(given(Claim.of("country-of-origin", "France"), one, other).verdict())
          .isEqualTo(VERIFIED);
      assertThat(given(Claim.of("country-of-origin", "Portugal"), one, other).verdict())
          .isEqualTo(DISPUTED);
      assertThat(given(Claim.of("country-of-origin", "Italy"), one, other).verdict())
          .isEqualTo(CONTRADICTED);
    }

    @ParameterizedTest
    @CsvSource({
      "1962,VERIFIED",
      "1962-03,VERIFIED",
      "1962-03-09,DISPUTED",
      "1962-03-16,DISPUTED",
      "1962-03-10,CONTRADICTED",
      "1963,CONTRADICTED",
    })
    void do_not_disagree_on_a_date_coarser_than_their_quarrel(String date, Verdict verdict) {
      assertThat(check("publication-date", date).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"1962-03-09,VERIFIED", "1962-04,CONTRADICTED", "1962,VERIFIED"})
    void do_not_disagree_where_one_is_merely_more_exact(String date, Verdict verdict) {
      assertThat(
              given(
                      Claim.of("publication-date", date),
                      fact("publication-date", "1962"),
                      fact("publication-date", "1962-03-09").by("gazette"))
                  .verdict())
          .isEqualTo(verdict);
    }
  }

  @Nested
  class None_at_all {

    private final Claim won = Claim.of("award-received", "Silver Compass");
    private final Claim wonNothing = Claim.of("award-received", "none");

    @Test
    void refutes_any_value_and_proves_that_there_is_none() {
      ClaimFinding refuted = given(won, none("award-received"));
      assertThat(refuted.verdict()).isEqualTo(CONTRADICTED);
      assertThat(refuted.why()).isEqualTo("the record says that there is none");
      assertThat(values(refuted)).containsExactly("none");
      assertThat(given(wonNothing, none("award-received")).verdict()).isEqualTo(VERIFIED);
    }

    @Test
    void is_refuted_by_any_value() {
      ClaimFinding finding = given(wonNothing, fact("award-received", "Silver Compass"));
      assertThat(finding.verdict()).isEqualTo(CONTRADICTED);
      assertThat(finding.why()).isEqualTo("the record has Silver Compass");
    }

    @Test
    void is_not_known_where_nothing_is() {
      assertThat(given(wonNothing).verdict()).isEqualTo(UNVERIFIED);
    }

    @Test
    void is_disputed_where_another_source_has_a_value() {
      FactSketch prize = fact("award-received", "Silver Compass").by("gazette");
      assertThat(given(wonNothing, none("award-received"), prize).verdict()).isEqualTo(DISPUTED);
      assertThat(given(won, none("award-received"), prize).verdict()).isEqualTo(DISPUTED);
      assertThat(given(won, none("award-received"), prize).why())
          .isEqualTo("sources disagree: Silver Compass (The gazette), none (The archive)");
    }

    @Test
    void may_be_a_value_like_any_other() {
      assertThat(given(Claim.of("genre", "None"), fact("genre", "none")).verdict())
          .isEqualTo(VERIFIED);
    }
  }
}
