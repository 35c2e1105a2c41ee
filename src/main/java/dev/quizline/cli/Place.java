package dev.quizline.cli;

import dev.quizline.verify.text.Span;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** Where a statement stands in the file that it is from, so that a finding can point into it. */
@FunctionalInterface
interface Place {

  /** For what is in no file, or not in its words. */
  Place NOWHERE = span -> Optional.empty();

  /** Where a stretch of the statement is. */
  Optional<Region> of(Span span);

  /**
   * A statement that has a line to itself, written so that stretches of it cannot be pointed at.
   */
  static Place onLine(int line) {
    return span -> Optional.of(Region.wholeLine(line));
  }

  /** The lines of a text. */
  final class Lines {

    private final int[] starts;

    Lines(String text) {
      IntStream.Builder found = IntStream.builder().add(0);
      int points = 0;
      for (int i = 0; i < text.length(); points++) {
        int c = text.codePointAt(i);
        i += Character.charCount(c);
        boolean pair = c == '\r' && i < text.length() && text.charAt(i) == '\n';
        if (c == '\n' || c == '\r' && !pair) {
          found.add(points + 1);
        }
      }
      starts = found.build().toArray();
    }

    /**
     * @param offset of a statement that stands in the text as it is, in code points
     */
    Place at(int offset) {
      return span -> {
        int from = offset + span.start();
        int to = offset + span.end();
        int line = lineOf(from);
        int endLine = lineOf(to);
        return Optional.of(
            new Region(
                line + 1,
                from - starts[line] + 1,
                endLine + 1,
                to - starts[endLine] + 1,
                from,
                to - from));
      };
    }

    private int lineOf(int offset) {
      int found = Arrays.binarySearch(starts, offset);
      return found >= 0 ? found : -found - 2;
    }
  }
}
