package dev.quizline.verify;

import java.util.List;

/** One thing that a source says, restated, with its assertions. */
public record Statement(String id, String text, List<Assertion> assertions) {
  public Statement {
    assertions = List.copyOf(assertions);
  }
}
