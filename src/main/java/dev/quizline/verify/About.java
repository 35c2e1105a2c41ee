package dev.quizline.verify;

/** Words by which a writer says that a figure is not meant exactly. */
final class About {

  private About() {}

  /** Whether a figure is written with such a word before it. */
  static boolean begins(String figure) {
    String folded = Folding.fold(figure);
    int space = folded.indexOf(' ');
    return space > 0 && isWord(folded.substring(0, space));
  }

  static boolean isWord(String folded) {
    return switch (folded) {
      case "about",
          "around",
          "approximately",
          "approx",
          "circa",
          "ca",
          "c",
          "roughly",
          "nearly",
          "almost",
          "some" ->
          true;
      default -> false;
    };
  }
}
