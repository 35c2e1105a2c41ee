package dev.quizline.draft.lint;

import dev.quizline.bank.LintLevel;
import dev.quizline.bank.Part;
import dev.quizline.quiz.Cloze;
import java.util.List;

/** L16: a gap that the text before it leads to, and that stands for a word worth knowing. */
final class GapPlacement implements Rule {

  static final RuleCard CARD =
      new RuleCard(
          "L16",
          LintLevel.WARNING,
          "gaps that can be filled",
          "A gap at the start is read before anything says what it is about; too many gaps leave no"
              + " sentence; and a small word is guessed from grammar, not from knowledge.",
          "let the sentence lead to one gap near its end that stands for a name, number or term");

  private static final int MOST_GAPS = 3;
  private static final int WORDS_PER_GAP = 3;

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void look(ItemView item, Findings findings) {
    if (item.question() instanceof Cloze cloze) {
      placement(item, cloze.gaps().size(), findings);
      if (item.isEnglish()) {
        smallWords(item, cloze.gaps(), findings);
      }
    }
  }

  private static void placement(ItemView item, int gaps, Findings findings) {
    if (item.ask().stripLeading().startsWith("{#")) {
      findings.stem(item, "{#1}", "the text starts with a gap");
    }
    int words = item.stem().words().size();
    if (gaps > MOST_GAPS) {
      findings.stem(item, "", gaps + " gaps are more than a reader keeps in mind");
    } else if (words < WORDS_PER_GAP * gaps) {
      findings.stem(item, "", "too few words are left to tell what belongs in the gaps");
    }
  }

  private static void smallWords(ItemView item, List<Cloze.Gap> gaps, Findings findings) {
    for (int i = 0; i < gaps.size(); i++) {
      if (gaps.get(i) instanceof Cloze.Gap.Open open) {
        Wording answer = Wording.of(open.answerText());
        if (!answer.isEmpty() && !answer.has(Word::isContent) && answer.symbols().isEmpty()) {
          Part part = Part.of("gaps", i, "answers", 0);
          findings.add(item, part, "", "\"" + answer.text() + "\" is told by grammar alone");
        }
      }
    }
  }
}
