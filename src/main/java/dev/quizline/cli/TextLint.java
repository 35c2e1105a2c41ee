package dev.quizline.cli;

import dev.quizline.bank.LintLevel;
import dev.quizline.bank.ProblemReport;
import dev.quizline.draft.lint.RuleCard;
import dev.quizline.terminal.Line;
import dev.quizline.terminal.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Findings as a person reads them, each with its line of the file. */
final class TextLint implements LintWriter {

  private final Workbench bench;

  /** Why a rule matters is said at its first finding. */
  private final Set<RuleCard> explained = new HashSet<>();

  TextLint(Workbench bench) {
    this.bench = bench;
  }

  @Override
  public void bank(LintedBank linted) {
    String file = linted.checked().file().toString();
    if (!linted.problems().isEmpty()) {
      String consequence = linted.isReadable() ? "" : "nothing more was looked for";
      ProblemReport.lines(file, linted.problems(), consequence).forEach(bench::tell);
    }
    if (linted.isReadable()) {
      linted.flaws().forEach(this::flaw);
      int questions = linted.checked().questions().orElse(0);
      bench.tell(file + ": " + Count.of(questions, "question") + ", " + counts(linted));
    }
  }

  private void flaw(LintedBank.Flaw flaw) {
    RuleCard rule = flaw.finding().rule();
    String label = flaw.finding().level().label() + " " + rule.id();
    ProblemReport.lines(flaw.place(), label).forEach(bench::tell);
    if (explained.add(rule)) {
      bench.tell("        Why: " + rule.why());
    }
  }

  private static String counts(LintedBank linted) {
    List<String> counts = new ArrayList<>();
    for (LintLevel level : LintLevel.values()) {
      long count = linted.count(level);
      if (count > 0) {
        counts.add(Count.of(count, level.label()));
      }
    }
    return counts.isEmpty() ? "nothing to mend" : String.join(", ", counts);
  }

  @Override
  public void close() {
    if (!explained.isEmpty()) {
      bench.note("quizline lint --rules says what each rule is for, and how to change its level.");
    }
  }

  @Override
  public void rules(List<RuleCard> rules) {
    List<Line> lines = new ArrayList<>();
    for (RuleCard rule : rules) {
      String level = rule.level().label();
      lines.add(
          Line.of(rule.id() + " ".repeat(4 - rule.id().length()), Role.STRONG)
              .plus(level + " ".repeat(9 - level.length()))
              .plus(rule.title(), Role.STRONG));
      lines.add(Line.of("    " + rule.why()));
      lines.add(Line.of("    Better: " + rule.better() + "."));
    }
    lines.add(Line.EMPTY);
    lines.add(
        Line.of(
            "A file .quizline.yaml beside a bank changes levels (error, warning, info, off) and"
                + " makes exceptions:"));
    lines.add(Line.of("    quizline: settings/1"));
    lines.add(Line.of("    lint:"));
    lines.add(Line.of("      L3: off"));
    lines.add(Line.of("      L7: {level: info, except: [id-of-a-question]}"));
    lines.add(Line.of("      L15: {words: 45}"));
    bench.show(lines);
  }
}
