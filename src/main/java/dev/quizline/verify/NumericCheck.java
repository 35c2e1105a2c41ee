package dev.quizline.verify;

import dev.quizline.quiz.Numeric;
import dev.quizline.verify.Comparison.Compared;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** A number as key: it must agree with the record, and its tolerance hold the record's value. */
final class NumericCheck {

  private final ClaimCheck claims;
  private final KeyReport report;

  NumericCheck(ClaimCheck claims, KeyReport report) {
    this.claims = claims;
    this.report = report;
  }

  void check(Numeric question, Claim claim) {
    String answer = question.answer().toPlainString();
    String shown = answer + question.unit().map(unit -> " " + unit).orElse("");
    boolean year = Slot.of(claim, answer, claims.listing(claim)) == Slot.YEAR;
    Claim filled = year ? claim.withYear(answer) : claim.withValue(shown);
    ClaimFinding finding = claims.checkKey(filled);
    report.key(shown, finding);
    if (!year && finding.verdict() == Verdict.VERIFIED && !filled.negated()) {
      claims.comparison(filled).ifPresent(comparison -> tolerance(question, comparison));
    }
  }

  private void tolerance(Numeric question, Comparison comparison) {
    Property property = comparison.listing().property();
    for (Compared match : comparison.matches()) {
      String known = match.entry().value().text();
      Optional<BigDecimal> value = inUnit(known, property.type(), question.unit().orElse(""));
      if (value.isPresent() && !isHeld(value.get(), question)) {
        report.fault(
            "the tolerance of "
                + question.tolerance().toPlainString()
                + " does not hold the record's value, "
                + property.type().inWords(known));
        return;
      }
    }
  }

  /** The record's value to as many decimals as the answer has: nobody types more. */
  private static boolean isHeld(BigDecimal value, Numeric question) {
    int decimals = Math.max(0, question.answer().scale());
    BigDecimal apart =
        value.setScale(decimals, RoundingMode.HALF_UP).subtract(question.answer()).abs();
    return apart.compareTo(question.tolerance()) <= 0;
  }

  /** A value of the record as a player would type it: in years, or in the question's unit. */
  private static Optional<BigDecimal> inUnit(String known, ValueType type, String unit) {
    if (type == ValueType.DATE) {
      return PartialDate.parse(known).map(date -> BigDecimal.valueOf(date.year()));
    }
    Optional<Extent> value = type.extent(known);
    Optional<Extent> one = type.extent("1 " + unit);
    if (value.isEmpty() || one.isEmpty() || one.get().low().signum() == 0) {
      return Optional.empty();
    }
    return Optional.of(value.get().low().divide(one.get().low(), MathContext.DECIMAL64));
  }
}
