package dev.quizline.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what is wrong in one file while it is read. */
final class Problems {

  /** Nobody mends more at a time; a file of garbage has one at every step. */
  private static final int MAX = 10_000;

  private final String file;
  private final List<Problem> found = new ArrayList<>();
  private int errors;

  Problems(String file) {
    this.file = file;
  }

  /** How many errors so far: unchanged over a stretch of reading, that stretch was sound. */
  int errors() {
    return errors;
  }

  /** About the file as a whole. */
  void ofFile(ProblemCode code, String message, String hint) {
    add(Problem.Severity.ERROR, code, 0, 0, 1, message, hint);
  }

  void error(ProblemCode code, Node at, String message, String hint) {
    add(Problem.Severity.ERROR, code, at.line(), at.column(), length(at), message, hint);
  }

  void error(ProblemCode code, int line, int column, String message, String hint) {
    add(Problem.Severity.ERROR, code, line, column, 1, message, hint);
  }

  void notice(ProblemCode code, Node at, String message, String hint) {
    add(Problem.Severity.NOTICE, code, at.line(), at.column(), length(at), message, hint);
  }

  /** About a whole line. */
  void notice(ProblemCode code, int line, String message, String hint) {
    add(Problem.Severity.NOTICE, code, line, 0, 1, message, hint);
  }

  private static int length(Node at) {
    return at instanceof Node.Text text ? text.length() : 1;
  }

  /**
   * @param hint empty: none
   */
  private void add(
      Problem.Severity severity,
      ProblemCode code,
      int line,
      int column,
      int length,
      String message,
      String hint) {
    Location location = new Location(file, line, column);
    add(problem(severity, location, code.id(), message, hint, length));
  }

  private void add(Problem problem) {
    if (problem.isError()) {
      errors++;
    }
    if (found.size() < MAX - 1) {
      found.add(problem);
    } else if (!areTooMany()) {
      found.add(
          problem(
              Problem.Severity.ERROR,
              problem.location(),
              ProblemCode.TOO_MANY.id(),
              "there are too many problems to list: reading stopped here",
              "",
              1));
      errors++;
    }
  }

  private static Problem problem(
      Problem.Severity severity,
      Location location,
      String code,
      String message,
      String hint,
      int length) {
    return new Problem(
        severity,
        location,
        code,
        message,
        hint.isEmpty() ? Optional.empty() : Optional.of(hint),
        Optional.empty(),
        0,
        length);
  }

  /**
   * Takes over the first error of another reading of the same part of the file; false where that
   * had none.
   *
   * @param circumstance what it holds for, behind the message
   * @param hint in place of its own
   */
  boolean adopt(Problems others, String circumstance, String hint) {
    for (Problem other : others.found) {
      if (other.isError()) {
        add(
            problem(
                other.severity(),
                other.location(),
                other.code(),
                other.message() + circumstance,
                hint,
                other.length()));
        return true;
      }
    }
    return false;
  }

  /** A collection for reading a part of the same file on trial. */
  Problems onTrial() {
    return new Problems(file);
  }

  /** No more are listed, so there is no use in reading on. */
  boolean areTooMany() {
    return found.size() == MAX;
  }

  /** Counts an error once more that was noted already, for those who build on what it spoilt. */
  void again() {
    errors++;
  }

  boolean hasAliasOn(int line) {
    for (Problem problem : found) {
      if (problem.location().line() == line && problem.code().equals(ProblemCode.ALIAS.id())) {
        return true;
      }
    }
    return false;
  }

  /** Forgets keys found missing from a line on: what comes there was cut short. */
  void forgetMissing(int line) {
    found.removeIf(
        problem ->
            problem.code().equals(ProblemCode.MISSING_KEY.id())
                && problem.location().line() >= line);
  }

  Problems clear() {
    found.clear();
    errors = 0;
    return this;
  }

  /** In the order of the file, each with the line that it is about. */
  List<Problem> inOrder(byte[] bytes) {
    if (found.isEmpty()) {
      return List.of();
    }
    List<Problem> sorted = new ArrayList<>(found);
    sorted.sort(Excerpts.BY_PLACE);
    return Excerpts.cut(sorted, bytes);
  }
}
