package dev.quizline.verify;

import static dev.quizline.verify.Sketch.fact;
import static dev.quizline.verify.Sketch.film;
import static dev.quizline.verify.Sketch.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.CpuTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CheckerTest {

  /** The limit is for a search through all subjects at every check, which would take minutes. */
  @Test
  void a_record_of_many_subjects_is_searched_by_name() {
    Subject[] subjects =
        IntStream.range(0, 20_000)
            .mapToObj(
                i ->
                    i % 2 == 0
                        ? film("Film " + i, fact("director", "Person " + (i + 1)))
                        : person("Person " + i, fact("place-of-birth", "Town " + i)))
            .toArray(Subject[]::new);
    assertThat(CpuTime.of(() -> checkEveryFilm(subjects))).isLessThan(Duration.ofSeconds(20));
  }

  private static void checkEveryFilm(Subject... subjects) {
    Checker checker = new Checker(List.of(Sketch.reference(subjects)), Optional.empty());
    for (int i = 0; i < subjects.length; i += 2) {
      Claim claim = Claim.of("director", "Person " + (i + 1)).about("film-" + i);
      assertThat(checker.check(claim).verdict()).isEqualTo(Verdict.VERIFIED);
      assertThat(checker.check(claim.withValue("Person " + i)).verdict())
          .isEqualTo(Verdict.CONTRADICTED);
    }
  }

  @Test
  void an_opinion_has_no_claim_finding() {
    Assertion opinion = new Assertion("It is lovely.", Optional.empty(), false);
    AssertionFinding finding = World.checker().check(opinion);
    assertThat(finding.claim()).isEmpty();
    assertThat(finding.verdict()).isEqualTo(Verdict.OPINION);
  }

  @Test
  void references_are_asked_together_whatever_their_order() {
    Reference first = Sketch.reference(film("Salt Road", fact("cast-member", "Ada Mor").by("a")));
    Reference second =
        Sketch.reference(film("Salt Road", fact("cast-member", "Jo Lindqvist").by("b")));
    for (List<Reference> order : List.of(List.of(first, second), List.of(second, first))) {
      Checker checker = new Checker(order, Optional.of("salt-road"));
      assertThat(checker.check(Claim.of("cast-member", "Ada Mor")).verdict())
          .isEqualTo(Verdict.VERIFIED);
      assertThat(checker.check(Claim.of("cast-member", "Jo Lindqvist")).verdict())
          .isEqualTo(Verdict.VERIFIED);
    }
  }
}
