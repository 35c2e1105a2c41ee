package dev.quizline.cli;

import dev.quizline.terminal.ReportVerdicts;
import dev.quizline.verify.KeyFinding;
import dev.quizline.verify.Verdict;
import dev.quizline.verify.text.Conflict;
import dev.quizline.verify.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a code scanner would show: contradicted and disputed claims, in SARIF 2.1.0. */
final class SarifVerdicts implements VerdictWriter {

  private static final String CONFLICT = "conflict";
  private static final String REFUTED_KEY = "refuted-key";

  private final Workbench bench;
  private final Sarif sarif;
  private boolean begun;
  private Origin origin = new Origin("", false, false, false);

  SarifVerdicts(Workbench bench) {
    this.bench = bench;
    this.sarif = new Sarif(bench.surroundings().out()::print);
  }

  @Override
  public void begin(Origin origin, String title) {
    this.origin = origin;
    if (!begun) {
      sarif.begin(rules());
      begun = true;
    }
  }

  private static List<Json> rules() {
    return List.of(
        Sarif.rule("contradicted", "The reference says otherwise."),
        Sarif.rule("disputed", "The sources of the reference disagree."),
        Sarif.rule(CONFLICT, "The text is at odds with itself."),
        Sarif.rule(REFUTED_KEY, "The reference refutes a key or bears out a wrong choice."));
  }

  @Override
  public void statement(Judged judged) {
    for (Judged.OnClaim claim : judged.claims()) {
      Verdict verdict = claim.finding().verdict();
      if (verdict == Verdict.CONTRADICTED || verdict == Verdict.DISPUTED) {
        Span whole = new Span(0, judged.text().codePointCount(0, judged.text().length()));
        Optional<Region> region = judged.place().of(claim.span().orElse(whole));
        String message = verdict.label() + ": " + claim.words() + " (in: " + judged.text() + ")";
        add(verdict.label(), level(verdict), message, judged.id(), region);
      }
    }
  }

  private static String level(Verdict verdict) {
    return verdict == Verdict.CONTRADICTED ? "error" : "warning";
  }

  @Override
  public void key(KeyFinding finding, String ask) {
    if (Audit.refuted(finding)) {
      List<String> why = new ArrayList<>(finding.faults());
      if (why.isEmpty()) {
        finding.key().forEach(claim -> why.add(ReportVerdicts.words(claim) + "; " + claim.why()));
      }
      String message = "the key of \"" + ask + "\": " + String.join("; ", why);
      add(REFUTED_KEY, "error", message, finding.question(), Optional.empty());
    }
  }

  @Override
  public void conflict(AtOdds conflict) {
    boolean contradiction = conflict.kind() == Conflict.Kind.CONTRADICTION;
    AtOdds.Said second = conflict.second();
    add(
        CONFLICT,
        contradiction ? "error" : "warning",
        conflict.label() + ": " + conflict.words(),
        second.id(),
        second.place().of(second.span()));
  }

  private void add(String rule, String level, String message, String id, Optional<Region> region) {
    Optional<String> file = origin.file() ? Optional.of(origin.name()) : Optional.empty();
    sarif.add(Sarif.result(rule, level, message, new Sarif.In(file, region, Optional.of(id))));
  }

  @Override
  public void end(VerdictTally tally) {}

  @Override
  public void close() {
    sarif.end();
    bench.say("");
  }
}
