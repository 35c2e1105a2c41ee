package dev.quizline.draft.lint;

import dev.quizline.quiz.CalendarDate;
import dev.quizline.quiz.Quantity;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A choice that is a date, or a number with at most a unit.
 *
 * @param date whether it is a date, of which a year is one
 * @param unit of a number, brought to one spelling; empty where there is none
 * @param value of a number, as which a year can be read too; of any other date, nothing
 */
record Figure(boolean date, String unit, Optional<BigDecimal> value) {

  /** "20 minutes", not "21 Grams": a unit is one word without a capital, or a sign. */
  static Optional<Figure> of(Wording wording) {
    if (CalendarDate.read(wording.text()).isPresent()) {
      Optional<BigDecimal> year =
          wording.words().size() == 1
              ? Quantity.likeliest(wording.text()).map(Quantity::value)
              : Optional.empty();
      return Optional.of(new Figure(true, "", year));
    }
    long words = wording.words().stream().filter(word -> !word.isFigure()).count();
    boolean named = wording.has(word -> word.isCapital() && !word.isFigure() && !word.opens());
    return words > 1 || named || !wording.has(Word::isFigure)
        ? Optional.empty()
        : Quantity.likeliest(wording.text())
            .map(read -> new Figure(false, read.unit(), Optional.of(read.value())));
  }
}
