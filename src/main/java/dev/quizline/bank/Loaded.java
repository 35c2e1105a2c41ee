package dev.quizline.bank;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading a file.
 *
 * @param value empty if and only if a problem is an error
 * @param problems in the order of the file
 */
public record Loaded<T>(Optional<T> value, List<Problem> problems) {
  public Loaded {
    problems = List.copyOf(problems);
  }
}
