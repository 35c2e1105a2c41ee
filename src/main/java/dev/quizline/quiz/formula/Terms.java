package dev.quizline.quiz.formula;

import dev.quizline.quiz.formula.Formula.Term;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.IntPredicate;

/** What formulas are put together from. */
final class Terms {

  private static final Map<String, IntPredicate> COMPARISONS =
      Map.of(
          "=", order -> order == 0,
          "!=", order -> order != 0,
          "<", order -> order < 0,
          "<=", order -> order <= 0,
          ">", order -> order > 0,
          ">=", order -> order >= 0);

  private Terms() {}

  static Term constant(Value value) {
    return scope -> value;
  }

  static Term variable(String name) {
    Value missing = new Value.Fault("there is no variable " + name);
    return scope -> scope.getOrDefault(name, missing);
  }

  static Term either(Term left, Term right) {
    return joined(left, right, true);
  }

  static Term both(Term left, Term right) {
    return joined(left, right, false);
  }

  /** The right side is looked at only where the left one leaves it open. */
  private static Term joined(Term left, Term right, boolean settles) {
    return scope -> {
      Value first = truth(left.value(scope));
      boolean open = first instanceof Value.Truth truth && truth.holds() != settles;
      return open ? truth(right.value(scope)) : first;
    };
  }

  static Term opposite(Term term) {
    return scope -> {
      Value value = truth(term.value(scope));
      return value instanceof Value.Truth truth ? new Value.Truth(!truth.holds()) : value;
    };
  }

  private static Value truth(Value value) {
    return value instanceof Value.Truth ? value : Arithmetic.notA("true or false", value);
  }

  static boolean compares(String operator) {
    return COMPARISONS.containsKey(operator);
  }

  static Term compared(Term left, String operator, Term right) {
    IntPredicate holds = COMPARISONS.get(operator);
    boolean equality = operator.equals("=") || operator.equals("!=");
    return scope -> Arithmetic.compare(left.value(scope), right.value(scope), equality, holds);
  }

  static Term computed(Term left, Term right, BinaryOperator<Rational> operation) {
    return scope -> Arithmetic.compute(left.value(scope), right.value(scope), operation);
  }

  static Term divided(Term left, Term right) {
    return scope -> Arithmetic.divide(left.value(scope), right.value(scope));
  }

  static Term power(Term base, Term exponent) {
    return scope -> Arithmetic.power(base.value(scope), exponent.value(scope));
  }

  static Term call(Function function, List<Term> arguments) {
    return scope -> function.call(arguments.stream().map(one -> one.value(scope)).toList());
  }

  /**
   * Only the branch that is taken is worked out.
   *
   * @param parts the condition, and the values where it holds and where it does not
   */
  static Term choice(List<Term> parts) {
    return scope -> {
      Value condition = truth(parts.get(0).value(scope));
      return condition instanceof Value.Truth truth
          ? parts.get(truth.holds() ? 1 : 2).value(scope)
          : condition;
    };
  }
}
