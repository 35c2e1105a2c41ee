package dev.quizline.quiz;

import java.util.random.RandomGenerator;

/**
 * Something to answer; its kind decides how a response is marked. A question is a value: {@link
 * #arranged} gives the one that is shown, and responses refer to that.
 */
public sealed interface Question
    permits SingleChoice,
        MultipleChoice,
        TrueFalse,
        ShortAnswer,
        Numeric,
        Ordering,
        Matching,
        Cloze,
        FactCheck {

  Item item();

  Kind kind();

  /** Marks a response. Total: a response made for another kind, or out of range, is wrong. */
  Mark mark(Response response);

  /**
   * Reads what a person typed on a line: letters or text, as the kind wants it. Total: what cannot
   * be read comes back as {@link Response.Unreadable}. An empty line is for the caller to judge.
   */
  Response read(String line);

  /** The question in the order in which it will be shown. */
  Question arranged(RandomGenerator random);

  /** The right answer in words, as a reveal shows it. */
  String answerText();

  /** A response to this question in words, as a summary or the journal shows it. */
  String describe(Response response);

  <R> R match(Cases<R> cases);

  default String id() {
    return item().id();
  }

  /** One function for each kind, so that a new kind breaks every place that must know of it. */
  interface Cases<R> {
    R singleChoice(SingleChoice question);

    R multipleChoice(MultipleChoice question);

    R trueFalse(TrueFalse question);

    R shortAnswer(ShortAnswer question);

    R numeric(Numeric question);

    R ordering(Ordering question);

    R matching(Matching question);

    R cloze(Cloze question);

    R factCheck(FactCheck question);
  }
}
