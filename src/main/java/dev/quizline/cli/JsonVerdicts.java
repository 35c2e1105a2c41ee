package dev.quizline.cli;

import dev.quizline.verify.KeyFinding;
import dev.quizline.verify.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All verdicts in one object: those on banks, and those on texts, each where there are any. */
final class JsonVerdicts implements VerdictWriter {

  private final Workbench bench;
  private final List<Json> banks = new ArrayList<>();
  private final List<Json> texts = new ArrayList<>();
  private final List<Json> statements = new ArrayList<>();
  private final List<Json> questions = new ArrayList<>();
  private final List<Json> conflicts = new ArrayList<>();
  private Origin origin = new Origin("", false, false, false);
  private String title = "";

  JsonVerdicts(Workbench bench) {
    this.bench = bench;
  }

  @Override
  public void begin(Origin origin, String title) {
    this.origin = origin;
    this.title = title;
    statements.clear();
    questions.clear();
    conflicts.clear();
  }

  @Override
  public void statement(Judged judged) {
    statements.add(VerdictJson.statement(judged));
  }

  @Override
  public void key(KeyFinding finding, String ask) {
    questions.add(VerdictJson.key(finding, ask));
  }

  @Override
  public void conflict(AtOdds conflict) {
    conflicts.add(VerdictJson.conflict(conflict));
  }

  @Override
  public void end(VerdictTally tally) {
    if (origin.bank()) {
      banks.add(
          Json.object()
              .with("bank", origin.name())
              .with("title", title)
              .with("statements", List.copyOf(statements))
              .with("questions", List.copyOf(questions))
              .with("conflicts", anyConflicts()));
    } else {
      texts.add(
          Json.object()
              .with("input", origin.name())
              .with("statements", List.copyOf(statements))
              .with("conflicts", anyConflicts())
              .with("summary", summary(tally)));
    }
  }

  private Optional<List<Json>> anyConflicts() {
    return conflicts.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(conflicts));
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
    Optional<List<Json>> anyBanks = Optional.of(banks).filter(list -> !list.isEmpty());
    Optional<List<Json>> anyTexts = Optional.of(texts).filter(list -> !list.isEmpty());
    bench.say(Json.object().with("banks", anyBanks).with("texts", anyTexts).line());
  }
}
