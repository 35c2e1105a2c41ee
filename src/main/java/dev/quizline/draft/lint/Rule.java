package dev.quizline.draft.lint;

/**
 * Looks for one flaw in the items of one bank. It sees each item once, in the bank's order, and may
 * remember what it needs; a rule object serves for one bank.
 */
interface Rule {

  RuleCard card();

  void look(ItemView item, Findings findings);

  /** After the last item: what only the bank as a whole shows. */
  default void finish(Findings findings) {}
}
