package dev.quizline.draft.lint;

import dev.quizline.bank.LintLevel;
import java.util.Optional;
import java.util.Set;

/** L7: the question and its right choice alone do not share a telling word. */
final class ClangAssociation implements Rule {

  static final RuleCard CARD =
      new RuleCard(
          "L7",
          LintLevel.WARNING,
          "no echo of the question in the key alone",
          "A word that the question shares with one choice draws players to it whatever they know.",
          "take the word out of the question, or let a wrong choice echo it too");

  private static final int SHORTEST = 5;

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void look(ItemView item, Findings findings) {
    Set<String> asked = item.stem().content();
    for (OptionSet set : item.optionSets()) {
      Optional<Option> key = set.key();
      boolean shared =
          set.distractors().stream()
              .anyMatch(option -> option.wording().has(word -> asked.contains(word.stem())));
      if (key.isPresent() && !shared) {
        key.get().wording().words().stream()
            .filter(word -> word.isContent() && !word.isFigure())
            .filter(word -> word.folded().length() >= SHORTEST && asked.contains(word.stem()))
            .findFirst()
            .ifPresent(word -> say(item, key.get(), word, findings));
      }
    }
  }

  private static void say(ItemView item, Option key, Word word, Findings findings) {
    findings.option(
        item,
        key,
        word.raw(),
        "only the right choice takes up \"" + word.raw() + "\" from the question");
  }
}
