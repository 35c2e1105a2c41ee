package dev.quizline.exchange.moodle;

import dev.quizline.exchange.Incoming;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A choice or an answer as Moodle has it: with a weight and feedback of its own.
 *
 * @param text plain
 * @param weight in percent
 * @param feedback plain; may be empty
 */
record Weighed(String text, BigDecimal weight, String feedback) {

  boolean isRight() {
    return weight.signum() > 0;
  }

  static List<String> texts(List<Weighed> all) {
    List<String> texts = new ArrayList<>(all.size());
    for (Weighed each : all) {
      texts.add(each.text);
    }
    return texts;
  }

  /**
   * Ends a question with choices.
   *
   * @param single whether only one may be ticked
   * @return false where no choice is right
   */
  static boolean choose(List<Weighed> choices, boolean single, Incoming incoming)
      throws IOException {
    SortedSet<Integer> right = new TreeSet<>();
    boolean partial = false;
    for (int i = 0; i < choices.size(); i++) {
      Weighed choice = choices.get(i);
      boolean counts = single ? Grades.isFull(choice.weight()) : choice.isRight();
      partial |= single && !counts && choice.weight().signum() != 0;
      if (counts) {
        right.add(i);
      }
    }
    if (right.isEmpty()) {
      return false;
    }
    explain(choices, incoming);
    if (partial) {
      incoming.lost("answer", "choices that earn or cost a part", "count as wrong");
    }
    if (single && right.size() == 1) {
      incoming.singleChoice(texts(choices), right.first());
      return true;
    }
    if (single) {
      incoming.lost("answer", "several right choices of which one is enough", "all are wanted");
    } else if (!Grades.areOurs(choices.stream().map(Weighed::weight).toList(), right)) {
      incoming.lost("answers", "weights of choices", "marked by our rule for several right ones");
    }
    incoming.multipleChoice(texts(choices), right);
    return true;
  }

  /** Feedback of the right one explains where nothing else does; all other feedback is lost. */
  static void explain(List<Weighed> choices, Incoming incoming) {
    for (Weighed choice : choices) {
      if (choice.feedback().isEmpty()) {
        continue;
      }
      if (choice.isRight() && !incoming.isExplained()) {
        incoming.explain(choice.feedback(), dev.quizline.exchange.Markup.PLAIN);
        incoming.lost("explain", "feedback of the right choice", "taken as the explanation");
      } else {
        incoming.lost("explain", "feedback of single choices", "left out");
      }
    }
  }

  /**
   * Ends a question that is answered by typing: a star in an answer stands for anything.
   *
   * @return false where no answer is wholly right
   */
  static boolean type(List<Weighed> answers, Incoming incoming) throws IOException {
    List<String> right = new ArrayList<>();
    boolean any = false;
    for (Weighed answer : answers) {
      boolean full = Grades.isFull(answer.weight());
      any |= full;
      if (!full && answer.isRight()) {
        incoming.lost("answers", "answers that earn a part", "count as wrong");
      } else if (full && hasWildcard(answer.text())) {
        incoming.lost("answers", "answers with a star for anything", "left out");
      } else if (full) {
        right.add(answer.text().replace("\\*", "*"));
      }
    }
    if (any) {
      explain(answers, incoming);
      incoming.shortAnswer(right);
    }
    return any;
  }

  private static boolean hasWildcard(String text) {
    return text.replace("\\*", "").indexOf('*') >= 0;
  }
}
