package dev.quizline.bank;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What the banks of a folder want from the linter, from its {@code .quizline.yaml}.
 *
 * @param rules by the rule's id; a rule that is not among them keeps its own level
 */
public record LintSettings(Map<String, OfRule> rules) {

  /** The name of the file, in the folder of the banks that it is for. */
  public static final String FILE_NAME = ".quizline.yaml";

  /** Of a folder that has no such file. */
  public static final LintSettings NONE = new LintSettings(Map.of());

  public LintSettings {
    rules = Map.copyOf(rules);
  }

  /**
   * What is wanted of one rule.
   *
   * @param level in place of the rule's own
   * @param except ids of questions that it is not to look at
   * @param words how long a stem may be, in words; only for the rule that counts them
   */
  public record OfRule(Optional<LintLevel> level, Set<String> except, OptionalInt words) {

    static final OfRule NOTHING = new OfRule(Optional.empty(), Set.of(), OptionalInt.empty());

    public OfRule {
      except = Set.copyOf(except);
    }
  }

  public OfRule of(String rule) {
    return rules.getOrDefault(rule, OfRule.NOTHING);
  }
}
