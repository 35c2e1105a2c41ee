package dev.quizline.exchange.own;

import dev.quizline.quiz.Cloze;
import dev.quizline.quiz.FactCheck;
import dev.quizline.quiz.Item;
import dev.quizline.quiz.Matching;
import dev.quizline.quiz.MultipleChoice;
import dev.quizline.quiz.Numeric;
import dev.quizline.quiz.Ordering;
import dev.quizline.quiz.Question;
import dev.quizline.quiz.ShortAnswer;
import dev.quizline.quiz.SingleChoice;
import dev.quizline.quiz.TrueFalse;

/** The same question and key with another item. */
record WithItem(Item item) implements Question.Cases<Question> {

  @Override
  public Question singleChoice(SingleChoice q) {
    return new SingleChoice(item, q.choices(), q.answer(), q.pinLast());
  }

  @Override
  public Question multipleChoice(MultipleChoice q) {
    return new MultipleChoice(item, q.choices(), q.answers(), q.pinLast());
  }

  @Override
  public Question trueFalse(TrueFalse q) {
    return new TrueFalse(item, q.answer());
  }

  @Override
  public Question shortAnswer(ShortAnswer q) {
    return new ShortAnswer(item, q.answers());
  }

  @Override
  public Question numeric(Numeric q) {
    return new Numeric(item, q.answer(), q.tolerance(), q.unit());
  }

  @Override
  public Question ordering(Ordering q) {
    return new Ordering(item, q.order(), q.shown());
  }

  @Override
  public Question matching(Matching q) {
    return new Matching(item, q.pairs(), q.extra(), q.rights());
  }

  @Override
  public Question cloze(Cloze q) {
    return new Cloze(item, q.gaps());
  }

  @Override
  public Question factCheck(FactCheck q) {
    return new FactCheck(item, q.assertion(), q.answer());
  }
}
