package dev.quizline.cli;

import dev.quizline.verify.KeyFinding;
import dev.quizline.verify.Verdict;

/**
 * All verdicts in one object: those on banks, and those on texts, each where there are any. Banks
 * come first.
 */
final class JsonVerdicts implements VerdictWriter {

  private final Workbench bench;
  private final JsonStream json;
  private Origin origin = new Origin("", false, false, false);

  /** The lists that the next row may go to; empty where none is open. */
  private String inputs = "";

  private String rows = "";

  JsonVerdicts(Workbench bench) {
    this.bench = bench;
    this.json = new JsonStream(bench.surroundings().out()::print);
  }

  @Override
  public void begin(Origin origin, String title) {
    this.origin = origin;
    String list = origin.bank() ? "banks" : "texts";
    if (!list.equals(inputs)) {
      behindInputs();
      json.name(list).list();
      inputs = list;
    }
    json.object().name(origin.bank() ? "bank" : "input").value(origin.name());
    if (origin.bank()) {
      json.name("title").value(title);
    }
    to("statements");
  }

  private void behindInputs() {
    if (inputs.isEmpty()) {
      json.object();
    } else {
      json.endList();
    }
  }

  /** Goes on to the next list of an input. */
  private void to(String list) {
    if (!list.equals(rows)) {
      if (!rows.isEmpty()) {
        json.endList();
      }
      rows = list;
      json.name(list).list();
    }
  }

  @Override
  public void statement(Judged judged) {
    json.value(VerdictJson.statement(judged));
  }

  @Override
  public void key(KeyFinding finding, String ask) {
    to("questions");
    json.value(VerdictJson.key(finding, ask));
  }

  @Override
  public void conflict(AtOdds conflict) {
    behindKeys();
    to("conflicts");
    json.value(VerdictJson.conflict(conflict));
  }

  /** A bank's list of questions is there even where there are none. */
  private void behindKeys() {
    if (origin.bank() && rows.equals("statements")) {
      to("questions");
    }
  }

  @Override
  public void end(VerdictTally tally) {
    behindKeys();
    json.endList();
    rows = "";
    if (!origin.bank()) {
      json.name("summary").value(summary(tally));
    }
    json.endObject();
  }

  private static Json summary(VerdictTally tally) {
    Json summary = Json.object().with("statements", tally.statements());
    for (Verdict verdict : Verdict.values()) {
      summary.with(verdict.label(), tally.of(verdict));
    }
    return summary.with("coverage", tally.coverage());
  }

  @Override
  public void close() {
    behindInputs();
    json.endObject();
    bench.say("");
  }
}
