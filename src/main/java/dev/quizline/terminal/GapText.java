package dev.quizline.terminal;

import dev.quizline.quiz.Cloze;

/** The stem of a cloze with its gaps made visible: {@code {#1}} becomes {@code (1) ____}. */
final class GapText {

  private GapText() {}

  static String shown(Cloze question) {
    String stem = question.item().ask();
    for (int i = 1; i <= question.gaps().size(); i++) {
      stem = stem.replace("{#" + i + "}", "(" + i + ") ____");
    }
    return stem;
  }
}
