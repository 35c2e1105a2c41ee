package dev.quizline.draft.lint;

import dev.quizline.bank.Bank;
import dev.quizline.bank.BankQuestion;
import dev.quizline.quiz.Kind;
import dev.quizline.quiz.Question;
import java.util.List;

/**
 * A question as the rules look at it.
 *
 * @param index its place among the questions looked at, from 0
 * @param stem what it asks
 * @param optionSets what it offers to choose from; empty for kinds without choices
 */
record ItemView(
    int index, Bank bank, BankQuestion banked, Wording stem, List<OptionSet> optionSets) {

  ItemView {
    optionSets = List.copyOf(optionSets);
  }

  static ItemView of(int index, Bank bank, BankQuestion banked) {
    Question question = banked.question();
    return new ItemView(
        index, bank, banked, Wording.of(question.item().ask()), OptionSet.of(question));
  }

  Question question() {
    return banked.question();
  }

  String id() {
    return question().id();
  }

  String ask() {
    return stem.text();
  }

  Kind kind() {
    return question().kind();
  }

  /** Its stem is a sentence to judge, not a question. */
  boolean isJudged() {
    return kind() == Kind.TRUE_FALSE || kind() == Kind.FACT_CHECK;
  }
}
