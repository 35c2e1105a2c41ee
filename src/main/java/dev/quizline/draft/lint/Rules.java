package dev.quizline.draft.lint;

import java.util.List;

/** All rules, in the order of their ids. */
final class Rules {

  static final List<RuleCard> CARDS =
      List.of(
          OneRightAnswer.CARD,
          AllOfTheAbove.CARD,
          NoneOfTheAbove.CARD,
          LengthBalance.CARD,
          NegativeStem.CARD,
          AbsoluteWords.CARD,
          ClangAssociation.CARD,
          OneTypeOfOption.CARD,
          GrammaticalFit.CARD,
          NumberOrder.CARD,
          KeyPosition.CARD,
          Convergence.CARD,
          OverlappingOptions.CARD,
          CombinedOptions.CARD,
          StemShape.CARD,
          GapPlacement.CARD,
          CueingItems.CARD,
          RepeatedItems.CARD,
          OpinionItem.CARD,
          TrueFalseSentence.CARD,
          ExplanationCheck.CARD);

  private Rules() {}

  /** For one walk through one bank. */
  static List<Rule> forWalk(LintContext context) {
    return List.of(
        new OneRightAnswer(context),
        new AllOfTheAbove(),
        new NoneOfTheAbove(),
        new LengthBalance(),
        new NegativeStem(),
        new AbsoluteWords(),
        new ClangAssociation(),
        new OneTypeOfOption(context),
        new GrammaticalFit(),
        new NumberOrder(),
        new KeyPosition(),
        new Convergence(),
        new OverlappingOptions(context),
        new CombinedOptions(),
        new StemShape(context),
        new GapPlacement(),
        new CueingItems(),
        new RepeatedItems(context),
        new OpinionItem(context),
        new TrueFalseSentence(),
        new ExplanationCheck(context));
  }
}
