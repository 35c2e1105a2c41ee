package dev.quizline.draft.lint;

import dev.quizline.bank.LintLevel;
import dev.quizline.quiz.Kind;
import java.util.Set;
import java.util.regex.Pattern;

/** L15: the question is a question, short, and can be understood without the choices. */
final class StemShape implements Rule {

  static final RuleCard CARD =
      new RuleCard(
          "L15",
          LintLevel.WARNING,
          "a whole question, and a short one",
          "Players should know what is asked before they read the choices; long questions test"
              + " reading.",
          "ask one thing in a sentence that ends with a question mark");

  static final int MOST_WORDS = 30;
  private static final int FEWEST_WORDS = 3;

  private static final Pattern ENDS_OPEN =
      Pattern.compile(".*([?？؟;:：…]|\\.\\.\\.|_{2,}|\\{#\\d+})\\W*$", Pattern.DOTALL);

  private static final Phrases UNFOCUSED =
      Phrases.of(
          "^which (one |ones )?(of )?(the |these )?(following )?(statements? |sentences? |options?"
              + " |answers? )?(is|are) (not )?(true|correct|right|false|wrong|incorrect)\\W*$");

  private static final Set<String> ORDERS =
      Set.of(
          ("match put order name give choose pick complete fill select find arrange sort rank write"
                  + " tell state identify list say calculate compute work convert translate spell"
                  + " solve simplify round add multiply mark tick link pair decide type enter"
                  + " describe explain express determine estimate evaluate count read use guess")
              .split(" "));

  private final int mostWords;

  StemShape(LintContext context) {
    mostWords = context.settings().of(CARD.id()).words().orElse(MOST_WORDS);
  }

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void look(ItemView item, Findings findings) {
    int words = item.stem().words().size();
    if (words > mostWords) {
      findings.add(
          CARD.level(),
          item,
          item.askPart(),
          "",
          "this question has " + words + " words, and " + mostWords + " are enough",
          "leave out what nobody needs for the answer");
    }
    if (item.isEnglish() && !item.isJudged() && item.kind() != Kind.CLOZE) {
      if (UNFOCUSED.in(item.ask()).isPresent()) {
        findings.stem(item, "", "without the choices nobody can tell what this is about");
      } else if (!isWhole(item.stem())) {
        findings.stem(item, "", "this is no whole question");
      }
    }
  }

  private static boolean isWhole(Wording stem) {
    boolean asks = stem.text().indexOf('?') >= 0 || ENDS_OPEN.matcher(stem.text()).matches();
    boolean orders = stem.has(word -> word.opens() && ORDERS.contains(word.folded()));
    boolean sum = !stem.symbols().isEmpty() && stem.has(Word::isFigure);
    return sum || (asks || orders) && stem.words().size() >= FEWEST_WORDS;
  }
}
