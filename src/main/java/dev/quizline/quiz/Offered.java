package dev.quizline.quiz;

import java.util.List;

/** What a question offers to choose from, in the order shown. */
public final class Offered implements Question.Cases<List<String>> {

  private static final Offered ALL = new Offered();

  private Offered() {}

  /** The choices, items or rights; empty for kinds that are typed or judged. */
  public static List<String> of(Question question) {
    return question.match(ALL);
  }

  /** What a matching wants matched; empty for other kinds. */
  public static List<String> lefts(Question question) {
    return question instanceof Matching matching
        ? matching.pairs().stream().map(Matching.Pair::left).toList()
        : List.of();
  }

  @Override
  public List<String> singleChoice(SingleChoice question) {
    return question.choices();
  }

  @Override
  public List<String> multipleChoice(MultipleChoice question) {
    return question.choices();
  }

  @Override
  public List<String> trueFalse(TrueFalse question) {
    return List.of();
  }

  @Override
  public List<String> shortAnswer(ShortAnswer question) {
    return List.of();
  }

  @Override
  public List<String> numeric(Numeric question) {
    return List.of();
  }

  @Override
  public List<String> ordering(Ordering question) {
    return question.shown().stream().map(question.order()::get).toList();
  }

  @Override
  public List<String> matching(Matching question) {
    return question.rights();
  }

  @Override
  public List<String> cloze(Cloze question) {
    return List.of();
  }

  @Override
  public List<String> factCheck(FactCheck question) {
    return List.of();
  }
}
