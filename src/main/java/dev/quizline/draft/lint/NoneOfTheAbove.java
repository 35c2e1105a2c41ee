package dev.quizline.draft.lint;

import dev.quizline.bank.LintLevel;

/** L3: a choice that denies all the others, sparingly. */
final class NoneOfTheAbove implements Rule {

  static final RuleCard CARD =
      new RuleCard(
          "L3",
          LintLevel.WARNING,
          "\"none of the above\" sparingly",
          "Where it is the key, a player who picks it has shown what is wrong, not what is right;"
              + " elsewhere it is a choice that nobody takes.",
          "put a wrong answer in its place that someone may believe");

  private static final Phrases NONE =
      Phrases.of(
          "^\\W*(none|neither|not any|no one) of (the )?(given |listed |other |following"
              + " )?(above|these|those|them|others|options|choices|answers|statements)\\b(?!"
              + " \\w).*$|^\\W*none (is|are) (correct|right|true)\\W*$|^\\W*(there is )?no"
              + " (correct|right) (answer|option|choice)\\W*$|\\b(none|neither) of the above\\b");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void look(ItemView item, Findings findings) {
    findings.options(item, NONE, "denies the others");
  }
}
