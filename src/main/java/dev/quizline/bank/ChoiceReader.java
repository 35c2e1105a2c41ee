package dev.quizline.bank;

import dev.quizline.quiz.Cloze;
import dev.quizline.quiz.Item;
import dev.quizline.quiz.MultipleChoice;
import dev.quizline.quiz.SingleChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reads questions, and gaps, whose answer is among choices. */
record ChoiceReader(Problems problems) {

  SingleChoice single(Fields fields, Item item) {
    List<Node.Text> choices = choices(fields);
    int answer = answer(fields, choices);
    boolean pinLast = pinLast(fields);
    return fields.areSound()
        ? new SingleChoice(item, Words.values(choices), answer, pinLast)
        : null;
  }

  MultipleChoice multiple(Fields fields, Item item) {
    List<Node.Text> choices = choices(fields);
    List<Node.Text> answers = fields.neededTexts("answers");
    boolean pinLast = pinLast(fields);
    if (choices == null || answers == null) {
      return null;
    }
    Sameness.areDifferent(answers, "answers", problems);
    SortedSet<Integer> indices = new TreeSet<>();
    for (Node.Text answer : answers) {
      indices.add(indexOf(answer, choices));
    }
    return fields.areSound()
        ? new MultipleChoice(item, Words.values(choices), indices, pinLast)
        : null;
  }

  Cloze.Gap.Choice gap(Fields fields) {
    List<Node.Text> choices = choices(fields);
    int answer = answer(fields, choices);
    return fields.areSound() ? new Cloze.Gap.Choice(Words.values(choices), answer) : null;
  }

  private List<Node.Text> choices(Fields fields) {
    List<Node.Text> choices = fields.neededTexts("choices");
    if (choices == null) {
      return null;
    }
    if (choices.size() < 2) {
      problems.error(
          ProblemCode.TOO_FEW,
          choices.get(0),
          fields.owner() + " needs at least two choices",
          "add wrong answers that are worth a thought");
    }
    Sameness.areDifferent(choices, "choices", problems);
    return choices;
  }

  /** An index; -1 where there is no sound answer, which is noted. */
  private int answer(Fields fields, List<Node.Text> choices) {
    if (fields.get("answer") instanceof Node.Listing several) {
      problems.error(
          ProblemCode.SEVERAL_ANSWERS,
          several,
          fields.owner() + " has one answer, not a list of them",
          "for several use type: multiple-choice with answers: [one, two]");
      return -1;
    }
    Node.Text answer = fields.neededText("answer");
    return answer == null || choices == null ? -1 : indexOf(answer, choices);
  }

  private int indexOf(Node.Text answer, List<Node.Text> choices) {
    List<String> near = new ArrayList<>();
    List<String> values = Words.values(choices);
    int index = values.indexOf(answer.value());
    if (index < 0) {
      for (String value : values) {
        if (Sameness.same(value, answer.value())) {
          near.add(value);
        }
      }
      problems.error(
          ProblemCode.NOT_A_CHOICE,
          answer,
          "the answer " + Quoted.of(answer.value()) + " is not one of the choices",
          near.isEmpty()
              ? DidYouMean.hint(values, answer.value())
              : "write it exactly as the choice: " + Quoted.of(near.get(0)));
    }
    return index;
  }

  private boolean pinLast(Fields fields) {
    Node.Text pin = fields.text("pin");
    if (pin != null && !pin.value().equals("last")) {
      problems.error(
          ProblemCode.UNKNOWN_WORD,
          pin,
          Quoted.of(pin.value()) + " is not a place to pin a choice to",
          "write pin: last, or take it out");
    }
    return pin != null;
  }
}
