package dev.quizline.verify;

/** Small words that go before a surname and are of it: {@code von Platen}. */
public final class Particles {

  private Particles() {}

  /**
   * @param word folded
   */
  public static boolean is(String word) {
    return switch (word) {
      case "de", "del", "della", "di", "da", "do", "dos", "das", "du", "des", "la", "le" -> true;
      case "van", "von", "der", "den", "ter", "ten", "zu", "af", "av", "el", "al" -> true;
      case "bin", "ibn", "ben", "st", "saint", "y" -> true;
      default -> false;
    };
  }
}
