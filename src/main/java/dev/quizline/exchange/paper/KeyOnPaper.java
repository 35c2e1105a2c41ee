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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A key as whoever marks a paper reads it.
 *
 * @param mark what stands on the paper where it is right: letters, numbers; may be empty
 * @param words the answer in words; may be empty
 */
record KeyOnPaper(String mark, String words) {

  private static final Question.Cases<KeyOnPaper> CASES = new Cases();

  static KeyOnPaper of(Question question) {
    return question.match(CASES);
  }

  private static final class Cases implements Question.Cases<KeyOnPaper> {

    @Override
    public KeyOnPaper singleChoice(SingleChoice question) {
      return new KeyOnPaper(
          Lettered.of(question.answer(), question.choices().size()), question.answerText());
    }

    @Override
    public KeyOnPaper multipleChoice(MultipleChoice question) {
      return new KeyOnPaper(
          question.answers().stream()
              .map(index -> Lettered.of(index, question.choices().size()))
              .collect(Collectors.joining(", ")),
          question.answerText());
    }

    @Override
    public KeyOnPaper trueFalse(TrueFalse question) {
      return new KeyOnPaper(question.answer() ? "True" : "False", "");
    }

    @Override
    public KeyOnPaper factCheck(FactCheck question) {
      return new KeyOnPaper(
          question.answer().map(Judged::word).orElse(""),
          question.answer().isPresent() ? "" : question.answerText());
    }

    @Override
    public KeyOnPaper shortAnswer(ShortAnswer question) {
      return new KeyOnPaper("", String.join(" or ", question.answers()));
    }

    @Override
    public KeyOnPaper numeric(Numeric question) {
      String within =
          question.tolerance().signum() == 0
              ? ""
              : " (± " + question.tolerance().toPlainString() + ")";
      return new KeyOnPaper("", question.answerText() + within);
    }

    /** The numbers that belong into the blanks, from the first line to the last. */
    @Override
    public KeyOnPaper ordering(Ordering question) {
      return new KeyOnPaper(
          question.shown().stream()
              .map(place -> Integer.toString(place + 1))
              .collect(Collectors.joining(" ")),
          question.answerText());
    }

    @Override
    public KeyOnPaper matching(Matching question) {
      List<String> marks = new ArrayList<>();
      for (int left = 0; left < question.pairs().size(); left++) {
        int right = question.rights().indexOf(question.pairs().get(left).right());
        marks.add((left + 1) + " " + Lettered.of(right, question.rights().size()));
      }
      return new KeyOnPaper(String.join(", ", marks), "");
    }

    @Override
    public KeyOnPaper cloze(Cloze question) {
      List<String> gaps = new ArrayList<>();
      for (int gap = 0; gap < question.gaps().size(); gap++) {
        String number = question.gaps().size() == 1 ? "" : "(" + (gap + 1) + ") ";
        gaps.add(number + question.gaps().get(gap).answerText());
      }
      return new KeyOnPaper("", String.join("; ", gaps));
    }
  }
}
