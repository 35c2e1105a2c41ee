package dev.quizline.cli;

import dev.quizline.draft.lint.RuleCard;
import java.util.List;

/** Writes what the linter found, bank by bank. */
interface LintWriter {

  void bank(LintedBank linted);

  /** After the last bank. */
  void close();

  /** Instead of banks: what there is to be found. */
  void rules(List<RuleCard> rules);
}
