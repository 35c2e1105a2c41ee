package dev.quizline.draft.lint;

import dev.quizline.bank.LintLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** L6: no choice gives itself away by how sure or unsure it sounds. */
final class AbsoluteWords implements Rule {

  static final RuleCard CARD =
      new RuleCard(
          "L6",
          LintLevel.WARNING,
          "no \"always\" and \"usually\" in choices",
          "Choices with always or never are mostly wrong and those with usually or sometimes mostly"
              + " right, and players know it.",
          "say how often or under which condition, or leave the word out");

  private static final Set<String> ABSOLUTE =
      Set.of("always never only invariably absolutely completely entirely".split(" "));

  private static final Set<String> VAGUE =
      Set.of(
          "usually often sometimes generally typically frequently mostly occasionally rarely seldom"
              .split(" "));

  /** "The only child", "read-only". */
  private static final Set<String> AFTER_ONLY = Set.of("child", "son", "daughter", "memory");

  private static final int FEWEST_WORDS = 3;

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void look(ItemView item, Findings findings) {
    if (item.isEnglish()) {
      for (OptionSet set : item.optionSets()) {
        look(item, set, findings);
      }
    }
  }

  /** Where most choices have such a word it tells nothing: the question is about how often. */
  private static void look(ItemView item, OptionSet set, Findings findings) {
    List<Option> options = new ArrayList<>();
    List<Word> words = new ArrayList<>();
    for (Option option : set.options()) {
      Word word = telling(option.wording().words());
      if (word != null && !option.wording().isName()) {
        options.add(option);
        words.add(word);
      }
    }
    if (2 * options.size() <= set.options().size()) {
      for (int i = 0; i < options.size(); i++) {
        String word = words.get(i).raw();
        boolean absolute = ABSOLUTE.contains(words.get(i).folded());
        findings.option(
            item,
            options.get(i),
            word,
            "\"" + word + "\" tells players that this choice is " + (absolute ? "wrong" : "right"));
      }
    }
  }

  private static Word telling(List<Word> words) {
    if (words.size() < FEWEST_WORDS) {
      return null;
    }
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean only =
          word.folded().equals("only")
              && (i + 1 < words.size() && AFTER_ONLY.contains(words.get(i + 1).folded())
                  || i > 0 && Set.of("not", "read", "the").contains(words.get(i - 1).folded()));
      boolean listed = ABSOLUTE.contains(word.folded()) || VAGUE.contains(word.folded());
      if (listed && !only && !word.quoted() && !word.isNamed()) {
        return word;
      }
    }
    return null;
  }
}
