package dev.quizline.verify;

import dev.quizline.quiz.Cloze;
import dev.quizline.quiz.Difficulty;
import dev.quizline.quiz.FactCheck;
import dev.quizline.quiz.Item;
import dev.quizline.quiz.Matching;
import dev.quizline.quiz.MultipleChoice;
import dev.quizline.quiz.Numeric;
import dev.quizline.quiz.Ordering;
import dev.quizline.quiz.ShortAnswer;
import dev.quizline.quiz.SingleChoice;
import dev.quizline.quiz.TrueFalse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Questions for tests in a few words. */
final class Ask {

  private Ask() {}

  static final Item ITEM =
      new Item(
          "q1",
          "What is it?",
          "",
          Optional.empty(),
          Difficulty.EASY,
          List.of(),
          Optional.empty(),
          1);

  /** A claim with nothing but its property. */
  static Claim claim(String property) {
    return new Claim(
        Optional.empty(), property, Optional.empty(), Optional.empty(), Optional.empty(), false);
  }

  /** The first choice is the right one. */
  static SingleChoice single(String... choices) {
    return new SingleChoice(ITEM, List.of(choices), 0, false);
  }

  static MultipleChoice multiple(List<Integer> answers, String... choices) {
    return new MultipleChoice(ITEM, List.of(choices), new TreeSet<>(answers), false);
  }

  static TrueFalse trueFalse(boolean answer) {
    return new TrueFalse(ITEM, answer);
  }

  static ShortAnswer typed(String... answers) {
    return new ShortAnswer(ITEM, List.of(answers));
  }

  static Numeric number(String answer, String tolerance, String unit) {
    return new Numeric(
        ITEM,
        new BigDecimal(answer),
        new BigDecimal(tolerance),
        unit.isEmpty() ? Optional.empty() : Optional.of(unit));
  }

  static Ordering order(String... items) {
    List<Integer> shown = new ArrayList<>();
    for (int i = 0; i < items.length; i++) {
      shown.add(i);
    }
    return new Ordering(ITEM, List.of(items), shown);
  }

  static Matching match(List<String> extra, String... leftsAndRights) {
    List<Matching.Pair> pairs = new ArrayList<>();
    List<String> rights = new ArrayList<>();
    for (int i = 0; i < leftsAndRights.length; i += 2) {
      pairs.add(new Matching.Pair(leftsAndRights[i], leftsAndRights[i + 1]));
      rights.add(leftsAndRights[i + 1]);
    }
    rights.addAll(extra);
    return new Matching(ITEM, pairs, extra, rights.stream().distinct().toList());
  }

  static Cloze cloze(Cloze.Gap... gaps) {
    StringBuilder stem = new StringBuilder("It is");
    for (int i = 1; i <= gaps.length; i++) {
      stem.append(" {#").append(i).append('}');
    }
    Item item =
        new Item(
            ITEM.id(),
            stem.toString(),
            ITEM.explain(),
            ITEM.hint(),
            ITEM.difficulty(),
            ITEM.tags(),
            ITEM.time(),
            ITEM.points());
    return new Cloze(item, List.of(gaps));
  }

  static FactCheck factCheck() {
    return new FactCheck(ITEM, "fact-01/1", Optional.empty());
  }
}
