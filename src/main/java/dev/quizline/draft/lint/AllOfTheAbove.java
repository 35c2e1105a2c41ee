package dev.quizline.draft.lint;

import dev.quizline.bank.LintLevel;

/** L2: no choice that stands for all the others. */
final class AllOfTheAbove implements Rule {

  static final RuleCard CARD =
      new RuleCard(
          "L2",
          LintLevel.ERROR,
          "no \"all of the above\"",
          "Who knows that two choices are right has the answer, who sees one that is wrong has"
              + " ruled it out, and once choices are shuffled nothing is above.",
          "ask for several right choices (multiple-choice), or put another wrong one in its place");

  private static final Phrases ALL =
      Phrases.of(
          "^\\W*(all|every one|each|any) of (the )?(given |listed |other |following"
              + " )?(above|these|those|them|options|choices|answers|statements)\\b(?!"
              + " \\w).*$|^\\W*all the above\\W*$|^\\W*all (of )?(the |these )?(answers |options"
              + " |choices |statements )?are (correct|right|true)\\W*$|\\b(all|any|each) of the"
              + " above\\b");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void look(ItemView item, Findings findings) {
    findings.options(item, ALL, "stands for the others");
  }
}
