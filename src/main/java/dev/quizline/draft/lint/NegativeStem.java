package dev.quizline.draft.lint;

import dev.quizline.bank.LintLevel;
import dev.quizline.quiz.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** L5: a question asked in the negative says so in capitals, and only once. */
final class NegativeStem implements Rule {

  static final RuleCard CARD =
      new RuleCard(
          "L5",
          LintLevel.WARNING,
          "a negative is emphasised, and never double",
          "Players overlook a small \"not\" and answer the opposite of what they know.",
          "ask the other way round; where that cannot be, write NOT or EXCEPT in capitals");

  private static final String DOUBLED = "turn the question or the choice round so that one is left";

  /** Before which a negator belongs to a clause about something, not to what is asked. */
  private static final Set<String> CLAUSE =
      Set.of(
          "that who whom whose which where when because although though if while since but or"
              .split(" "));

  /** Behind which a negator asks nothing: not only, not long ago, whether or not. */
  private static final Set<String> HARMLESS =
      Set.of("only just merely least until long far yet necessarily all".split(" "));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void look(ItemView item, Findings findings) {
    if (!item.isEnglish() || item.isJudged() || item.kind() == Kind.CLOZE) {
      return;
    }
    List<Word> negators = negators(item.stem().words());
    if (negators.size() > 1) {
      doubled(item, negators.get(1), findings);
    } else if (negators.size() == 1) {
      Word negator = negators.get(0);
      if (!negator.isShouted()) {
        String words = negator.raw();
        findings.stem(item, words, "\"" + words + "\" is easily overlooked in this question");
      }
      item.optionSets().forEach(set -> inChoices(item, set, findings));
    }
  }

  private void doubled(ItemView item, Word second, Findings findings) {
    findings.add(
        LintLevel.ERROR,
        item,
        item.askPart(),
        second.raw(),
        "this question is negative twice",
        DOUBLED);
  }

  /** Those of the question itself, outside titles, quotations and clauses. */
  private static List<Word> negators(List<Word> words) {
    List<Word> found = new ArrayList<>();
    boolean clause = false;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      String next = i + 1 < words.size() ? words.get(i + 1).folded() : "";
      boolean title = word.isNamed() && !word.isShouted();
      clause = !word.opens() && (clause || i > 0 && CLAUSE.contains(word.folded()));
      if (English.NEGATORS.contains(word.folded())
          && !title
          && !word.quoted()
          && !clause
          && !HARMLESS.contains(next)) {
        found.add(word);
      }
    }
    return found;
  }

  private void inChoices(ItemView item, OptionSet set, Findings findings) {
    if (!set.areNames()) {
      for (Option option : set.options()) {
        List<Word> negators = negators(option.wording().words());
        if (!negators.isEmpty()) {
          findings.add(
              LintLevel.ERROR,
              item,
              option.part(),
              negators.get(0).raw(),
              "a negative choice answers a negative question",
              DOUBLED);
          return;
        }
      }
    }
  }
}
