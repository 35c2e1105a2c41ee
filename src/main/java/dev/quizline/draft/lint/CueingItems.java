package dev.quizline.draft.lint;

import dev.quizline.bank.LintLevel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** L17: no question gives the answer to another away. */
final class CueingItems implements Rule {

  static final RuleCard CARD =
      new RuleCard(
          "L17",
          LintLevel.WARNING,
          "no question that answers another",
          "A player who meets the one first, or reads the whole paper, has the answer to the"
              + " other.",
          "say it without the name, or leave one of the two out");

  private final List<ItemView> items = new ArrayList<>();

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
    Cues cues = new Cues(items);
    for (ItemView teller : items) {
      // A sentence to be judged tells nothing: it may be false.
      if (!teller.isJudged()) {
        Set<Integer> told = new HashSet<>();
        for (Cues.Cue cue : cues.in(teller)) {
          if (told.add(cue.owner())) {
            findings.stem(
                teller,
                cue.words(),
                "this gives the answer to \"" + items.get(cue.owner()).id() + "\" away");
          }
        }
      }
    }
  }
}
