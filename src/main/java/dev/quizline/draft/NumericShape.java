package dev.quizline.draft;

import dev.quizline.quiz.Difficulty;
import dev.quizline.quiz.Kind;
import dev.quizline.quiz.Numeric;
import dev.quizline.verify.ValueType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** A question to be answered with a typed number: years exactly, measures nearly. */
final class NumericShape implements Shape {

  /** Nobody knows a length or a height to the last digit. */
  private static final BigDecimal SHARE_FORGIVEN = new BigDecimal("0.02");

  @Override
  public Kind kind() {
    return Kind.NUMERIC;
  }

  @Override
  public Attempt draft(Ask ask, Workshop shop) {
    Known known = ask.known();
    Optional<String> stem = ask.question();
    Optional<Figure> figure = ask.figure();
    if (stem.isEmpty() || figure.isEmpty() || !figure.get().before().isBlank()) {
      return Attempt.none("its answer is not a number");
    }
    if (!known.canBeFalsified() || !known.isOnlyAnswer()) {
      return Attempt.none("other answers would be right as well");
    }
    if (!shop.oracle().verifies(known.claim(), ask.statement())) {
      return Attempt.none("the sentence does not come back verified");
    }
    BigDecimal tolerance = tolerance(figure.get());
    Numeric question =
        new Numeric(
            shop.item(ask, Word.NUMBER, stem.get(), Difficulty.HARD),
            figure.get().number(),
            tolerance,
            figure.get().unit());
    List<String> looks =
        tolerance.signum() == 0
            ? List.of()
            : List.of("an answer up to " + tolerance.toPlainString() + " off counts as right.");
    return Attempt.made(
        shop.finished(
            question, Optional.of(shop.openClaim(known)), List.of(), List.of(known), looks));
  }

  private static BigDecimal tolerance(Figure figure) {
    if (figure.type() == ValueType.DATE || figure.number().compareTo(BigDecimal.TEN) <= 0) {
      return BigDecimal.ZERO;
    }
    return figure
        .number()
        .multiply(SHARE_FORGIVEN)
        .setScale(Math.max(0, figure.number().scale()), RoundingMode.UP);
  }
}
