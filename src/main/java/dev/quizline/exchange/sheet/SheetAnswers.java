package dev.quizline.exchange.sheet;

import dev.quizline.exchange.HeldCases;
import dev.quizline.quiz.MultipleChoice;
import dev.quizline.quiz.Numeric;
import dev.quizline.quiz.Ordering;
import dev.quizline.quiz.ShortAnswer;
import dev.quizline.quiz.SingleChoice;
import dev.quizline.quiz.TrueFalse;
import java.util.List;
import java.util.Map;

/** Puts the key of a question into the cells of its row, and gives its options. */
final class SheetAnswers extends HeldCases<List<String>> {

  private final Map<Column, String> cells;

  SheetAnswers(Map<Column, String> cells) {
    this.cells = cells;
  }

  @Override
  public List<String> singleChoice(SingleChoice question) {
    cells.put(Column.NUMBERS, SheetQuestion.numbers(List.of(question.answer())));
    return question.choices();
  }

  @Override
  public List<String> multipleChoice(MultipleChoice question) {
    cells.put(Column.NUMBERS, SheetQuestion.numbers(question.answers()));
    return question.choices();
  }

  @Override
  public List<String> trueFalse(TrueFalse question) {
    cells.put(Column.ANSWER, String.valueOf(question.answer()));
    return List.of();
  }

  @Override
  public List<String> shortAnswer(ShortAnswer question) {
    return question.answers();
  }

  @Override
  public List<String> numeric(Numeric question) {
    cells.put(Column.ANSWER, question.answer().toPlainString());
    cells.put(Column.TOLERANCE, question.tolerance().toPlainString());
    cells.put(Column.UNIT, question.unit().orElse(""));
    return List.of();
  }

  @Override
  public List<String> ordering(Ordering question) {
    return question.order();
  }
}
