package dev.quizline.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

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

  /** A file that is there and cannot be read, or is not there any more. */
  static Failure unreadable(Path file, IOException e) {
    return new Failure(ExitStatus.NOT_FOUND, file + " cannot be read: " + reason(e)).causedBy(e);
  }

  /** One clause on what went wrong. */
  static String reason(IOException e) {
    return e instanceof NoSuchFileException
        ? "there is no such file"
        : e instanceof AccessDeniedException
            ? "permission denied"
            : Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
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
