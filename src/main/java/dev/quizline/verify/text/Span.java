package dev.quizline.verify.text;

/**
 * A stretch of a text, in Unicode code points.
 *
 * @param start of the first
 * @param end behind the last
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("a span from " + start + " to " + end);
    }
  }

  Span movedBy(int points) {
    return new Span(start + points, end + points);
  }

  /** The words of a text that stand there. */
  public String of(String text) {
    int from = text.offsetByCodePoints(0, start);
    return text.substring(from, text.offsetByCodePoints(from, end - start));
  }
}
