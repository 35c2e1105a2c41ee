package dev.quizline.draft.lint;

import dev.quizline.bank.LintLevel;
import dev.quizline.verify.Folding;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** L14: no choice is made of other choices. */
final class CombinedOptions implements Rule {

  static final RuleCard CARD =
      new RuleCard(
          "L14",
          LintLevel.ERROR,
          "no choice such as \"A and B\"",
          "Who rules one part out has ruled out every combination with it; letters mean nothing"
              + " once choices are shuffled.",
          "ask for several right choices (multiple-choice), or for one thing at a time");

  private static final String LETTER = "(?:[a-h]|i{1,3}|iv|vi{0,3})";

  private static final Pattern LETTERS =
      Pattern.compile(
          "^(?:both |only |either |neither )*\\(?"
              + LETTER
              + "\\)?(?:,? \\(?"
              + LETTER
              + "\\)?)*"
              + ",? (?:and|or|&|nor) \\(?"
              + LETTER
              + "\\)?(?: only| are (?:correct|right|true))?\\.?$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ANY_LETTERS =
      Pattern.compile("(?:[a-z],? )*(?:and|or|&) [a-z]", Pattern.CASE_INSENSITIVE);

  private static final Phrases OF_OTHERS =
      Phrases.of("^\\W*(both|two|three|some) of (the above|these|them|the others)\\b(?! \\w)");

  private static final Phrases NUMBERED = Phrases.of("(^|\\s)\\(?(ii|2|b)[.):]\\s");

  private static final Pattern PAIR =
      Pattern.compile("^(?:both )?(.+?),? (?:and|or|&) (.+?)(?: only)?$", Pattern.CASE_INSENSITIVE);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void look(ItemView item, Findings findings) {
    if (!item.isEnglish()) {
      return;
    }
    for (OptionSet set : item.optionSets()) {
      Set<String> texts = new HashSet<>();
      set.texts().forEach(text -> texts.add(Folding.key(text)));
      // Vitamins may be called A and D: where every choice is letters, letters may be what is
      // asked.
      boolean referring =
          !set.texts().stream().allMatch(text -> ANY_LETTERS.matcher(text.strip()).matches())
              || NUMBERED.in(item.ask()).isPresent();
      for (Option option : set.options()) {
        String text = option.text().strip();
        boolean letters = referring && LETTERS.matcher(text).matches() && set.options().size() > 2;
        if (letters || OF_OTHERS.in(text).isPresent() || isPair(text, texts)) {
          findings.option(item, option, "", "\"" + text + "\" is made of other choices");
        }
      }
    }
  }

  private static boolean isPair(String text, Set<String> texts) {
    Matcher pair = PAIR.matcher(text);
    return pair.matches()
        && texts.contains(Folding.key(pair.group(1)))
        && texts.contains(Folding.key(pair.group(2)));
  }
}
