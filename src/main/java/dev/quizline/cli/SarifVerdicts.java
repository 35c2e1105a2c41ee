package dev.quizline.cli;

import dev.quizline.terminal.ReportVerdicts;
import dev.quizline.verify.KeyFinding;
import dev.quizline.verify.Verdict;
import dev.quizline.verify.text.Conflict;
import dev.quizline.verify.text.Span;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a code scanner would show: contradicted and disputed claims, in SARIF 2.1.0. */
final class SarifVerdicts implements VerdictWriter {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
  private static final String CONFLICT = "conflict";
  private static final String REFUTED_KEY = "refuted-key";

  private final Workbench bench;
  private final List<Json> results = new ArrayList<>();
  private Origin origin = new Origin("", false, false);

  SarifVerdicts(Workbench bench) {
    this.bench = bench;
  }

  @Override
  public void begin(Origin origin, String title) {
    this.origin = origin;
  }

  @Override
  public void statement(Judged judged) {
    for (Judged.OnClaim claim : judged.claims()) {
      Verdict verdict = claim.finding().verdict();
      if (verdict == Verdict.CONTRADICTED || verdict == Verdict.DISPUTED) {
        Span whole = new Span(0, judged.text().codePointCount(0, judged.text().length()));
        Optional<Region> region = judged.place().of(claim.span().orElse(whole));
        String message = verdict.label() + ": " + claim.words() + " (in: " + judged.text() + ")";
        results.add(result(verdict.label(), level(verdict), message, judged.id(), region));
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
      results.add(result(REFUTED_KEY, "error", message, finding.question(), Optional.empty()));
    }
  }

  @Override
  public void conflict(AtOdds conflict) {
    boolean contradiction = conflict.kind() == Conflict.Kind.CONTRADICTION;
    AtOdds.Said second = conflict.second();
    results.add(
        result(
            CONFLICT,
            contradiction ? "error" : "warning",
            conflict.label() + ": " + conflict.words(),
            second.id(),
            second.place().of(second.span())));
  }

  private Json result(String rule, String level, String message, String id, Optional<Region> in) {
    Json location =
        Json.object()
            .with("physicalLocation", origin.file() ? Optional.of(physical(in)) : Optional.empty())
            .with("logicalLocations", List.of(Json.object().with("name", id)));
    return Json.object()
        .with("ruleId", rule)
        .with("level", level)
        .with("message", Json.object().with("text", escaped(message)))
        .with("locations", List.of(location));
  }

  private Json physical(Optional<Region> in) {
    return Json.object()
        .with("artifactLocation", Json.object().with("uri", uri(origin.name())))
        .with("region", in.map(SarifVerdicts::region));
  }

  private static Json region(Region region) {
    Json json = Json.object().with("startLine", region.line());
    return region.column() == 0
        ? json
        : json.with("startColumn", region.column())
            .with("endLine", region.endLine())
            .with("endColumn", region.endColumn())
            .with("charOffset", region.offset())
            .with("charLength", region.length());
  }

  /** A path as a relative reference, with slashes whatever the system writes. */
  private static String uri(String path) {
    try {
      Path file = Path.of(path);
      return file.isAbsolute()
          ? file.toUri().toASCIIString()
          : new URI(null, null, "./" + path.replace('\\', '/'), null)
              .toASCIIString()
              .substring("./".length());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a path is always a URI", e);
    }
  }

  /** In a message brackets would be a link, and braces a place for an argument. */
  private static String escaped(String message) {
    return message
        .replace("\\", "\\\\")
        .replace("[", "\\[")
        .replace("]", "\\]")
        .replace("{", "{{")
        .replace("}", "}}");
  }

  @Override
  public void end(VerdictTally tally) {}

  @Override
  public void close() {
    Json driver =
        Json.object()
            .with("name", "quizline")
            .with("version", Version.NUMBER)
            .with(
                "rules",
                List.of(
                    rule("contradicted", "The reference says otherwise."),
                    rule("disputed", "The sources of the reference disagree."),
                    rule(CONFLICT, "The text is at odds with itself."),
                    rule(REFUTED_KEY, "The reference refutes a key or bears out a wrong choice.")));
    Json run =
        Json.object()
            .with("tool", Json.object().with("driver", driver))
            .with("columnKind", "unicodeCodePoints")
            .with("results", results);
    bench.say(
        Json.object()
            .with("$schema", SCHEMA)
            .with("version", "2.1.0")
            .with("runs", List.of(run))
            .line());
  }

  private static Json rule(String id, String description) {
    return Json.object()
        .with("id", id)
        .with("shortDescription", Json.object().with("text", description));
  }
}
