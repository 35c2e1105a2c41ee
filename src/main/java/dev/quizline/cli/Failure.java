package dev.quizline.cli;

import java.util.List;

/**
 * A command cannot go on, for a reason that is not ours. Carries what to tell the person, and the
 * exit status; {@link Faults} is the only place that catches it.
 */
final class Failure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ExitStatus status;
  private final transient List<String> lines;

  Failure(ExitStatus status, String... lines) {
    this(status, List.of(lines));
  }

  Failure(ExitStatus status, List<String> lines) {
    super(String.join("\n", lines));
    this.status = status;
    this.lines = List.copyOf(lines);
  }

  Failure causedBy(Throwable cause) {
    initCause(cause);
    return this;
  }

  ExitStatus status() {
    return status;
  }

  List<String> lines() {
    return lines;
  }
}
