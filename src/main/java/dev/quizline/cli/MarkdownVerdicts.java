package dev.quizline.cli;

import dev.quizline.exchange.MarkdownText;
import dev.quizline.terminal.ReportVerdicts;
import dev.quizline.verify.ClaimFinding;
import dev.quizline.verify.KeyFinding;
import dev.quizline.verify.Source;
import dev.quizline.verify.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** A handout: a table of statements, a table of keys, and the sources, numbered. */
final class MarkdownVerdicts implements VerdictWriter {

  private final Workbench bench;
  private final Map<Source, Integer> numbers = new LinkedHashMap<>();
  private boolean begun;
  private boolean keys;

  MarkdownVerdicts(Workbench bench) {
    this.bench = bench;
  }

  @Override
  public void begin(Origin origin, String title) {
    bench.say((begun ? "\n" : "") + "# " + MarkdownText.text(title.isEmpty() ? "Verdicts" : title));
    head("Statement");
    begun = true;
    keys = false;
  }

  private void head(String what) {
    bench.say("\n| | " + what + " | Verdict | What the record says |\n|---|---|---|---|");
  }

  @Override
  public void statement(Judged judged) {
    StringJoiner said = new StringJoiner("<br>");
    judged.claims().forEach(claim -> said.add(cell(claim)));
    judged.opinions().forEach(opinion -> said.add("opinion: " + MarkdownText.text(opinion.text())));
    judged.reason().ifPresent(reason -> said.add(MarkdownText.text(reason)));
    row(judged.id(), judged.text(), judged.verdict().label(), said.toString());
  }

  @Override
  public void key(KeyFinding finding, String ask) {
    if (!keys) {
      head("Question");
      keys = true;
    }
    StringJoiner said = new StringJoiner("<br>");
    for (ClaimFinding claim : finding.key()) {
      said.add(cell(new Judged.OnClaim(claim, false, Optional.empty(), Optional.empty())));
    }
    finding.faults().forEach(fault -> said.add("**" + MarkdownText.text(fault) + "**"));
    row(finding.question(), ask, KeyVerdict.word(finding), said.toString());
  }

  private void row(String id, String text, String verdict, String said) {
    bench.say(
        "| "
            + MarkdownText.text(id)
            + " | "
            + MarkdownText.text(text)
            + " | "
            + verdict
            + " | "
            + said
            + " |");
  }

  private String cell(Judged.OnClaim claim) {
    Verdict verdict = claim.finding().verdict();
    StringBuilder cell = new StringBuilder(verdict.label()).append(": ");
    cell.append(MarkdownText.text(claim.words()));
    for (Source source : claim.sources()) {
      int number = numbers.computeIfAbsent(source, unseen -> numbers.size() + 1);
      cell.append(" \\[").append(number).append(']');
    }
    return cell.toString();
  }

  @Override
  public void conflict(AtOdds conflict) {
    bench.say("\n**" + conflict.label() + "**: " + MarkdownText.text(conflict.words()));
  }

  @Override
  public void end(VerdictTally tally) {
    String counted = Count.of(tally.statements(), "statement");
    bench.say("\n" + counted + ": " + ReportVerdicts.tally(tally.verdicts()) + ".");
  }

  @Override
  public void close() {
    if (!numbers.isEmpty()) {
      bench.say("\n## Sources\n");
    }
    numbers.forEach((source, number) -> bench.say(number + ". " + told(source)));
    bench.say("\n\"Verified\" means that these sources agree, no more.");
  }

  private static String told(Source source) {
    List<String> parts = new ArrayList<>(List.of(MarkdownText.text(source.publisher())));
    source.url().ifPresent(url -> parts.add(MarkdownText.link(url)));
    source.read().ifPresent(read -> parts.add("read " + MarkdownText.text(read)));
    return String.join(", ", parts);
  }
}
