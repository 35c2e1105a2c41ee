package dev.quizline.cli;

/** A number with its noun. */
final class Count {

  private Count() {}

  static String of(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
