package dev.quizline.draft.lint;

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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The values that make up a question's key; none where a sentence is judged. */
final class KeyTexts implements Question.Cases<List<String>> {

  private static final KeyTexts ALL = new KeyTexts();

  private KeyTexts() {}

  static List<String> of(Question question) {
    return question.match(ALL);
  }

  @Override
  public List<String> singleChoice(SingleChoice question) {
    return List.of(question.answerText());
  }

  @Override
  public List<String> multipleChoice(MultipleChoice question) {
    return question.answers().stream().map(question.choices()::get).toList();
  }

  @Override
  public List<String> trueFalse(TrueFalse question) {
    return List.of();
  }

  /** The others are further ways to write the first. */
  @Override
  public List<String> shortAnswer(ShortAnswer question) {
    return List.of(question.answerText());
  }

  @Override
  public List<String> numeric(Numeric question) {
    return List.of(question.answer().toPlainString());
  }

  @Override
  public List<String> ordering(Ordering question) {
    return question.order();
  }

  @Override
  public List<String> matching(Matching question) {
    return question.pairs().stream().flatMap(pair -> Stream.of(pair.left(), pair.right())).toList();
  }

  @Override
  public List<String> cloze(Cloze question) {
    List<String> texts = new ArrayList<>();
    question.gaps().forEach(gap -> texts.add(gap.answerText()));
    return texts;
  }

  @Override
  public List<String> factCheck(FactCheck question) {
    return List.of();
  }
}
