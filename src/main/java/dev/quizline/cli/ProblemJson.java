package dev.quizline.cli;

import dev.quizline.bank.Problem;
import java.util.List;

/** Problems of a file as JSON. */
final class ProblemJson {

  private ProblemJson() {}

  static List<Json> of(List<Problem> problems) {
    return problems.stream().map(ProblemJson::of).toList();
  }

  private static Json of(Problem problem) {
    return Json.object()
        .with("severity", problem.severity().label())
        .with("code", problem.code())
        .with("file", problem.location().file())
        .with("line", problem.location().line())
        .with("column", problem.location().column())
        .with("message", problem.message())
        .with("hint", problem.hint());
  }
}
