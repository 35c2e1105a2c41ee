package dev.quizline.cli;

import dev.quizline.bank.LintLevel;
import dev.quizline.bank.Location;
import dev.quizline.draft.lint.Finding;
import dev.quizline.draft.lint.RuleCard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All findings in one object. */
final class JsonLint implements LintWriter {

  private final Workbench bench;
  private final List<Json> banks = new ArrayList<>();

  JsonLint(Workbench bench) {
    this.bench = bench;
  }

  @Override
  public void bank(LintedBank linted) {
    banks.add(
        Json.object()
            .with("bank", linted.checked().file().toString())
            .with("usable", linted.isReadable())
            .with("questions", linted.checked().questions())
            .with("problems", ProblemJson.of(linted.problems()))
            .with("errors", linted.count(LintLevel.ERROR))
            .with("warnings", linted.count(LintLevel.WARNING))
            .with("infos", linted.count(LintLevel.INFO))
            .with("findings", linted.flaws().stream().map(JsonLint::finding).toList()));
  }

  private static Json finding(LintedBank.Flaw flaw) {
    Finding finding = flaw.finding();
    Location at = flaw.place().location();
    return Json.object()
        .with("rule", finding.rule().id())
        .with("title", finding.rule().title())
        .with("level", finding.level().label())
        .with("question", finding.item().map(Finding.OfItem::id))
        .with("file", at.file())
        .with("line", at.line() == 0 ? Optional.empty() : at.line())
        .with("column", at.column() == 0 ? Optional.empty() : at.column())
        .with("text", finding.item().map(Finding.OfItem::words).filter(words -> !words.isEmpty()))
        .with("message", finding.message())
        .with("why", finding.rule().why())
        .with("better", finding.better());
  }

  @Override
  public void close() {
    bench.say(Json.object().with("banks", banks).line());
  }

  @Override
  public void rules(List<RuleCard> rules) {
    List<Json> rows = new ArrayList<>();
    for (RuleCard rule : rules) {
      rows.add(
          Json.object()
              .with("id", rule.id())
              .with("level", rule.level().label())
              .with("title", rule.title())
              .with("why", rule.why())
              .with("better", rule.better()));
    }
    bench.say(Json.object().with("rules", rows).line());
  }
}
