package dev.quizline.bank;

import java.util.Optional;

/**
 * Something wrong in a file that a person wrote.
 *
 * @param code names the kind of problem for scripts, such as {@code unknown-key}: the {@linkplain
 *     ProblemCode#id id} of a {@link ProblemCode}
 * @param message what is wrong and what was expected, one sentence without full stop
 * @param hint what to do: "did you mean …?"; may be empty
 * @param excerpt the line of the file as it stands, for the report to point into, or what is near
 *     the location in a very long line; may be empty
 * @param caret how many code points of the excerpt stand before the location
 * @param length how many code points from the location on are meant, at least 1
 */
public record Problem(
    Severity severity,
    Location location,
    String code,
    String message,
    Optional<String> hint,
    Optional<String> excerpt,
    int caret,
    int length) {

  /** How bad it is. */
  public enum Severity {
    /** The file cannot be used. */
    ERROR("error"),
    /** The file is read all the same. */
    NOTICE("notice");

    private final String label;

    Severity(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
