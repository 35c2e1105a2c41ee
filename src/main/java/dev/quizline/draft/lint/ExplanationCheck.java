package dev.quizline.draft.lint;

import dev.quizline.bank.Bank;
import dev.quizline.bank.LintLevel;
import dev.quizline.bank.Part;
import dev.quizline.quiz.Kind;
import dev.quizline.verify.Claim;
import dev.quizline.verify.Verdict;
import dev.quizline.verify.text.Modality;
import dev.quizline.verify.text.ReadClaim;
import dev.quizline.verify.text.TextReader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** L22: an explanation is there, and the record does not contradict it. */
final class ExplanationCheck implements Rule {

  static final RuleCard CARD =
      new RuleCard(
          "L22",
          LintLevel.WARNING,
          "an explanation that holds, and a source",
          "Players learn from why an answer is right and who says so, not from the mark.",
          "add a sentence on why the answer is right");

  private static final Part EXPLAIN = Part.of("explain");

  /** Kinds that ask for one thing. */
  private static final Set<Kind> ONE_THING =
      EnumSet.of(Kind.SINGLE_CHOICE, Kind.SHORT_ANSWER, Kind.NUMERIC, Kind.TRUE_FALSE);

  private final Bank bank;

  /** Empty where there is nothing to hold an explanation against. */
  private final Optional<TextReader> reader;

  private final List<ItemView> bare = new ArrayList<>();
  private int items;

  ExplanationCheck(LintContext context) {
    bank = context.bank();
    reader =
        context.references().isEmpty()
            ? Optional.empty()
            : Optional.of(new TextReader(context.references()));
  }

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void look(ItemView item, Findings findings) {
    items++;
    String explain = item.question().item().explain();
    if (explain.isBlank()) {
      bare.add(item.bare());
    } else {
      reader.ifPresent(it -> hold(item, it, explain, findings));
    }
  }

  /**
   * Only what it says of the very thing that is asked for is held against the record: the rest of
   * an explanation speaks of many things, and a false alarm is worse than none.
   */
  private void hold(ItemView item, TextReader reader, String explain, Findings findings) {
    Optional<Claim> asked = item.banked().claim();
    if (asked.isEmpty() || !ONE_THING.contains(item.kind())) {
      return;
    }
    Optional<String> subject = asked.get().subject().or(bank::subject);
    List<ReadClaim> same = new ArrayList<>(reader.read(explain, subject).claims());
    same.removeIf(claim -> !isOf(claim.finding().claim(), asked.get(), subject));
    boolean borneOut =
        same.stream().anyMatch(claim -> claim.finding().verdict() == Verdict.VERIFIED);
    for (ReadClaim claim : borneOut ? List.<ReadClaim>of() : same) {
      if (claim.finding().verdict() == Verdict.CONTRADICTED
          && claim.modality() == Modality.PLAIN
          && !claim.aside()) {
        int[] points = explain.codePoints().toArray();
        int length = claim.span().end() - claim.span().start();
        findings.add(
            CARD.level(),
            item,
            EXPLAIN,
            new String(points, claim.span().start(), length),
            "this explanation is at odds with the record: " + claim.finding().why(),
            "mend the explanation, or the reference");
      }
    }
  }

  private static boolean isOf(Claim said, Claim asked, Optional<String> subject) {
    return said.property().equals(asked.property()) && said.subject().equals(subject);
  }

  /** Where most have none the bank is the kind that has none, which need be said only once. */
  @Override
  public void finish(Findings findings) {
    if (2 * bare.size() > items && bare.size() > 1) {
      findings.bank(
          CARD.level(), bare.size() + " of " + items + " questions explain nothing", CARD.better());
    } else {
      bare.forEach(
          item -> findings.add(item, Part.WHOLE, "", "nothing explains why the answer is right"));
    }
    if (bank.origin().isEmpty() && bank.references().isEmpty()) {
      findings.bank(
          LintLevel.INFO,
          "nothing says where this bank comes from",
          "add a source, or references that the keys can be held against");
    }
  }
}
