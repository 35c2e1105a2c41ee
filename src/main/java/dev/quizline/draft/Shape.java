package dev.quizline.draft;

import dev.quizline.quiz.Kind;
import java.util.List;
import java.util.Optional;

/** A way to ask for one fact. */
interface Shape {

  /** What came of trying; either a question or a reason why there is none. */
  record Attempt(Optional<Drafted> drafted, String why) {

    static Attempt made(Optional<Drafted> drafted) {
      return new Attempt(drafted, drafted.isPresent() ? "" : "the references do not bear it out");
    }

    static Attempt none(String why) {
      return new Attempt(Optional.empty(), why);
    }
  }

  /** All there are, from those to choose first. */
  List<Shape> ALL =
      List.of(
          new ChoiceShape(),
          new JudgeShape(false),
          new QuoteShape(),
          new ClozeShape(),
          new NumericShape(),
          new ShortShape());

  Kind kind();

  Attempt draft(Ask ask, Workshop shop);
}
