package dev.quizline.draft;

import dev.quizline.quiz.Difficulty;
import dev.quizline.quiz.Kind;
import dev.quizline.quiz.ShortAnswer;
import dev.quizline.verify.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A question to be answered with a typed name; where there are several, with any of them. */
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
    Optional<String> stem = ask.question().map(ShortShape::open);
    if (stem.isEmpty() || ask.figure().isPresent() || stem.get().contains(CHOOSING)) {
      return Attempt.none("it is not asked for with a typed name");
    }
    if (!known.canBeFalsified()) {
      return Attempt.none("other answers may be right as well");
    }
    if (!shop.oracle().verifies(known.claim(), ask.statement())) {
      return Attempt.none("the sentence does not come back verified");
    }
    ShortAnswer question =
        new ShortAnswer(
            shop.item(ask, Word.SHORT, stem.get(), Difficulty.HARD), answers(ask, shop.oracle()));
    return Attempt.made(
        shop.finished(
            question, Optional.of(shop.openClaim(known)), List.of(), List.of(known), List.of()));
  }

  /** For one of several: without choices there are no "these". */
  private static String open(String stem) {
    String named =
        stem.replaceFirst("^Who was one of ", "Name one of ")
            .replaceFirst("^Which of these (is|are) ", "Name ");
    return named.equals(stem) ? stem : named.replaceFirst("\\?$", ".");
  }

  private static List<String> answers(Ask ask, Oracle oracle) {
    List<String> answers = new ArrayList<>(ask.answers());
    if (!ask.known().isOnlyAnswer()) {
      for (Recorded.Known other : ask.known().others()) {
        if (oracle.verifies(ask.known().claimWith(other.value().text()))) {
          answers.addAll(other.names());
        }
      }
    }
    return answers.stream().distinct().toList();
  }
}
