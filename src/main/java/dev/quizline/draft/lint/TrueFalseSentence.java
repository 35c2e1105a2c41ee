package dev.quizline.draft.lint;

import dev.quizline.bank.LintLevel;
import dev.quizline.quiz.Kind;
import dev.quizline.quiz.TrueFalse;
import java.util.List;

/** L20: a sentence to judge says one thing, plainly, and is as often true as false. */
final class TrueFalseSentence implements Rule {

  static final RuleCard CARD =
      new RuleCard(
          "L20",
          LintLevel.WARNING,
          "one plain idea to judge, as often true as false",
          "Of two ideas one may be true and the other false; a \"not\" turns the answer round in"
              + " the reader's head; and where most are true, guessing pays.",
          "say one thing, without a not");

  private static final Phrases TWO_IDEAS =
      Phrases.of(
          ";"
              + "|\\b(because|therefore|whereas)\\b"
              + "|,? (and|but|while|although) (he|she|it|they|there)\\b"
              + "|, (and|but|while|although) (the|its|his|her|their|this|these|those|both) ");

  private static final int FEWEST = 10;
  private static final double LEAST_SHARE = 0.35;

  private int sentences;
  private int truths;

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void look(ItemView item, Findings findings) {
    if (item.question() instanceof TrueFalse question) {
      sentences++;
      truths += question.answer() ? 1 : 0;
      if (item.isEnglish()) {
        wording(item, findings);
      }
    }
  }

  private static void wording(ItemView item, Findings findings) {
    TWO_IDEAS
        .in(item.ask())
        .ifPresent(
            words ->
                findings.stem(item, words.strip(), "this says two things, and has one answer"));
    List<Word> words = item.stem().words();
    for (int i = 0; i < words.size(); i++) {
      String next = i + 1 < words.size() ? words.get(i + 1).folded() : "";
      if (isAddedNot(words.get(i), next)) {
        String not = words.get(i).raw();
        findings.stem(item, not, "judging a sentence with \"" + not + "\" means thinking round");
        return;
      }
    }
  }

  private static boolean isAddedNot(Word word, String next) {
    boolean not =
        word.folded().equals("not")
            || word.folded().endsWith("nt") && English.NEGATORS.contains(word.folded());
    boolean title = word.isNamed() && !word.isShouted();
    boolean harmless =
        next.equals("only") || next.equals("just") || next.equals("until") || next.equals("far");
    return not && !title && !word.quoted() && !harmless;
  }

  @Override
  public void finish(Findings findings) {
    int more = Math.max(truths, sentences - truths);
    boolean habit =
        sentences >= FEWEST
            && more > (1 - LEAST_SHARE) * sentences
            && Chance.ofAtLeast(more, sentences, 0.5) < Chance.RARE / 2;
    if (habit) {
      String label = truths == more ? "true" : "false";
      findings.bank(
          CARD.level(),
          "of "
              + sentences
              + " sentences to judge ("
              + Kind.TRUE_FALSE.id()
              + "), "
              + more
              + " are "
              + label,
          "make about half of them " + (label.equals("true") ? "false" : "true"));
    }
  }
}
