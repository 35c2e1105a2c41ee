package dev.quizline.draft.lint;

import dev.quizline.bank.LintLevel;
import dev.quizline.draft.IndefiniteArticle;
import dev.quizline.quiz.MultipleChoice;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** L9: every choice fits the grammar of the question, and all begin and end alike. */
final class GrammaticalFit implements Rule {

  static final RuleCard CARD =
      new RuleCard(
          "L9",
          LintLevel.WARNING,
          "choices that fit the question's grammar",
          "Where one choice fits the sentence and others do not, or one is written in another way,"
              + " grammar gives the answer.",
          "word the question and all choices so that each could follow");

  private static final Pattern ARTICLE =
      Pattern.compile("\\b(an?)\\s*(?:$|[:…_]|\\.\\.\\.|\\{#(\\d+)})");

  private static final Pattern COUNT =
      Pattern.compile("^which (two|three|four|five|six)\\b", Pattern.CASE_INSENSITIVE);

  private static final Map<String, Integer> COUNTS =
      Map.of("two", 2, "three", 3, "four", 4, "five", 5, "six", 6);

  /** Below so many an odd one out says nothing. */
  private static final int FEWEST = 4;

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void look(ItemView item, Findings findings) {
    if (item.isEnglish()) {
      article(item, findings);
      count(item, findings);
    }
    for (OptionSet set : item.optionSets()) {
      if (set.options().size() >= FEWEST) {
        oddOne(item, set, findings);
      }
    }
  }

  private static void article(ItemView item, Findings findings) {
    Matcher article = ARTICLE.matcher(item.ask());
    while (article.find()) {
      for (OptionSet set : item.optionSets()) {
        if (article.group(2) == null || set.isOfGap(Integer.parseInt(article.group(2)))) {
          set.options().stream()
              .filter(option -> isSpelt(option) && !fits(article.group(1), option))
              .findFirst()
              .ifPresent(option -> misfit(item, article.group(1), option, findings));
        }
      }
    }
  }

  /** Figures and initials are pronounced in another way than they are written. */
  private static boolean isSpelt(Option option) {
    Word first = option.wording().isEmpty() ? null : option.wording().words().get(0);
    return first != null && !first.isShouted() && !Character.isDigit(first.raw().charAt(0));
  }

  private static boolean fits(String article, Option option) {
    return IndefiniteArticle.before(option.wording().words().get(0).raw()).equals(article);
  }

  private static void misfit(ItemView item, String article, Option option, Findings findings) {
    findings.option(item, option, "", "\"" + article + " " + option.text() + "\" is no English");
  }

  private static void count(ItemView item, Findings findings) {
    Matcher count = COUNT.matcher(item.ask());
    if (count.find() && item.question() instanceof MultipleChoice question) {
      int asked = COUNTS.get(count.group(1).toLowerCase(Locale.ROOT));
      int right = question.answers().size();
      if (asked != right) {
        findings.stem(
            item,
            count.group(),
            "the question asks for " + count.group(1) + ", and " + right + " choices are right");
      }
    }
  }

  /** One choice that alone begins or ends in another way. */
  private static void oddOne(ItemView item, OptionSet set, Findings findings) {
    String ends = "only this choice ends in another way than the others";
    if (!set.areNames()) {
      lone(set, GrammaticalFit::hasFullStop)
          .or(() -> lone(set, it -> !hasFullStop(it)).filter(it -> it.wording().words().size() > 3))
          .ifPresent(option -> findings.option(item, option, "", ends));
    }
    if (set.options().stream().allMatch(it -> it.wording().words().size() > 1)) {
      String begins = "only this choice begins in another way than the others";
      lone(set, it -> begins(it, "to "))
          .or(() -> lone(set, it -> !begins(it, "to ")))
          .or(() -> lone(set, it -> !beginsWithIng(it)))
          .ifPresent(option -> findings.option(item, option, "", begins));
    }
  }

  /** The only one of which something is true. */
  private static Optional<Option> lone(OptionSet set, Predicate<Option> trait) {
    List<Option> those = set.options().stream().filter(trait).toList();
    return those.size() == 1 ? Optional.of(those.get(0)) : Optional.empty();
  }

  private static boolean hasFullStop(Option option) {
    String text = option.text().strip();
    return text.endsWith(".") && !text.endsWith("..") && option.wording().words().size() > 2;
  }

  private static boolean begins(Option option, String start) {
    return option.text().toLowerCase(Locale.ROOT).startsWith(start);
  }

  private static boolean beginsWithIng(Option option) {
    String first = option.wording().isEmpty() ? "" : option.wording().words().get(0).raw();
    return first.length() > 5 && first.endsWith("ing") && Character.isLowerCase(first.charAt(0));
  }
}
