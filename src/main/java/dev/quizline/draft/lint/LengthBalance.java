package dev.quizline.draft.lint;

import dev.quizline.bank.LintLevel;
import java.util.Optional;

/** L4: the right choice is not told by its length. */
final class LengthBalance implements Rule {

  static final RuleCard CARD =
      new RuleCard(
          "L4",
          LintLevel.WARNING,
          "choices of like length",
          "Authors word the right answer with more care, and players have learnt that the longest"
              + " choice is the best guess.",
          "shorten the right choice, or say as much in a wrong one");

  /** How much longer than the next one stands out (SAQUET). */
  private static final double RATIO = 1.25;

  /** Chars: below this a difference is a letter or two, which nobody sees. */
  private static final int LEAST = 12;

  private static final int FEWEST_ITEMS = 12;
  private static final double SHARE = 0.4;

  private int items;
  private int longest;
  private double expected;

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void look(ItemView item, Findings findings) {
    for (OptionSet set : item.optionSets()) {
      Optional<Option> key = set.key();
      if (key.isPresent() && set.options().size() > 2 && !areFigures(set)) {
        look(item, set, key.get(), findings);
      }
    }
  }

  private static boolean areFigures(OptionSet set) {
    return set.options().stream().allMatch(each -> Figure.of(each.wording()).isPresent());
  }

  private void look(ItemView item, OptionSet set, Option key, Findings findings) {
    int length = key.text().length();
    int second = set.distractors().stream().mapToInt(each -> each.text().length()).max().orElse(0);
    items++;
    expected += 1.0 / set.options().size();
    longest += length > second ? 1 : 0;
    if (!set.areNames() && length >= RATIO * second && length - second >= LEAST) {
      findings.option(
          item,
          key,
          "",
          "the right choice stands out: "
              + length
              + " characters, and the next longest has "
              + second);
    }
  }

  @Override
  public void finish(Findings findings) {
    boolean habit =
        items >= FEWEST_ITEMS
            && longest > SHARE * items
            && Chance.ofAtLeast(longest, items, expected / items) < Chance.RARE;
    if (habit) {
      findings.bank(
          LintLevel.ERROR,
          "in "
              + longest
              + " of "
              + items
              + " items the right choice is the longest ("
              + Math.round(100.0 * longest / items)
              + " %; by chance "
              + Math.round(100 * expected / items)
              + " %)",
          "make wrong choices longer in some of them");
    }
  }
}
