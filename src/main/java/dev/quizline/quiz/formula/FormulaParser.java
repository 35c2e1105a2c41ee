package dev.quizline.quiz.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Reads one formula by recursive descent: a method for each strength of operator. The first fault
 * stands; after it the methods only return.
 */
final class FormulaParser {

  private static final int DEEPEST = 50;
  private static final int MOST_DIGITS = 40;

  private final FormulaTokens tokens;
  private final Set<String> names = new TreeSet<>();
  private final int start;
  private Value.Fault fault;
  private int depth;

  FormulaParser(String text, int start) {
    this.tokens = new FormulaTokens(text, start);
    this.start = start;
  }

  /** The longest formula that begins at the start; see {@link #end} for where it stops. */
  Formula formula() {
    Formula.Term term = either();
    String written = tokens.writtenFrom(start);
    if (fault == null && written.length() > Formula.LONGEST) {
      fail("has more than " + Formula.LONGEST + " characters", "split it over variables");
    }
    return new Formula(written, names, fault == null ? term : new Formula.Unreadable(fault));
  }

  boolean atEnd() {
    return tokens.peek().isEmpty();
  }

  /** Where the first token stands that is not part of the formula. */
  int end() {
    return tokens.at();
  }

  /** A formula that failed on what comes next. */
  Formula unexpected() {
    return new Formula(
        tokens.writtenFrom(start), names, new Formula.Unreadable(fault == null ? stray() : fault));
  }

  private Value.Fault stray() {
    String token = tokens.peek();
    return token.isEmpty()
        ? new Value.Fault("ends where a value is wanted")
        : new Value.Fault("has " + token + " where it is not expected", hint(token));
  }

  private static String hint(String token) {
    return switch (token) {
      case "\"" -> "a text stands in single quotes";
      case "&" -> "write and";
      case "|" -> "write or";
      case "!" -> "write not, or != for unequal";
      case "%" -> "write mod(a, b) for what is left over";
      case "×", "·" -> "write * for times";
      case "÷" -> "write / for divided by";
      case "−" -> "write - for minus";
      default -> "";
    };
  }

  private Formula.Term either() {
    Formula.Term left = both();
    while (take("or")) {
      left = Terms.either(left, both());
    }
    return left;
  }

  private Formula.Term both() {
    Formula.Term left = opposite();
    while (take("and")) {
      left = Terms.both(left, opposite());
    }
    return left;
  }

  private Formula.Term opposite() {
    if (!take("not")) {
      return comparison();
    }
    return Terms.opposite(nested(this::opposite));
  }

  private Formula.Term comparison() {
    Formula.Term left = sum();
    String operator = tokens.peek();
    if (!Terms.compares(operator)) {
      return left;
    }
    tokens.next();
    return Terms.compared(left, operator, sum());
  }

  private Formula.Term sum() {
    Formula.Term left = product();
    while (tokens.peek().equals("+") || tokens.peek().equals("-")) {
      boolean plus = tokens.next().equals("+");
      left = Terms.computed(left, product(), plus ? Rational::plus : Rational::minus);
    }
    return left;
  }

  private Formula.Term product() {
    Formula.Term left = signed();
    while (tokens.peek().equals("*") || tokens.peek().equals("/")) {
      boolean times = tokens.next().equals("*");
      left =
          times ? Terms.computed(left, signed(), Rational::times) : Terms.divided(left, signed());
    }
    return left;
  }

  private Formula.Term signed() {
    if (!take("-")) {
      return power();
    }
    Formula.Term nothing = Terms.constant(new Value.Number(Rational.ZERO));
    return Terms.computed(nothing, nested(this::signed), Rational::minus);
  }

  private Formula.Term power() {
    Formula.Term base = atom();
    return take("^") ? Terms.power(base, nested(this::signed)) : base;
  }

  private Formula.Term atom() {
    String token = tokens.peek();
    if (token.isEmpty() || fault != null) {
      return failed(stray());
    }
    char first = token.charAt(0);
    if (first >= '0' && first <= '9') {
      return number(tokens.next());
    }
    if (first == '\'' && token.length() > 1) {
      tokens.next();
      return Terms.constant(new Value.Text(token.substring(1, token.length() - 1)));
    }
    if (take("(")) {
      Formula.Term inner = nested(this::either);
      expect(")");
      return inner;
    }
    return FormulaTokens.isName(token) ? named(tokens.next()) : failed(stray());
  }

  private Formula.Term number(String digits) {
    return digits.length() > MOST_DIGITS
        ? failed(new Value.Fault("has a number of more than " + MOST_DIGITS + " digits"))
        : Terms.constant(new Value.Number(Rational.of(new BigDecimal(digits))));
  }

  private Formula.Term named(String name) {
    switch (name) {
      case "true", "false":
        return Terms.constant(new Value.Truth(name.equals("true")));
      case "and", "or", "not":
        return failed(new Value.Fault("has " + name + " where a value is wanted"));
      default:
        return tokens.peek().equals("(") ? call(name) : variable(name);
    }
  }

  private Formula.Term variable(String name) {
    names.add(name);
    return Terms.variable(name);
  }

  private Formula.Term call(String name) {
    List<Formula.Term> arguments = arguments();
    if (name.equals("if")) {
      return arguments.size() == 3
          ? Terms.choice(arguments)
          : failed(new Value.Fault("calls if without a condition and two values"));
    }
    Optional<Function> function = Function.named(name);
    if (function.isEmpty()) {
      return failed(
          new Value.Fault(
              "has no function " + name,
              "the functions are if, " + String.join(", ", Function.words())));
    }
    Optional<String> objection = function.get().objection(arguments.size());
    return objection.isPresent()
        ? failed(new Value.Fault(objection.get()))
        : Terms.call(function.get(), arguments);
  }

  private List<Formula.Term> arguments() {
    tokens.next();
    List<Formula.Term> arguments = new ArrayList<>();
    if (!tokens.peek().equals(")")) {
      do {
        arguments.add(nested(this::either));
      } while (fault == null && take(","));
    }
    expect(")");
    return arguments;
  }

  private Formula.Term nested(Supplier<Formula.Term> read) {
    if (++depth > DEEPEST) {
      return failed(new Value.Fault("is nested more than " + DEEPEST + " deep"));
    }
    Formula.Term term = read.get();
    depth--;
    return term;
  }

  private boolean take(String token) {
    boolean there = fault == null && tokens.peek().equals(token);
    if (there) {
      tokens.next();
    }
    return there;
  }

  private void expect(String token) {
    if (fault == null && !take(token)) {
      fault = new Value.Fault("has no " + token + " where one is wanted");
    }
  }

  private void fail(String why, String hint) {
    fault = new Value.Fault(why, hint);
  }

  private Formula.Term failed(Value.Fault first) {
    fault = fault == null ? first : fault;
    return new Formula.Unreadable(fault);
  }
}
