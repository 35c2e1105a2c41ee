package dev.quizline.cli;

import dev.quizline.terminal.Line;
import dev.quizline.terminal.ReportVerdicts;
import dev.quizline.terminal.Role;
import dev.quizline.verify.KeyFinding;
import dev.quizline.verify.Verdict;
import dev.quizline.verify.text.Conflict;
import java.util.ArrayList;
import java.util.List;

/** Verdicts for a person to follow. */
final class TextVerdicts implements VerdictWriter {

  private final Workbench bench;
  private final ReportVerdicts report;
  private final List<Verdict> keys = new ArrayList<>();
  private boolean bank;
  private int silentKeys;

  TextVerdicts(Workbench bench) {
    this.bench = bench;
    this.report = new ReportVerdicts(bench.look());
  }

  @Override
  public void begin(Origin origin, String title) {
    bank = origin.bank();
    keys.clear();
    silentKeys = 0;
    if (!title.isEmpty()) {
      bench.show(List.of(Line.of(title, Role.HEADING), Line.EMPTY));
    }
  }

  @Override
  public void statement(Judged judged) {
    bench.show(judged.lines(bench.look()));
  }

  @Override
  public void key(KeyFinding finding, String ask) {
    finding.verdict().ifPresentOrElse(keys::add, () -> silentKeys++);
    bench.show(report.key(finding, ask));
  }

  @Override
  public void conflict(AtOdds conflict) {
    Role role = conflict.kind() == Conflict.Kind.CONTRADICTION ? Role.WRONG : Role.WARNING;
    bench.show(List.of(Line.of(conflict.label(), role).plus(": " + conflict.words()), Line.EMPTY));
  }

  @Override
  public void end(VerdictTally tally) {
    if (tally.statements() == 0 && !bank) {
      return;
    }
    Line line = Line.of("Statements: ", Role.STRONG).plus(ReportVerdicts.tally(tally.verdicts()));
    if (!bank) {
      long percent = Math.round(tally.coverage() * 100);
      line = line.plus("; " + percent + " % say something that was checked");
    }
    bench.show(List.of(line));
    if (bank) {
      bench.show(List.of(Line.of("Keys: ", Role.STRONG).plus(keyTally())));
    }
  }

  private String keyTally() {
    String tally = ReportVerdicts.tally(keys);
    if (silentKeys == 0) {
      return tally;
    }
    return (keys.isEmpty() ? "" : tally + ", ") + silentKeys + " without a claim";
  }

  @Override
  public void close() {}
}
