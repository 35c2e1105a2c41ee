package dev.quizline.cli;

import dev.quizline.bank.LintLevel;
import dev.quizline.bank.Location;
import dev.quizline.bank.Problem;
import dev.quizline.draft.lint.Finding;
import dev.quizline.draft.lint.Linter;
import dev.quizline.draft.lint.RuleCard;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a code scanner would show: reading problems, then findings, in SARIF 2.1.0. */
final class SarifLint implements LintWriter {

  private final Workbench bench;
  private final List<Json> results = new ArrayList<>();
  private final Set<String> codes = new LinkedHashSet<>();

  SarifLint(Workbench bench) {
    this.bench = bench;
  }

  @Override
  public void bank(LintedBank linted) {
    for (Problem problem : linted.problems()) {
      codes.add(problem.code());
      String message = problem.message() + problem.hint().map(it -> "; " + it).orElse("");
      String level = problem.isError() ? "error" : "note";
      add(problem.code(), level, message, in(problem, Optional.empty()));
    }
    for (LintedBank.Flaw flaw : linted.flaws()) {
      Finding finding = flaw.finding();
      add(
          finding.rule().id(),
          level(finding.level()),
          finding.message() + "; " + finding.better(),
          in(flaw.place(), finding.item().map(Finding.OfItem::id)));
    }
  }

  private void add(String rule, String level, String message, Sarif.In in) {
    results.add(Sarif.result(rule, level, message, in));
  }

  private static Sarif.In in(Problem place, Optional<String> name) {
    Location at = place.location();
    Optional<Region> region =
        at.line() == 0
            ? Optional.empty()
            : Optional.of(
                at.column() == 0
                    ? Region.wholeLine(at.line())
                    : Region.inLine(at.line(), at.column(), place.length()));
    return new Sarif.In(Optional.of(at.file()), region, name);
  }

  private static String level(LintLevel level) {
    return switch (level) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
      case OFF -> "none";
    };
  }

  @Override
  public void close() {
    rules(Linter.rules());
  }

  @Override
  public void rules(List<RuleCard> rules) {
    List<Json> rows = new ArrayList<>();
    for (RuleCard rule : rules) {
      rows.add(
          Sarif.rule(rule.id(), rule.title())
              .with("fullDescription", Sarif.text(rule.why()))
              .with("help", Sarif.text("Better: " + rule.better() + "."))
              .with("defaultConfiguration", Json.object().with("level", level(rule.level()))));
    }
    codes.forEach(code -> rows.add(Sarif.rule(code, "The file cannot be read as it is written.")));
    Sarif sarif = new Sarif(bench.surroundings().out()::print);
    sarif.begin(rows);
    results.forEach(sarif::add);
    sarif.end();
    bench.say("");
  }
}
