package dev.quizline.cli;

import dev.quizline.verify.KeyFinding;

/** A line a statement, then a line a key, each written out at once. */
final class JsonLinesVerdicts implements VerdictWriter {

  private final Workbench bench;

  JsonLinesVerdicts(Workbench bench) {
    this.bench = bench;
  }

  @Override
  public void begin(Origin origin, String title) {}

  @Override
  public void statement(Judged judged) {
    print(VerdictJson.statement(judged));
  }

  @Override
  public void key(KeyFinding finding, String ask) {
    print(VerdictJson.key(finding, ask));
  }

  @Override
  public void conflict(AtOdds conflict) {
    print(VerdictJson.conflict(conflict));
  }

  private void print(Json row) {
    bench.say(row.line());
    bench.surroundings().out().flush();
  }

  @Override
  public void end(VerdictTally tally) {}

  @Override
  public void close() {}
}
