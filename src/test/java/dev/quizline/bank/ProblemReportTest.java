package dev.quizline.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What excerpts look like is among the golden files. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProblemReportTest {

  private static Problem problem(Problem.Severity severity, Optional<String> hint) {
    Location location = new Location("film.yaml", 14, 13);
    return new Problem(
        severity, location, "not-a-choice", "no choice", hint, Optional.empty(), 0, 1);
  }

  private static final Problem ERROR = problem(Problem.Severity.ERROR, Optional.empty());
  private static final Problem NOTICE = problem(Problem.Severity.NOTICE, Optional.empty());

  @Test
  void the_hint_stands_below_where_there_is_no_excerpt() {
    Problem problem = problem(Problem.Severity.ERROR, Optional.of("look again"));
    assertThat(ProblemReport.lines("film.yaml", List.of(problem), "nothing was played"))
        .containsExactly(
            "film.yaml:14:13: no choice",
            "  look again",
            "1 problem in film.yaml; nothing was played.");
  }

  @Test
  void notices_are_called_so_and_counted_apart() {
    assertThat(ProblemReport.lines("film.yaml", List.of(NOTICE), ""))
        .containsExactly("film.yaml:14:13: notice: no choice", "1 notice in film.yaml.");
    assertThat(ProblemReport.lines("film.yaml", List.of(ERROR, NOTICE, NOTICE), ""))
        .last()
        .isEqualTo("1 problem and 2 notices in film.yaml.");
  }

  @Test
  void fifty_problems_are_shown_and_all_are_counted() {
    List<String> lines = ProblemReport.lines("film.yaml", Collections.nCopies(1234, ERROR), "");
    assertThat(lines).hasSize(52);
    assertThat(lines.subList(50, 52))
        .containsExactly("… and 1184 more", "1234 problems in film.yaml.");
  }
}
