package dev.quizline.terminal;

import dev.quizline.verify.ClaimFinding;
import dev.quizline.verify.Evidence;
import dev.quizline.verify.Source;
import dev.quizline.verify.ValueType;
import dev.quizline.verify.Verdict;
import dev.quizline.verify.text.Modality;
import dev.quizline.verify.text.ReadClaim;
import dev.quizline.verify.text.ReadOpinion;
import dev.quizline.verify.text.Span;
import dev.quizline.verify.text.TextFinding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was read in a sentence and what the record says of it:
 *
 * <pre>
 *   contradicted
 *     Truffaut directed The Soft Skin in 1965
 *     ~~~~~~~~                                 ✓ director: François Truffaut (Criterion)
 *                                        ~~~~  ✗ publication date: 1965; the record says 1964 (…)
 * </pre>
 *
 * Where the lines do not fit beside their marks, or nothing may be told by place alone, they stand
 * below the sentence.
 */
public final class ReportReading {

  private static final int MOST_PUBLISHERS = 3;

  private final Look look;
  private final ReportVerdicts verdicts;

  /** A line about a stretch of the sentence. */
  private record Remark(Span span, Role role, Line line) {}

  public ReportReading(Look look) {
    this.look = look;
    this.verdicts = new ReportVerdicts(look);
  }

  /**
   * @param id of the sentence among others; empty where it is alone
   */
  public List<Line> lines(String id, TextFinding finding) {
    List<Line> lines = new ArrayList<>();
    Line head = Line.of(look.indent(0));
    head = id.isEmpty() ? head : head.plus(id, Role.KEY).plus("  ");
    lines.add(head.plus(finding.verdict().label(), ReportVerdicts.role(finding.verdict())));
    List<Remark> remarks = remarks(finding);
    MarkedText sentence = new MarkedText(finding.text(), look);
    for (Remark remark : remarks) {
      sentence.mark(remark.span(), remark.role());
    }
    lines.addAll(besideMarks(sentence, remarks).orElseGet(() -> belowMarks(sentence, remarks)));
    finding
        .reason()
        .ifPresent(reason -> lines.add(Line.of(look.indent(1) + reason + ".", Role.QUIET)));
    lines.add(Line.EMPTY);
    return lines;
  }

  private Optional<List<Line>> besideMarks(MarkedText sentence, List<Remark> remarks) {
    List<List<Line.Span>> rows = sentence.rows(1);
    if (look.plain() || rows.size() != 1 || remarks.isEmpty()) {
      return Optional.empty();
    }
    List<Line> lines = new ArrayList<>();
    lines.add(new Line(rows.get(0)));
    int column = look.indent(1).length() + sentence.cells() + 2;
    for (Remark remark : remarks) {
      int before = look.indent(1).length() + sentence.cellsBefore(remark.span().start());
      int marked = sentence.cellsBefore(remark.span().end()) + look.indent(1).length() - before;
      Line line = Line.of(" ".repeat(before)).plus("~".repeat(marked), remark.role());
      line = line.plus(" ".repeat(column - before - marked));
      for (Line.Span span : remark.line().spans()) {
        line = line.plus(span.text(), span.role());
      }
      if (Cells.of(look.shown(line.text())) > look.width()) {
        return Optional.empty();
      }
      lines.add(line);
    }
    return Optional.of(lines);
  }

  private List<Line> belowMarks(MarkedText sentence, List<Remark> remarks) {
    List<Line> lines = new ArrayList<>();
    for (List<Line.Span> row : sentence.rows(1)) {
      lines.add(new Line(row));
      MarkedText.marks(row).ifPresent(lines::add);
    }
    for (Remark remark : remarks) {
      Line line = Line.of(look.indent(1));
      for (Line.Span span : remark.line().spans()) {
        line = line.plus(span.text(), span.role());
      }
      lines.add(line.hangingBy(look.indent(2).length()));
    }
    return lines;
  }

  private List<Remark> remarks(TextFinding finding) {
    List<Remark> remarks = new ArrayList<>();
    for (ReadClaim claim : finding.claims()) {
      Verdict verdict = claim.finding().verdict();
      Line line = line(claim, value(claim, claim.span().of(finding.text())));
      remarks.add(new Remark(claim.span(), ReportVerdicts.role(verdict), line));
    }
    for (ReadOpinion opinion : finding.opinions()) {
      Line line = Line.of("~ opinion", Role.QUIET).plus(": " + opinion.words());
      remarks.add(new Remark(opinion.span(), Role.QUIET, line));
    }
    return remarks;
  }

  /**
   * As the text has it; the date itself where the text only counts it out: {@code a year later}.
   */
  private static String value(ReadClaim claim, String written) {
    String value = claim.finding().claim().value().orElse(written);
    boolean date = claim.finding().property().type() == ValueType.DATE;
    boolean counted = value.matches("\\d{4}") && !written.contains(value);
    return date && (counted || value.startsWith("not ")) ? value : written;
  }

  private Line line(ReadClaim claim, String value) {
    ClaimFinding finding = claim.finding();
    Verdict verdict = finding.verdict();
    String word = look.plain() ? " " + verdict.label() + ":" : "";
    Line line = Line.of(verdicts.sign(verdict) + word, ReportVerdicts.role(verdict));
    StringBuilder said = new StringBuilder(" ").append(ReportVerdicts.words(finding, value));
    said.append(claim.aside() ? " (aside)" : "").append(manner(claim.modality()));
    boolean plainly = verdict == Verdict.VERIFIED && !finding.claim().negated() && !claim.only();
    if (!plainly && !finding.why().isEmpty()) {
      said.append("; ").append(finding.why());
    }
    line = line.plus(said.toString());
    // Of a dispute the reason already says who holds what.
    List<String> publishers = verdict == Verdict.DISPUTED ? List.of() : publishers(finding);
    return publishers.isEmpty()
        ? line
        : line.plus(" (" + Wording.some(publishers, MOST_PUBLISHERS) + ")", Role.SOURCE);
  }

  private static String manner(Modality modality) {
    return switch (modality) {
      case PLAIN -> "";
      case HEDGED -> " (put as something that may be so)";
      case ATTRIBUTED -> " (put as what others say)";
      case ASKED -> " (put as a question)";
    };
  }

  private static List<String> publishers(ClaimFinding finding) {
    Set<String> publishers = new LinkedHashSet<>();
    for (Evidence evidence : finding.evidence()) {
      for (Source source : evidence.sources()) {
        publishers.add(source.publisher());
      }
    }
    return List.copyOf(publishers);
  }
}
