package dev.quizline.draft.lint;

import dev.quizline.bank.LintLevel;
import dev.quizline.bank.Part;
import dev.quizline.quiz.Matching;
import dev.quizline.quiz.Ordering;
import dev.quizline.verify.Folding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** L1: exactly one answer is right, and no choice stands there twice in other letters. */
final class OneRightAnswer implements Rule {

  static final RuleCard CARD =
      new RuleCard(
          "L1",
          LintLevel.ERROR,
          "one right answer",
          "Where two choices say the same, or the record proves another one right, a player who"
              + " knows the answer can be marked wrong.",
          "make each choice a different answer, with only the key right");

  private final LintContext context;

  OneRightAnswer(LintContext context) {
    this.context = context;
  }

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void look(ItemView item, Findings findings) {
    for (OptionSet set : item.optionSets()) {
      Map<String, String> seen = new HashMap<>();
      for (Option option : set.options()) {
        same(item, option.text(), option.part(), seen, findings);
      }
    }
    arranged(item, findings);
    context
        .key(item)
        .ifPresent(key -> key.faults().forEach(fault -> findings.add(item, Part.WHOLE, "", fault)));
  }

  private static void arranged(ItemView item, Findings findings) {
    if (item.question() instanceof Ordering ordering) {
      all(item, ordering.order(), Part.of("order"), findings);
    } else if (item.question() instanceof Matching matching) {
      Map<String, String> lefts = new HashMap<>();
      for (int i = 0; i < matching.pairs().size(); i++) {
        same(item, matching.pairs().get(i).left(), Part.of("pairs", i, 0), lefts, findings);
      }
      all(item, matching.extra(), Part.of("extra"), findings);
    }
  }

  private static void all(ItemView item, List<String> texts, Part list, Findings findings) {
    Map<String, String> seen = new HashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      same(item, texts.get(i), list.then(i), seen, findings);
    }
  }

  private static void same(
      ItemView item, String text, Part part, Map<String, String> seen, Findings findings) {
    String first = seen.putIfAbsent(meaning(Wording.of(text)), text);
    if (first != null) {
      findings.add(item, part, text, "\"" + text + "\" is the same answer as \"" + first + "\"");
    }
  }

  /** The same for two ways to write one answer: {@code 7} and seven, The Seine and seine. */
  private static String meaning(Wording wording) {
    return Figure.of(wording)
        .flatMap(figure -> figure.value().map(it -> it.stripTrailingZeros() + figure.unit()))
        .orElseGet(() -> inWords(wording));
  }

  /** Figures in it stay apart, so that 1.33:1 is not 13.3:1. */
  private static String inWords(Wording wording) {
    boolean figures = wording.has(Word::isFigure);
    String folded = figures ? Folding.fold(wording.text()) : Folding.key(wording.text());
    return (folded.isEmpty() ? wording.text() : folded) + "|" + wording.symbols();
  }
}
