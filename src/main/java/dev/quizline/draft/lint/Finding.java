package dev.quizline.draft.lint;

import dev.quizline.bank.LintLevel;
import dev.quizline.bank.Part;
import java.util.Optional;

/**
 * A flaw that a rule found.
 *
 * @param level never {@link LintLevel#OFF}
 * @param item whose flaw it is; empty: the bank's as a whole
 * @param message what is wrong, a clause without full stop
 * @param better what to do about it, a clause without full stop
 */
public record Finding(
    RuleCard rule, LintLevel level, Optional<OfItem> item, String message, String better) {

  /**
   * Where in an item.
   *
   * @param index of the question in the bank, from 0
   * @param id of the question
   * @param words the offending text, as it stands in the part; empty: all of the part
   */
  public record OfItem(int index, String id, Part part, String words) {}
}
