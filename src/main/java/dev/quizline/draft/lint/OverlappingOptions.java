package dev.quizline.draft.lint;

import dev.quizline.bank.LintLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** L13: no choice holds another. */
final class OverlappingOptions implements Rule {

  static final RuleCard CARD =
      new RuleCard(
          "L13",
          LintLevel.ERROR,
          "choices that exclude one another",
          "Where one choice holds another both can be right, and where one wrong choice would make"
              + " another right both are ruled out.",
          "choose answers of which only one can be true");

  private static final Phrases ASKS_AMOUNT =
      Phrases.of(
          "\\bhow"
              + " (many|much|old|long|far|tall|high|deep|wide|heavy|large|big)\\b|\\b(percentage|per"
              + " cent|proportion|share|number) of\\b|\\bat (what|which) age\\b");

  private final KnownNames names;

  OverlappingOptions(LintContext context) {
    names = new KnownNames(context.references());
  }

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void look(ItemView item, Findings findings) {
    for (OptionSet set : item.optionSets()) {
      if (!set.isReadable()) {
        continue;
      }
      nested(item, set, findings);
      if (item.isEnglish() && ASKS_AMOUNT.in(item.ask()).isPresent()) {
        ranges(item, set, findings);
      }
    }
  }

  private void nested(ItemView item, OptionSet set, Findings findings) {
    for (Option inner : set.options()) {
      for (Option outer : set.options()) {
        if (inner != outer && holds(outer.text(), inner.text())) {
          findings.option(
              item, inner, "", "\"" + inner.text() + "\" and \"" + outer.text() + "\" overlap");
          return;
        }
      }
    }
  }

  /** "Paris" and "Paris, France" or, by the references, France; "by car" and "by car or train". */
  private boolean holds(String outer, String inner) {
    String longer = outer.toLowerCase(Locale.ROOT).strip();
    String start = inner.toLowerCase(Locale.ROOT).strip();
    boolean goesOn =
        longer.startsWith(start + ", ")
            || longer.startsWith(start + " (")
            || longer.startsWith(start + " and ")
            || longer.startsWith(start + " or ");
    return goesOn && start.length() > 2 || names.liesIn(inner, outer);
  }

  private static void ranges(ItemView item, OptionSet set, Findings findings) {
    List<Range> ranges = new ArrayList<>();
    for (Option option : set.options()) {
      Optional<Range> range = Range.of(option.text());
      if (range.isEmpty()) {
        continue;
      }
      if (ranges.stream().anyMatch(range.get()::overlaps)) {
        findings.option(item, option, "", "\"" + option.text() + "\" overlaps another range");
        return;
      }
      ranges.add(range.get());
    }
  }
}
