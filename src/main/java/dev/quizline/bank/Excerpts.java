package dev.quizline.bank;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Cuts the lines that problems are about out of a file, in one walk over its bytes. */
public final class Excerpts {

  /** Of a line, so that it fits 80 columns beside its number. A JSON file may be all one line. */
  private static final int MAX_CODE_POINTS = 70;

  private static final int BEFORE_CARET = 30;

  public static final Comparator<Problem> BY_PLACE =
      Comparator.<Problem>comparingInt(problem -> problem.location().line())
          .thenComparingInt(problem -> problem.location().column());

  private Excerpts() {}

  /**
   * @param sorted by line
   */
  static List<Problem> cut(List<Problem> sorted, byte[] bytes) {
    List<Problem> result = new ArrayList<>(sorted.size());
    Lines lines = new Lines(bytes);
    for (Problem problem : sorted) {
      int line = problem.location().line();
      result.add(line == 0 || !lines.goTo(line) ? problem : lines.excerptFor(problem));
    }
    return result;
  }

  /** In the order of the file; as they were where it can no longer be read. */
  public static List<Problem> cut(List<Problem> problems, Path file) {
    if (problems.isEmpty()) {
      return List.of();
    }
    List<Problem> sorted = new ArrayList<>(problems);
    sorted.sort(BY_PLACE);
    try {
      return cut(sorted, Files.readAllBytes(file));
    } catch (IOException e) {
      return List.copyOf(sorted);
    }
  }

  /** A place in the bytes that only moves forward. */
  private static final class Lines {
    private final byte[] bytes;
    private int line = 1;
    private int start;
    private int column = 1;
    private int at;

    Lines(byte[] bytes) {
      this.bytes = bytes;
      boolean mark =
          bytes.length >= 3
              && bytes[0] == (byte) 0xEF
              && bytes[1] == (byte) 0xBB
              && bytes[2] == (byte) 0xBF;
      this.start = mark ? 3 : 0;
      this.at = start;
    }

    boolean goTo(int wanted) {
      while (line < wanted && start < bytes.length) {
        int end = endOf(start);
        boolean pair = end + 1 < bytes.length && bytes[end] == '\r' && bytes[end + 1] == '\n';
        start = end + (pair ? 2 : 1);
        line++;
        at = start;
        column = 1;
      }
      return line == wanted && start < bytes.length;
    }

    private int endOf(int from) {
      int end = from;
      while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
        end++;
      }
      return end;
    }

    Problem excerptFor(Problem problem) {
      int wanted = Math.max(1, problem.location().column());
      if (codePoints(start, MAX_CODE_POINTS + 1) <= MAX_CODE_POINTS) {
        walkTo(1);
      } else {
        walkTo(wanted - BEFORE_CARET);
        walkTo(column - (MAX_CODE_POINTS - codePoints(at, MAX_CODE_POINTS)));
      }
      int end = at;
      for (int i = 0; i < MAX_CODE_POINTS && !isEnd(end); i++) {
        end = next(end);
      }
      String before = column > 1 ? "…" : "";
      String text = Quoted.shown(new String(bytes, at, end - at, StandardCharsets.UTF_8));
      return new Problem(
          problem.severity(),
          problem.location(),
          problem.code(),
          problem.message(),
          problem.hint(),
          Optional.of(before + text + (isEnd(end) ? "" : "…")),
          before.length() + wanted - column,
          problem.length());
    }

    /** From where the walk is: a line may be long, and hold many problems. */
    private void walkTo(int wanted) {
      while (column > Math.max(1, wanted)) {
        at--;
        if ((bytes[at] & 0xC0) != 0x80) {
          column--;
        }
      }
      while (column < wanted && !isEnd(at)) {
        at = next(at);
        column++;
      }
    }

    /** How many there are up to the end of the line, or to the limit. */
    private int codePoints(int from, int limit) {
      int count = 0;
      for (int index = from; count < limit && !isEnd(index); count++) {
        index = next(index);
      }
      return count;
    }

    private boolean isEnd(int index) {
      return index >= bytes.length || bytes[index] == '\n' || bytes[index] == '\r';
    }

    /** The next byte that does not continue a code point. */
    private int next(int index) {
      int next = index + 1;
      while (next < bytes.length && (bytes[next] & 0xC0) == 0x80) {
        next++;
      }
      return next;
    }
  }
}
