package dev.quizline.cli;

import dev.quizline.verify.ClaimFinding;
import dev.quizline.verify.Evidence;
import dev.quizline.verify.KeyFinding;
import dev.quizline.verify.Source;
import dev.quizline.verify.StatementFinding;
import dev.quizline.verify.text.Span;
import java.util.List;
import java.util.Optional;

/** Findings as scripts read them. */
final class VerdictJson {

  private VerdictJson() {}

  static Json statement(StatementFinding finding) {
    return statement(new Judged.Typed(finding));
  }

  static Json statement(Judged judged) {
    return Json.object()
        .with("id", judged.id())
        .with("text", judged.text())
        .with("verdict", judged.verdict().label())
        .with("claims", judged.claims().stream().map(VerdictJson::claim).toList())
        .with("opinions", judged.opinions().stream().map(VerdictJson::opinion).toList())
        .with("reason", judged.reason());
  }

  static Json conflict(AtOdds conflict) {
    return Json.object()
        .with("conflict", conflict.label())
        .with("between", List.of(place(conflict.first()), place(conflict.second())))
        .with("why", conflict.why());
  }

  private static Json place(AtOdds.Said said) {
    return Json.object()
        .with("id", said.id())
        .with("words", said.words())
        .with("span", span(said.span()));
  }

  private static Json opinion(Judged.OnOpinion opinion) {
    return Json.object()
        .with("text", opinion.text())
        .with("aside", opinion.aside())
        .with("span", opinion.span().map(VerdictJson::span));
  }

  private static List<Integer> span(Span span) {
    return List.of(span.start(), span.end());
  }

  static Json key(KeyFinding finding, String ask) {
    Json row =
        Json.object()
            .with("question", finding.question())
            .with("ask", ask)
            .with("verdict", KeyVerdict.word(finding));
    row.with("claims", finding.key().stream().map(VerdictJson::keyClaim).toList());
    row.with("distractors", finding.distractors().stream().map(VerdictJson::distractor).toList());
    return row.with("faults", finding.faults());
  }

  private static Json distractor(ClaimFinding finding) {
    return Json.object()
        .with("value", finding.claim().value())
        .with("verdict", finding.verdict().label())
        .with("why", finding.why());
  }

  private static Json keyClaim(ClaimFinding finding) {
    return claim(new Judged.OnClaim(finding, false, Optional.empty(), Optional.empty()));
  }

  private static Json claim(Judged.OnClaim claim) {
    ClaimFinding finding = claim.finding();
    return Json.object()
        .with("subject", finding.claim().subject())
        .with("property", finding.claim().property())
        .with("value", finding.claim().value())
        .with("role", finding.claim().role())
        .with("year", finding.claim().year())
        .with("negated", finding.claim().negated())
        .with("aside", claim.aside())
        .with("verdict", finding.verdict().label())
        .with("span", claim.span().map(VerdictJson::span))
        .with("evidence", finding.evidence().stream().map(VerdictJson::evidence).toList())
        .with("why", finding.why())
        .with("text", claim.said());
  }

  private static Json evidence(Evidence evidence) {
    List<Source> sources = evidence.sources();
    return Json.object()
        .with("value", evidence.value())
        .with("sources", sources.stream().map(Source::id).toList())
        .with("publishers", sources.stream().map(Source::publisher).toList())
        .with("urls", sources.stream().flatMap(source -> source.url().stream()).toList())
        .with("note", evidence.note());
  }
}
