package dev.quizline.exchange.paper;

import dev.quizline.quiz.Judgement;

/** The boxes to tick where something is to be judged. */
final class Judged {

  private Judged() {}

  static String word(Judgement judgement) {
    return switch (judgement) {
      case TRUE -> "True";
      case FALSE -> "False";
      case OPINION -> "A matter of opinion";
    };
  }
}
