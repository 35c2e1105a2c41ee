package dev.quizline.draft;

import dev.quizline.quiz.Difficulty;
import dev.quizline.quiz.Kind;
import dev.quizline.quiz.ShortAnswer;
import java.util.List;
import java.util.Optional;

/** A question to be answered with a typed name. */
final class ShortShape implements Shape {

  /** What is asked so makes no sense without choices. */
  private static final String CHOOSING = "of these";

  @Override
  public Kind kind() {
    return Kind.SHORT_ANSWER;
  }

  @Override
  public Attempt draft(Ask ask, Workshop shop) {
    Known known = ask.known();
    Optional<String> stem = ask.question();
    if (stem.isEmpty() || ask.figure().isPresent() || stem.get().contains(CHOOSING)) {
      return Attempt.none("it is not asked for with a typed name");
    }
    if (!known.canBeFalsified() || !known.isOnlyAnswer()) {
      return Attempt.none("other answers would be right as well");
    }
    if (!shop.oracle().verifies(known.claim(), ask.statement())) {
      return Attempt.none("the sentence does not come back verified");
    }
    ShortAnswer question =
        new ShortAnswer(shop.item(ask, Word.SHORT, stem.get(), Difficulty.HARD), ask.answers());
    return Attempt.made(
        shop.finished(
            question, Optional.of(shop.openClaim(known)), List.of(), List.of(known), List.of()));
  }
}
