package dev.quizline.cli;

import dev.quizline.exchange.xml.XmlText;
import dev.quizline.verify.KeyFinding;
import dev.quizline.verify.Verdict;
import dev.quizline.verify.text.Conflict;
import java.util.stream.Collectors;

/**
 * What build servers show as tests: one a statement or key. What makes the exit code 1 fails; what
 * no record settles is skipped, for it neither passed nor failed, and so is a contradiction that
 * does not count.
 */
final class JUnitVerdicts implements VerdictWriter {

  private static final String INDENT = "  ";

  private final Workbench bench;
  private Origin origin = new Origin("", false, false, false);
  private boolean begun;
  private DeflatedLines cases = new DeflatedLines();
  private int tests;
  private int failures;
  private int skipped;

  JUnitVerdicts(Workbench bench) {
    this.bench = bench;
  }

  @Override
  public void begin(Origin origin, String title) {
    if (!begun) {
      begun = true;
      bench.say("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
      bench.say("<testsuites name=\"quizline verify\">");
    }
    this.origin = origin;
    cases = new DeflatedLines();
    tests = 0;
    failures = 0;
    skipped = 0;
  }

  @Override
  public void statement(Judged judged) {
    String why =
        judged.claims().stream()
            .map(claim -> claim.finding().verdict().label() + ": " + claim.words())
            .collect(Collectors.joining("\n"));
    String body = judged.text() + (why.isEmpty() ? "" : "\n" + why);
    boolean fails = origin.gates() && judged.verdict() == Verdict.CONTRADICTED;
    add(judged.id(), judged.verdict(), body, fails);
  }

  @Override
  public void key(KeyFinding finding, String ask) {
    String why =
        finding.faults().isEmpty()
            ? finding.key().stream().map(claim -> claim.why()).collect(Collectors.joining("\n"))
            : String.join("\n", finding.faults());
    Verdict verdict = finding.verdict().orElse(Verdict.UNVERIFIED);
    add("key of " + finding.question(), verdict, ask + "\n" + why, Audit.refuted(finding));
  }

  @Override
  public void conflict(AtOdds conflict) {
    boolean contradiction = conflict.kind() == Conflict.Kind.CONTRADICTION;
    String test = conflict.label() + " of " + conflict.first().id() + ", " + conflict.second().id();
    add(
        test,
        contradiction ? Verdict.CONTRADICTED : Verdict.UNVERIFIED,
        conflict.words(),
        contradiction && origin.gates());
  }

  private void add(String test, Verdict verdict, String body, boolean fails) {
    tests++;
    String open =
        INDENT
            + INDENT
            + "<testcase classname=\""
            + XmlText.attribute(origin.name())
            + "\" name=\""
            + XmlText.attribute(test)
            + "\"";
    if (fails) {
      failures++;
      cases.add(
          open
              + "><failure type=\""
              + verdict.label()
              + "\" message=\""
              + verdict.label()
              + "\">"
              + XmlText.text(body)
              + "</failure></testcase>");
    } else if (isUnsettled(verdict)) {
      skipped++;
      cases.add(open + "><skipped message=\"" + verdict.label() + "\"/></testcase>");
    } else {
      cases.add(open + "/>");
    }
  }

  /** Of a failure's verdict it is not asked. */
  private static boolean isUnsettled(Verdict verdict) {
    return switch (verdict) {
      case UNVERIFIED, OPINION, CONTRADICTED -> true;
      case VERIFIED, PARTLY_VERIFIED, DISPUTED -> false;
    };
  }

  /** A suite begins with its counts, so its cases wait for its end. */
  @Override
  public void end(VerdictTally tally) {
    bench.say(
        String.format(
            "%s<testsuite name=\"%s\" tests=\"%d\" failures=\"%d\" errors=\"0\" skipped=\"%d\">",
            INDENT, XmlText.attribute(origin.name()), tests, failures, skipped));
    cases.forEach(bench::say);
    bench.say(INDENT + "</testsuite>");
  }

  @Override
  public void close() {
    bench.say("</testsuites>");
  }
}
