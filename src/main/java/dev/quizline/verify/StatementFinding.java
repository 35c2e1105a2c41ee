package dev.quizline.verify;

import java.util.List;

/** The verdict on a statement, with those on its assertions. */
public record StatementFinding(
    Statement statement, Verdict verdict, List<AssertionFinding> assertions) {
  public StatementFinding {
    assertions = List.copyOf(assertions);
  }
}
