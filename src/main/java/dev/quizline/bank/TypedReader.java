package dev.quizline.bank;

import dev.quizline.quiz.Cloze;
import dev.quizline.quiz.Item;
import dev.quizline.quiz.Numeric;
import dev.quizline.quiz.ShortAnswer;
import dev.quizline.quiz.TrueFalse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads questions, and gaps, whose answer is typed, and those to be judged true or false. */
record TypedReader(Problems problems) {

  TrueFalse trueFalse(Fields fields, Item item) {
    fields.need("answer");
    Boolean answer = fields.flag("answer");
    return fields.areSound() ? new TrueFalse(item, answer) : null;
  }

  ShortAnswer shortAnswer(Fields fields, Item item) {
    List<Node.Text> answers = answers(fields);
    return fields.areSound() ? new ShortAnswer(item, Words.values(answers)) : null;
  }

  Cloze.Gap.Open gap(Fields fields) {
    List<Node.Text> answers = answers(fields);
    return fields.areSound() ? new Cloze.Gap.Open(Words.values(answers)) : null;
  }

  private List<Node.Text> answers(Fields fields) {
    List<Node.Text> answers = fields.neededTexts("answers");
    if (answers != null) {
      Sameness.areDifferent(answers, "answers", problems);
    }
    return answers;
  }

  Numeric numeric(Fields fields, Item item) {
    BigDecimal answer = number("answer", fields.neededText("answer"));
    Node.Text written = fields.text("tolerance");
    BigDecimal tolerance = written == null ? BigDecimal.ZERO : number("tolerance", written);
    if (tolerance != null && tolerance.signum() < 0) {
      problems.error(
          ProblemCode.MALFORMED_VALUE,
          written,
          "\"tolerance\" must not be below zero",
          "it says how far off still counts as right");
    }
    Optional<String> unit = fields.optional("unit");
    return fields.areSound() ? new Numeric(item, answer, tolerance, unit) : null;
  }

  /** Null, and noted, where it is none; null passes through. */
  BigDecimal number(String key, Node.Text text) {
    if (text == null) {
      return null;
    }
    if (!Numerals.isDecimal(text.value())) {
      problems.error(
          ProblemCode.MALFORMED_VALUE,
          text,
          Quoted.of(key) + " must be a plain number, not " + Quoted.of(text.value()),
          "digits with a point at most, as in 113 or 2.5; its unit goes into \"unit\"");
      return null;
    }
    return new BigDecimal(text.value());
  }
}
