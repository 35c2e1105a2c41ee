package dev.quizline.quiz.formula;

import java.math.BigInteger;
import java.util.function.BinaryOperator;
import java.util.function.IntPredicate;

/** The operators, on values of any kind: what does not fit is a fault. */
final class Arithmetic {

  static final int MOST_ARGUMENTS = 20;

  static final Value.Fault BY_ZERO = new Value.Fault("divides by zero");

  /** Some 300 digits, over and under the line together. */
  private static final int MOST_BITS = 1000;

  private static final int GREATEST_EXPONENT = 100;

  private static final Value.Fault TOO_LARGE =
      new Value.Fault("comes to a number of too many digits");

  private Arithmetic() {}

  static Value bounded(Rational number) {
    return number.size() > MOST_BITS ? TOO_LARGE : new Value.Number(number);
  }

  static Value whole(BigInteger number) {
    return bounded(new Rational(number, BigInteger.ONE));
  }

  static Value.Fault notA(String wanted, Value found) {
    return found instanceof Value.Fault fault
        ? fault
        : new Value.Fault("takes " + wanted + ", but finds " + found.noun() + ": " + found.shown());
  }

  static Value compute(Value left, Value right, BinaryOperator<Rational> operation) {
    if (!(left instanceof Value.Number one)) {
      return notA("a number", left);
    }
    return right instanceof Value.Number other
        ? bounded(operation.apply(one.rational(), other.rational()))
        : notA("a number", right);
  }

  static Value divide(Value left, Value right) {
    boolean byZero = right instanceof Value.Number number && number.rational().signum() == 0;
    return byZero && left instanceof Value.Number ? BY_ZERO : compute(left, right, Rational::by);
  }

  static Value power(Value left, Value right) {
    if (!(left instanceof Value.Number base) || !(right instanceof Value.Number exponent)) {
      return notA("a number", left instanceof Value.Number ? right : left);
    }
    Rational times = exponent.rational();
    if (!times.isWhole()
        || times.over().abs().compareTo(BigInteger.valueOf(GREATEST_EXPONENT)) > 0) {
      return new Value.Fault(
          "takes whole exponents from -" + GREATEST_EXPONENT + " to " + GREATEST_EXPONENT);
    }
    int exact = times.over().intValueExact();
    if (exact < 0 && base.rational().signum() == 0) {
      return BY_ZERO;
    }
    // A factor has at most 1,000 bits: what is thrown away has at most 100,000.
    Rational power = base.rational().power(Math.abs(exact));
    return bounded(exact < 0 ? Rational.of(1).by(power) : power);
  }

  /** Texts are only equal or different; numbers are more or less too. */
  static Value compare(Value left, Value right, boolean equality, IntPredicate holds) {
    if (left instanceof Value.Fault || right instanceof Value.Fault) {
      return notA("values", left instanceof Value.Fault ? left : right);
    }
    if (left instanceof Value.Number one && right instanceof Value.Number other) {
      return new Value.Truth(holds.test(one.rational().compareTo(other.rational())));
    }
    if (equality && left.getClass() == right.getClass()) {
      return new Value.Truth(holds.test(left.equals(right) ? 0 : 1));
    }
    return new Value.Fault(
        "compares "
            + left.noun()
            + " with "
            + right.noun()
            + (equality ? "" : ": only numbers are more or less"));
  }
}
