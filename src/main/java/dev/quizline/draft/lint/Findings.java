package dev.quizline.draft.lint;

import dev.quizline.bank.LintLevel;
import dev.quizline.bank.LintSettings;
import dev.quizline.bank.Part;
import java.util.List;
import java.util.Optional;

/** Takes what one rule finds, as the settings want it. */
final class Findings {

  private final RuleCard card;
  private final LintSettings.OfRule settings;
  private final List<Finding> found;

  Findings(RuleCard card, LintSettings settings, List<Finding> found) {
    this.card = card;
    this.settings = settings.of(card.id());
    this.found = found;
  }

  /** The item's stem has the flaw. */
  void stem(ItemView item, String words, String message) {
    add(item, item.askPart(), words, message);
  }

  void option(ItemView item, Option option, String words, String message) {
    add(item, option.part(), words, message);
  }

  /** Every choice of a question in English that says such a thing. */
  void options(ItemView item, Phrases said, String what) {
    if (item.isEnglish()) {
      for (OptionSet set : item.optionSets()) {
        for (Option option : set.options()) {
          said.in(option.text())
              .ifPresent(words -> option(item, option, words, "\"" + words.strip() + "\" " + what));
        }
      }
    }
  }

  void add(ItemView item, Part part, String words, String message) {
    add(card.level(), item, part, words, message, card.better());
  }

  /**
   * @param level what it weighs unless settings say otherwise
   */
  void add(LintLevel level, ItemView item, Part part, String words, String message, String better) {
    if (!settings.except().contains(item.id())) {
      Finding.OfItem of = new Finding.OfItem(item.index(), item.id(), part, words);
      add(level, Optional.of(of), message, better);
    }
  }

  /** The bank as a whole has the flaw. */
  void bank(LintLevel level, String message, String better) {
    add(level, Optional.empty(), message, better);
  }

  private void add(LintLevel level, Optional<Finding.OfItem> item, String message, String better) {
    found.add(new Finding(card, settings.level().orElse(level), item, message, better));
  }
}
