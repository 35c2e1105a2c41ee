package dev.quizline.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many values a record has, held against how many are claimed. */
class CountCheckTest {

  private static ClaimFinding check(String known, boolean complete, String count, boolean whole) {
    List<Fact.Value> values = new ArrayList<>();
    for (String value : known.isEmpty() ? new String[0] : known.split(" ")) {
      values.add(new Fact.Value(value, Optional.empty(), Optional.empty()));
    }
    Fact fact = new Fact("child", values, Optional.of(complete), List.of(), Optional.empty());
    Subject subject = new Subject("ann", "Ann", List.of(), "person", List.of(fact));
    Reference reference = new Reference(Map.of(), List.of(), List.of(subject));
    Claim claim =
        new Claim(
            Optional.of("ann"),
            "child",
            Optional.of(count),
            Optional.empty(),
            Optional.empty(),
            false);
    return new Checker(List.of(reference), Optional.empty()).checkCount(claim, whole);
  }

  @ParameterizedTest
  @CsvSource({
    "Bo Cy, true, 2, VERIFIED",
    "Bo Cy, true, 3, CONTRADICTED",
    "Bo Cy, true, 1, CONTRADICTED",
    "Bo Cy, true, at least 2, VERIFIED",
    "Bo Cy, true, at least 3, CONTRADICTED",
    "Bo Cy, false, 2, UNVERIFIED",
    "Bo Cy, false, 3, UNVERIFIED",
    "Bo Cy, false, 1, CONTRADICTED",
    "Bo Cy, false, at least 2, VERIFIED",
    "Bo Cy, false, 0, CONTRADICTED",
    "'', true, 0, VERIFIED",
    "'', true, 1, CONTRADICTED",
    "Bo Cy, true, many, UNVERIFIED",
    "Bo Cy, true, 12345678, CONTRADICTED",
    "Bo Cy, true, under 2, UNVERIFIED",
    "Bo Cy, true, under 1, CONTRADICTED",
    "Bo Cy, false, over 1, VERIFIED",
    "Bo Cy, false, at least 3, UNVERIFIED",
    "Bo Cy, false, at most 5, UNVERIFIED",
    "Bo Cy, true, at most 5, VERIFIED",
  })
  void of_a_list_that_is_counted_as_a_whole(
      String known, boolean complete, String count, Verdict verdict) {
    assertThat(check(known, complete, count, true).verdict()).isEqualTo(verdict);
  }

  @Test
  void fewer_of_an_open_list_may_be_spoken_of() {
    assertThat(check("Bo Cy", false, "1", false).verdict()).isEqualTo(Verdict.UNVERIFIED);
  }

  @Test
  void shows_what_was_counted() {
    ClaimFinding finding = check("Bo Cy", true, "3", true);

    assertThat(finding.why()).isEqualTo("the record has 2");
    assertThat(finding.evidence()).extracting(Evidence::value).containsExactly("Bo", "Cy");
  }
}
