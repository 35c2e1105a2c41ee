package dev.quizline.exchange;

/**
 * Something in a file that is wrong by the rules of its own format; the file is refused for it.
 *
 * @param place the line ({@code 12}) or the item ({@code q3.xml}) in the file; empty: the whole
 *     file
 * @param sentence what is wrong and what to do about it, without full stop
 */
public record Malformed(String file, String place, String sentence) {

  /**
   * @param line from 1
   */
  public static Malformed atLine(String file, int line, String sentence) {
    return new Malformed(file, String.valueOf(line), sentence);
  }

  /** {@code quiz.gift:12: …}. */
  @Override
  public String toString() {
    return file + (place.isEmpty() ? "" : ":" + place) + ": " + sentence;
  }
}
