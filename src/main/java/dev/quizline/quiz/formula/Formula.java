package dev.quizline.quiz.formula;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Something to compute from variables: {@code a * b}, {@code round(m / 60, 1)}, {@code a != b and
 * gcd(a, b) = 1}.
 *
 * <p>Operators, the loosest first: {@code or}; {@code and}; {@code not}; {@code = != < <= > >=};
 * {@code + -}; {@code * /}; unary {@code -}; {@code ^}. Functions are those of {@link Function} and
 * {@code if(condition, then, else)}. Texts stand in single quotes.
 */
public final class Formula {

  /** Longer ones are not read. */
  public static final int LONGEST = 500;

  private static final Set<String> WORDS = Set.of("and", "or", "not", "true", "false", "if");

  private final String text;
  private final Set<String> names;
  private final Term term;

  /** One step of a computation. Total: what goes wrong is a {@link Value.Fault}. */
  @FunctionalInterface
  interface Term {
    Value value(Map<String, Value> scope);
  }

  Formula(String text, Set<String> names, Term term) {
    this.text = text;
    this.names = Set.copyOf(names);
    this.term = term;
  }

  /** Total: what cannot be read is a formula that comes to a fault whatever the variables. */
  public static Formula of(String text) {
    FormulaParser parser = new FormulaParser(text, 0);
    Formula formula = parser.formula();
    return parser.atEnd() || formula.fault().isPresent() ? formula : parser.unexpected();
  }

  /** Whether a variable may be called so: letters, digits, underscores, no word of formulas. */
  public static boolean isName(String word) {
    return word.matches("[A-Za-z_][A-Za-z0-9_]*")
        && !WORDS.contains(word)
        && Function.named(word).isEmpty();
  }

  /** As written. */
  public String text() {
    return text;
  }

  /** Of the variables that it uses. */
  public Set<String> names() {
    return names;
  }

  public Value value(Map<String, Value> scope) {
    return term.value(scope);
  }

  /** Why it cannot be read, if it cannot. */
  public Optional<Value.Fault> fault() {
    return term instanceof Unreadable unreadable ? Optional.of(unreadable.fault) : Optional.empty();
  }

  /** Stands for what could not be read. */
  record Unreadable(Value.Fault fault) implements Term {
    @Override
    public Value value(Map<String, Value> scope) {
      return fault;
    }
  }
}
