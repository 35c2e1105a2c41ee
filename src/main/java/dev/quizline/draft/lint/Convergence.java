package dev.quizline.draft.lint;

import dev.quizline.bank.LintLevel;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** L12: the key is not where the words of the other choices meet. */
final class Convergence implements Rule {

  static final RuleCard CARD =
      new RuleCard(
          "L12",
          LintLevel.WARNING,
          "a key that does not combine the others",
          "Wrong choices made by changing one part of the right one at a time point to it: it is"
              + " the choice with most in common with the rest.",
          "change the parts together, so that no choice has more in common with the rest");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void look(ItemView item, Findings findings) {
    for (OptionSet set : item.optionSets()) {
      Optional<Option> key = set.key();
      if (key.isPresent()
          && set.options().size() > 2
          && set.isReadable()
          && !item.isDrawn()
          && meetsAll(key.get(), set)) {
        findings.option(
            item,
            key.get(),
            "",
            "the right choice has a word in common with each of several others, which have less in"
                + " common");
      }
    }
  }

  /** Two of its words lead to different choices, and to more of them than any other's words do. */
  private static boolean meetsAll(Option key, OptionSet set) {
    Set<Option> reached = new HashSet<>();
    int words = 0;
    for (String word : shared(key, set)) {
      words++;
      set.distractors().stream()
          .filter(option -> option.wording().content().contains(word))
          .forEach(reached::add);
    }
    int links = links(key, set);
    return words >= 2
        && reached.size() >= 2
        && set.distractors().stream().allMatch(option -> links(option, set) < links);
  }

  private static int links(Option option, OptionSet set) {
    int links = 0;
    for (String word : shared(option, set)) {
      for (Option other : set.options()) {
        links += other != option && other.wording().content().contains(word) ? 1 : 0;
      }
    }
    return links;
  }

  /** Its words that some, but not all choices have. */
  private static Set<String> shared(Option option, OptionSet set) {
    List<Option> options = set.options();
    Set<String> shared = new HashSet<>();
    for (String word : option.wording().content()) {
      long having = options.stream().filter(it -> it.wording().content().contains(word)).count();
      if (having > 1 && having < options.size()) {
        shared.add(word);
      }
    }
    return shared;
  }
}
