package dev.quizline.exchange.paper;

import dev.quizline.quiz.Cloze;
import dev.quizline.quiz.FactCheck;
import dev.quizline.quiz.Matching;
import dev.quizline.quiz.MultipleChoice;
import dev.quizline.quiz.Numeric;
import dev.quizline.quiz.Ordering;
import dev.quizline.quiz.Question;
import dev.quizline.quiz.ShortAnswer;
import dev.quizline.quiz.SingleChoice;
import dev.quizline.quiz.TrueFalse;

/** What to do on paper, in one sentence; empty where it goes without saying. */
final class Instruction implements Question.Cases<String> {

  private static final Instruction ALL = new Instruction();

  private Instruction() {}

  static String of(Question question) {
    return question.match(ALL);
  }

  @Override
  public String singleChoice(SingleChoice question) {
    return "";
  }

  @Override
  public String multipleChoice(MultipleChoice question) {
    return "Tick every right answer.";
  }

  @Override
  public String trueFalse(TrueFalse question) {
    return "True or false?";
  }

  @Override
  public String factCheck(FactCheck question) {
    return "True, false, or a matter of opinion?";
  }

  @Override
  public String shortAnswer(ShortAnswer question) {
    return "";
  }

  @Override
  public String numeric(Numeric question) {
    return "";
  }

  @Override
  public String ordering(Ordering question) {
    return "Number them from 1 to " + question.order().size() + ".";
  }

  @Override
  public String matching(Matching question) {
    return question.rights().size() > question.pairs().size()
        ? "Write the letter that belongs to each. Not every letter is used."
        : "Write the letter that belongs to each.";
  }

  @Override
  public String cloze(Cloze question) {
    return "Fill in the gaps.";
  }
}
