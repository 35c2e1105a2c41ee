package dev.quizline.draft;

import dev.quizline.draft.WrongAnswers.Wrong;
import dev.quizline.quiz.Difficulty;
import dev.quizline.quiz.Kind;
import dev.quizline.quiz.TrueFalse;
import dev.quizline.verify.Claim;
import dev.quizline.verify.Folding;
import java.util.List;
import java.util.Optional;

/** A sentence to be judged: the fact as it is, or with another value, never with a "not". */
final class JudgeShape implements Shape {

  /** So many wrong values are looked at for one that is not the answer to something else. */
  private static final int TRIED = 4;

  private final boolean truth;

  JudgeShape(boolean truth) {
    this.truth = truth;
  }

  boolean truth() {
    return truth;
  }

  @Override
  public Kind kind() {
    return Kind.TRUE_FALSE;
  }

  @Override
  public Attempt draft(Ask ask, Workshop shop) {
    return truth ? asTrue(ask, shop) : asFalse(ask, shop);
  }

  private Attempt asTrue(Ask ask, Workshop shop) {
    String sentence = ask.statement();
    return shop.oracle().verifies(ask.known().claim(), sentence)
        ? made(ask, shop, sentence, shop.claim(ask.known()))
        : Attempt.none("the sentence does not come back verified");
  }

  private Attempt asFalse(Ask ask, Workshop shop) {
    if (!ask.known().canBeFalsified()) {
      return Attempt.none("the list is open, so no other value is provably wrong");
    }
    List<Wrong> wrong =
        shop.wrongAnswers().find(ask, TRIED, shop.chance(ask.known().key(), kind()));
    if (wrong.isEmpty()) {
      return Attempt.none("there is no wrong answer that the references refute");
    }
    String value =
        wrong.stream()
            .map(Wrong::value)
            .filter(it -> !shop.keys().contains(Folding.key(it)))
            .findFirst()
            .orElse(wrong.get(0).value());
    Claim claim = shop.claim(ask.known()).withValue(value);
    return made(ask, shop, ask.statement(value), claim);
  }

  private Attempt made(Ask ask, Workshop shop, String sentence, Claim claim) {
    TrueFalse question =
        new TrueFalse(shop.item(ask, Word.JUDGE, sentence, Difficulty.EASY), truth);
    return Attempt.made(
        shop.finished(question, Optional.of(claim), List.of(), List.of(ask.known()), List.of()));
  }
}
