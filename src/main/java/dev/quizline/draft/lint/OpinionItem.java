package dev.quizline.draft.lint;

import dev.quizline.bank.LintLevel;
import dev.quizline.bank.Part;
import dev.quizline.quiz.Kind;
import dev.quizline.verify.Assertion;
import dev.quizline.verify.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** L19: a matter of taste has no key. */
final class OpinionItem implements Rule {

  static final RuleCard CARD =
      new RuleCard(
          "L19",
          LintLevel.ERROR,
          "facts, not opinions",
          "Where people may differ no answer is wrong, and marking one so teaches nothing.",
          "ask who said so or what can be counted, or make it a fact check whose key is opinion");

  private static final Phrases ASKS_TASTE =
      Phrases.of(
          "\\bin your (own )?(opinion|view)\\b|\\bdo you (think|like|prefer|feel|believe)\\b"
              + "|\\byour favou?rite\\b|\\bwould you (rather|prefer)\\b"
              + "|\\bshould (you|we|one|everyone|everybody)\\b");

  private static final String THINGS =
      "(film|movie|song|album|band|singer|actor|actress|director|book|novel|poem|writer|author"
          + "|poet|painter|painting|artist|composer|symphony|opera|player|footballer|team|game|city"
          + "|country|food|dish|wine|beer|car|show|series|scene|performance|president|king|queen"
          + "|leader|scientist|philosopher|language|beach|restaurant|teacher|musician)s?";

  private static final Phrases PRAISES =
      Phrases.of(
          "\\bthe (best|greatest|finest|worst|most (important|significant|influential|talented))"
              + "( \\w+){0,2} "
              + THINGS
              + "\\b|\\bthe (most (beautiful|interesting|brilliant|iconic|memorable|impressive"
              + "|boring|exciting|entertaining|moving|gripping|attractive|elegant|stylish|enjoyable"
              + "|delicious|captivating|fascinating|inspiring|charming|overrated|underrated"
              + "|annoying|lovable|stunning)|funniest|ugliest|prettiest|coolest|nicest|loveliest)\\b");

  private static final Phrases JUDGES =
      Phrases.of(
          "\\b(is|was|are|were|remains) (a |an |the )?(truly |really |very |simply |quite )?"
              + "(masterpieces?|beautiful|brilliant|wonderful|amazing|boring|excellent|superb"
              + "|stunning|captivating|gripping|overrated|underrated|terrible|awful|unforgettable"
              + "|charming|delightful|magnificent|breathtaking|delicious|ugly|timeless)\\b");

  /** Somebody else's judgement, or a count, is a fact. */
  private static final Phrases ATTRIBUTED =
      Phrases.of(
          "\\b(according to|voted?|ranked|named|considered|called|calls?|rated|listed|awards?"
              + "|awarded|prizes?|won|wins?|polls?|critics?|said|says|described|thought|believed"
              + "|found|chosen|elected|nominated|nickname[d]?|title[d]?|survey|magazine|list)\\b");

  private final Map<String, Statement> statements = new HashMap<>();

  OpinionItem(LintContext context) {
    context.bank().statements().forEach(each -> statements.put(each.id(), each));
  }

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void look(ItemView item, Findings findings) {
    boolean claims = item.banked().claim().isPresent() || !item.banked().gapClaims().isEmpty();
    if (claims || item.kind() == Kind.FACT_CHECK) {
      return;
    }
    List<String> about = item.banked().about();
    if (!about.isEmpty() && about.stream().allMatch(this::isOpinion)) {
      findings.add(
          item,
          Part.of("about"),
          "",
          "it claims nothing, and all that it is about ("
              + String.join(", ", about)
              + ") is opinion");
    } else if (item.isEnglish()) {
      wording(item, findings);
    }
  }

  private boolean isOpinion(String id) {
    List<Assertion> assertions = statements.get(id).assertions();
    return !assertions.isEmpty()
        && assertions.stream().allMatch(assertion -> assertion.claim().isEmpty());
  }

  private static void wording(ItemView item, Findings findings) {
    String ask = item.ask();
    ASKS_TASTE
        .in(ask)
        .or(() -> praise(item).filter(words -> ATTRIBUTED.in(ask).isEmpty()))
        .ifPresent(words -> findings.stem(item, words, "\"" + words + "\" is for each to decide"));
  }

  private static Optional<String> praise(ItemView item) {
    Optional<String> praised = PRAISES.in(item.ask());
    return praised.isEmpty() && item.isJudged() ? JUDGES.in(item.ask()) : praised;
  }
}
