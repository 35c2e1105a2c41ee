package dev.quizline.bank;

import dev.quizline.quiz.formula.Value;
import dev.quizline.quiz.formula.Variables;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * A question with variables. Its instances are drawn by seed: the same seed gives the same
 * instance, whatever else stands in the bank.
 */
public final class Template {

  /** In so many draws constraints are met, or they nearly never are. */
  static final int TRIES = 10_000;

  private final String id;
  private final Blank blank;
  private final Variables variables;
  private final Function<Node, Optional<BankQuestion>> reader;
  private final Instance witness;

  /**
   * One of the questions that a template stands for.
   *
   * @param values of its variables, as texts show them
   */
  public record Instance(Map<String, String> values, BankQuestion question) {}

  /**
   * @param witness an instance that was seen to be sound
   */
  Template(
      String id,
      Blank blank,
      Variables variables,
      Function<Node, Optional<BankQuestion>> reader,
      Map<String, Value> witness,
      BankQuestion question) {
    this.id = id;
    this.blank = blank;
    this.variables = variables;
    this.reader = reader;
    this.witness = instance(witness, question);
  }

  /** Total: where chance finds no values that fit, it is the instance known to be sound. */
  public Instance instance(long seed) {
    RandomGenerator random = random(id, seed);
    for (int i = 0; i < TRIES; i++) {
      Map<String, Value> scope = variables.drawn(random);
      if (variables.admits(scope) instanceof Value.Truth truth && truth.holds()) {
        Blank.Filled filled = blank.filled(scope);
        Optional<BankQuestion> question =
            filled.fault().isPresent() ? Optional.empty() : reader.apply(filled.node());
        if (question.isPresent()) {
          return instance(scope, question.get());
        }
      }
    }
    return witness;
  }

  /** How many combinations of values there are, before any constraint. */
  public long combinations() {
    return variables.combinations();
  }

  /** The question as it stands in the bank. */
  Node.Mapping written() {
    return blank.written();
  }

  private Instance instance(Map<String, Value> scope, BankQuestion question) {
    Map<String, String> values = new LinkedHashMap<>();
    scope.forEach((name, value) -> values.put(name, value.shown()));
    return new Instance(values, question.from(this));
  }

  /** Chance of its own for each question, so that two of them do not draw the same numbers. */
  static RandomGenerator random(String id, long seed) {
    return new SplittableRandom(seed ^ (0x9E37_79B9_7F4A_7C15L * id.hashCode()));
  }
}
