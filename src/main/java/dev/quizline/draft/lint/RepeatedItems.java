package dev.quizline.draft.lint;

import dev.quizline.bank.LintLevel;
import dev.quizline.bank.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** L18: nothing is asked twice. */
final class RepeatedItems implements Rule {

  static final RuleCard CARD =
      new RuleCard(
          "L18",
          LintLevel.ERROR,
          "nothing asked twice",
          "A question asked twice counts double, and the second time tests memory.",
          "take one of the two out, or ask for something else");

  private final FactsAsked facts;
  private final Map<String, Integer> claims = new HashMap<>();
  private final List<ItemView> items = new ArrayList<>();

  RepeatedItems(LintContext context) {
    facts = new FactsAsked(context.bank());
  }

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void look(ItemView item, Findings findings) {
    items.add(item.bare());
  }

  @Override
  public void finish(Findings findings) {
    SimilarStems similar = new SimilarStems(items);
    for (ItemView item : items) {
      Integer same =
          facts
              .claims(item.banked())
              .map(claim -> claims.putIfAbsent(item.kind() + claim, item.index()))
              .orElse(null);
      int alike = similar.enter(item).orElse(-1);
      if (same != null) {
        findings.add(
            item,
            Part.of("claim"),
            "",
            "\"" + items.get(same).id() + "\" asks for the same claim in the same way");
      } else if (alike >= 0) {
        ItemView first = items.get(alike);
        findings.add(
            first.kind() == item.kind() ? LintLevel.ERROR : LintLevel.WARNING,
            item,
            item.askPart(),
            "",
            "\"" + first.id() + "\" asks the same in nearly the same words",
            CARD.better());
      }
    }
  }
}
