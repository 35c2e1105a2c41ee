package dev.quizline.draft.lint;

import dev.quizline.bank.LintLevel;
import java.util.List;

/** L10: numbers and dates stand in their order. */
final class NumberOrder implements Rule {

  static final RuleCard CARD =
      new RuleCard(
          "L10",
          LintLevel.INFO,
          "numbers in order",
          "Numbers out of order cost time to read. Quizline shows them in ascending order whatever"
              + " the file says; other programs show them as they are written.",
          "write them in ascending order");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void look(ItemView item, Findings findings) {
    if (item.isDrawn()) {
      return;
    }
    for (OptionSet set : item.optionSets()) {
      List<String> texts = set.texts();
      List<Integer> order = set.ascending();
      for (int i = 1; i < order.size(); i++) {
        if (order.get(i) < order.get(i - 1) && !isDescending(order)) {
          int early = order.get(i);
          findings.option(
              item,
              set.options().get(early),
              "",
              "\"" + texts.get(early) + "\" stands out of the order of the numbers");
          break;
        }
      }
    }
  }

  private static boolean isDescending(List<Integer> order) {
    for (int i = 1; i < order.size(); i++) {
      if (order.get(i) > order.get(i - 1)) {
        return false;
      }
    }
    return true;
  }
}
