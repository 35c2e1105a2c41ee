package dev.quizline.draft.lint;

import dev.quizline.bank.Bank;
import dev.quizline.bank.BankQuestion;
import dev.quizline.bank.LintLevel;
import dev.quizline.bank.LintSettings;
import dev.quizline.bank.SettingsReader;
import dev.quizline.verify.Reference;
import java.util.ArrayList;
import java.util.List;

/** Looks through banks for item-writing flaws, in time linear in their questions. */
public final class Linter {

  private Linter() {}

  /** What it looks for. */
  public static List<RuleCard> rules() {
    return Rules.CARDS;
  }

  /** Reads the settings of a folder, which may speak of its rules and no others. */
  public static SettingsReader settingsReader() {
    return new SettingsReader(
        Rules.CARDS.stream().map(RuleCard::id).toList(), List.of(StemShape.CARD.id()));
  }

  /**
   * Every flaw of a bank that the settings want to hear of.
   *
   * @param references those that the bank names; what they prove or refute is looked at too
   * @return by rule, those on the bank as a whole behind those on its questions
   */
  public static List<Finding> lint(Bank bank, List<Reference> references, LintSettings settings) {
    LintContext context = LintContext.of(bank, references, settings);
    List<Finding> found = new ArrayList<>();
    List<Rule> rules = new ArrayList<>();
    List<Findings> takers = new ArrayList<>();
    for (Rule rule : Rules.forWalk(context)) {
      if (settings.of(rule.card().id()).level().filter(LintLevel.OFF::equals).isEmpty()) {
        rules.add(rule);
        takers.add(new Findings(rule.card(), settings, found));
      }
    }
    int index = 0;
    for (BankQuestion banked : bank.questions()) {
      ItemView item = new ItemView(index++, bank, banked);
      for (int i = 0; i < rules.size(); i++) {
        rules.get(i).look(item, takers.get(i));
      }
    }
    for (int i = 0; i < rules.size(); i++) {
      rules.get(i).finish(takers.get(i));
    }
    return found;
  }
}
