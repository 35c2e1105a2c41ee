package dev.quizline.exchange;

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

/**
 * The kinds of question that a format can hold: a writer answers for those, and is never asked for
 * the others, for {@link Outgoing} leaves them out before.
 */
public abstract class HeldCases<R> implements Question.Cases<R> {

  @Override
  public R singleChoice(SingleChoice question) {
    return notHeld(question);
  }

  @Override
  public R multipleChoice(MultipleChoice question) {
    return notHeld(question);
  }

  @Override
  public R trueFalse(TrueFalse question) {
    return notHeld(question);
  }

  @Override
  public R shortAnswer(ShortAnswer question) {
    return notHeld(question);
  }

  @Override
  public R numeric(Numeric question) {
    return notHeld(question);
  }

  @Override
  public R ordering(Ordering question) {
    return notHeld(question);
  }

  @Override
  public R matching(Matching question) {
    return notHeld(question);
  }

  @Override
  public R cloze(Cloze question) {
    return notHeld(question);
  }

  @Override
  public R factCheck(FactCheck question) {
    return notHeld(question);
  }

  private R notHeld(Question question) {
    throw new IllegalStateException("this format holds no " + question.kind().id());
  }
}
