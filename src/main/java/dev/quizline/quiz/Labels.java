package dev.quizline.quiz;

/**
 * How choices are named on a screen and in answers: by letters while they are few, else by number.
 */
public final class Labels {

  /** Up to so many choices, letters are shown; beyond, they stop being quicker than numbers. */
  public static final int MOST_SHOWN_AS_LETTERS = 12;

  /** Up to so many choices, a letter can be typed for one. */
  public static final int MOST_LETTERS = 26;

  private Labels() {}

  /**
   * The label of the choice at {@code index}, from 0, among {@code size}: {@code a} or {@code 1}.
   */
  public static String of(int index, int size) {
    return size <= MOST_SHOWN_AS_LETTERS ? letter(index) : Integer.toString(index + 1);
  }

  static String letter(int index) {
    return String.valueOf((char) ('a' + index));
  }

  /** What may be typed for one of {@code size} choices. */
  static String one(int size) {
    return size <= MOST_LETTERS
        ? "a letter from a to " + letter(size - 1) + " or a number from 1 to " + size
        : "a number from 1 to " + size;
  }

  /** What may be typed for several of {@code size} choices. */
  static String several(int size) {
    return size <= MOST_LETTERS
        ? "letters from a to " + letter(size - 1) + " or numbers from 1 to " + size
        : "numbers from 1 to " + size;
  }
}
