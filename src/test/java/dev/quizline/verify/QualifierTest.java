package dev.quizline.verify;

import static dev.quizline.verify.Sketch.fact;
import static dev.quizline.verify.Verdict.CONTRADICTED;
import static dev.quizline.verify.Verdict.UNVERIFIED;
import static dev.quizline.verify.Verdict.VERIFIED;
import static dev.quizline.verify.World.given;
import static dev.quizline.verify.World.values;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.verify.Sketch.FactSketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class QualifierTest {

  private static final Checker WORLD = World.checker();

  private Claim prize(String year) {
    return Claim.of("award-received", "Silver Compass").withYear(year);
  }

  private Claim plays(String actor, String role) {
    return Claim.of("cast-member", actor).withRole(role);
  }

  @Test
  void the_records_year_is_right_and_another_wrong() {
    assertThat(WORLD.check(prize("1963")).verdict()).isEqualTo(VERIFIED);
    assertThat(WORLD.check(prize("1963")).why())
        .isEqualTo(
            "the record has Silver Compass for Best Photography in 1963, which is more exact");
    ClaimFinding wrong = WORLD.check(prize("1964"));
    assertThat(wrong.verdict()).isEqualTo(CONTRADICTED);
    assertThat(wrong.why()).isEqualTo("the record has Silver Compass for Best Photography in 1963");
  }

  @Test
  void one_that_the_record_lacks_is_noted() {
    ClaimFinding finding = WORLD.check(plays("Petra Lund", "the cook"));
    assertThat(finding.verdict()).isEqualTo(VERIFIED);
    assertThat(finding.why()).isEqualTo("the record names Petra Lund, and gives no role");
    ClaimFinding both = WORLD.check(plays("Petra Lund", "the cook").withYear("1962"));
    assertThat(both.why()).isEqualTo("the record names Petra Lund, and gives no role and no year");
  }

  @Test
  void one_that_the_record_lacks_refutes_nothing() {
    assertThat(WORLD.check(plays("Petra Lund", "the cook").negation()).verdict())
        .isEqualTo(UNVERIFIED);
    assertThat(WORLD.check(plays("Petra Lund", "Captain Orloff").negation()).verdict())
        .isEqualTo(VERIFIED);
    assertThat(WORLD.check(plays("Mara Silvestri", "Helena").negation()).verdict())
        .isEqualTo(CONTRADICTED);
  }

  @Test
  void the_records_role_is_right_by_either_name() {
    for (String role : List.of("Helena Ruiz", "helena", "Ruiz", "Señora Helena Ruiz")) {
      ClaimFinding finding = WORLD.check(plays("Mara Silvestri", role));
      assertThat(finding.verdict()).as(role).isEqualTo(VERIFIED);
      assertThat(finding.why()).isEqualTo("the record names Mara Silvestri as Helena Ruiz");
    }
  }

  @Test
  void another_role_is_wrong() {
    ClaimFinding finding = WORLD.check(plays("Mara Silvestri", "Captain Orloff"));
    assertThat(finding.verdict()).isEqualTo(CONTRADICTED);
    assertThat(finding.why()).isEqualTo("the record has Mara Silvestri as Helena Ruiz");
    assertThat(values(finding))
        .containsExactly("Mara Silvestri (Helena Ruiz)", "Jonas Feld (Captain Orloff)");
  }

  @Test
  void a_role_that_another_has_by_the_record_is_wrong() {
    ClaimFinding finding = WORLD.check(plays("Petra Lund", "Captain Orloff"));
    assertThat(finding.verdict()).isEqualTo(CONTRADICTED);
    assertThat(finding.why()).isEqualTo("the record has Jonas Feld as Captain Orloff");
  }

  @Test
  void a_role_does_not_make_somebody_unlisted_wrong() {
    assertThat(WORLD.check(plays("Ines Varga", "Captain Orloff")).verdict()).isEqualTo(UNVERIFIED);
  }

  @Test
  void the_same_value_may_have_several() {
    FactSketch twice =
        fact("award-received", "Silver Compass").in("1963").and("Silver Compass").in("1970");
    assertThat(given(prize("1970"), twice).verdict()).isEqualTo(VERIFIED);
    assertThat(given(prize("1971"), twice).verdict()).isEqualTo(CONTRADICTED);
    FactSketch undated = fact("award-received", "Silver Compass").by("gazette");
    assertThat(given(prize("1970"), twice, undated).verdict()).isEqualTo(VERIFIED);
    assertThat(given(prize("1971"), twice, undated).verdict()).isEqualTo(CONTRADICTED);
  }

  @Test
  void a_year_is_compared_as_a_date() {
    FactSketch exact = fact("award-received", "Silver Compass").in("1963-05-20");
    assertThat(given(prize("1963"), exact).verdict()).isEqualTo(VERIFIED);
    FactSketch coarse = fact("award-received", "Silver Compass").in("1963");
    assertThat(given(prize("1963-05"), coarse).why())
        .isEqualTo("the record has Silver Compass, and gives no year");
  }
}
