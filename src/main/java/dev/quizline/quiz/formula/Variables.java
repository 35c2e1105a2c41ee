package dev.quizline.quiz.formula;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * What differs between the instances of a question, and which values may meet.
 *
 * @param sources where each variable's value comes from, in the order in which they are worked out
 * @param where all must hold
 */
public record Variables(Map<String, Source> sources, List<Formula> where) {

  /** So many combinations can be told apart. */
  public static final long MOST = 1_000_000_000_000_000L;

  /** Where the values of one variable come from. */
  public sealed interface Source {

    /** How many values there are to draw from, at least 1. */
    int size();

    /**
     * One of them.
     *
     * @param place from 0, below {@link #size}
     * @param scope the variables before this one
     */
    Value value(int place, Map<String, Value> scope);
  }

  /** {@code from}, {@code from + step} … */
  public record Range(Rational from, Rational step, int size) implements Source {

    public static final int LONGEST = 1_000_000;

    @Override
    public Value value(int place, Map<String, Value> scope) {
      return Arithmetic.bounded(from.plus(step.times(Rational.of(place))));
    }
  }

  /** These. */
  public record Listed(List<Value> values) implements Source {
    public Listed {
      values = List.copyOf(values);
    }

    @Override
    public int size() {
      return values.size();
    }

    @Override
    public Value value(int place, Map<String, Value> scope) {
      return values.get(place);
    }
  }

  /** Not drawn, but worked out from the variables before it. */
  public record Derived(Formula formula) implements Source {
    @Override
    public int size() {
      return 1;
    }

    @Override
    public Value value(int place, Map<String, Value> scope) {
      return formula.value(scope);
    }
  }

  public Variables {
    sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    where = List.copyOf(where);
  }

  /** How many combinations there are, before any constraint; {@link #MOST} where there are more. */
  public long combinations() {
    long combinations = 1;
    for (Source source : sources.values()) {
      combinations = combinations >= MOST / source.size() ? MOST : combinations * source.size();
    }
    return combinations;
  }

  /**
   * One of the combinations, with a {@link Value.Fault} for what cannot be worked out in it.
   *
   * @param number from 0, below {@link #combinations}
   */
  public Map<String, Value> combination(long number) {
    Map<String, Value> scope = new LinkedHashMap<>();
    long rest = number;
    for (Map.Entry<String, Source> variable : sources.entrySet()) {
      Source source = variable.getValue();
      scope.put(variable.getKey(), source.value((int) (rest % source.size()), scope));
      rest /= source.size();
    }
    return scope;
  }

  /** Any combination, each as likely as the others. */
  public Map<String, Value> drawn(RandomGenerator random) {
    return combination(random.nextLong(combinations()));
  }

  /** Whether the constraints let a combination pass: a {@link Value.Truth}, or the first fault. */
  public Value admits(Map<String, Value> scope) {
    for (Formula condition : where) {
      Value value = condition.value(scope);
      if (!(value instanceof Value.Truth truth)) {
        Value.Fault fault = Arithmetic.notA("true or false", value);
        return new Value.Fault("\"" + condition.text() + "\" " + fault.why(), fault.hint());
      }
      if (!truth.holds()) {
        return value;
      }
    }
    return new Value.Truth(true);
  }
}
