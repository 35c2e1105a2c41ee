package dev.quizline.terminal;

import dev.quizline.verify.AssertionFinding;
import dev.quizline.verify.ClaimFinding;
import dev.quizline.verify.Evidence;
import dev.quizline.verify.KeyFinding;
import dev.quizline.verify.Source;
import dev.quizline.verify.StatementFinding;
import dev.quizline.verify.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Verdicts with their evidence, for reports that are read at leisure. */
public final class ReportVerdicts {

  private final Look look;

  public ReportVerdicts(Look look) {
    this.look = look;
  }

  /** A statement: its verdict, its text, then a line for each assertion. */
  public List<Line> statement(StatementFinding finding) {
    List<Line> lines = new ArrayList<>();
    lines.add(
        Line.of(finding.statement().id(), Role.KEY)
            .plus("  ")
            .plus(finding.verdict().label(), role(finding.verdict())));
    lines.add(Line.of("  " + finding.statement().text()));
    finding.assertions().forEach(assertion -> lines.addAll(assertion(assertion)));
    lines.add(Line.EMPTY);
    return lines;
  }

  /** A question: the verdict on its key, its stem, then a line for each claim and fault. */
  public List<Line> key(KeyFinding finding, String ask) {
    List<Line> lines = new ArrayList<>();
    Line head = Line.of(finding.question(), Role.KEY).plus("  ");
    lines.add(
        finding
            .verdict()
            .map(verdict -> head.plus("key " + verdict.label(), role(verdict)))
            .orElseGet(() -> head.plus("key makes no claim", Role.QUIET)));
    lines.add(Line.of("  " + ask.replaceAll("\\s*\\R\\s*", " ")));
    finding.key().forEach(claim -> lines.addAll(claim(claim, words(claim), "")));
    long refuted =
        finding.distractors().stream()
            .filter(distractor -> distractor.verdict() == Verdict.CONTRADICTED)
            .count();
    if (!finding.distractors().isEmpty()) {
      lines.add(
          Line.of(
              "    " + refuted + " of " + finding.distractors().size() + " distractors refuted",
              Role.QUIET));
    }
    finding.faults().forEach(fault -> lines.add(Line.of("    ! " + fault, Role.WARNING)));
    lines.add(Line.EMPTY);
    return lines;
  }

  private List<Line> assertion(AssertionFinding finding) {
    String aside = finding.assertion().aside() ? " (aside)" : "";
    if (finding.claim().isPresent()) {
      return claim(finding.claim().get(), finding.assertion().text(), aside);
    }
    return List.of(
        Line.of("    ")
            .plus("~ opinion", Role.QUIET)
            .plus(aside + ": " + finding.assertion().text()));
  }

  private List<Line> claim(ClaimFinding finding, String said, String aside) {
    List<Line> lines = new ArrayList<>();
    lines.add(
        Line.of("    ")
            .plus(
                sign(finding.verdict()) + " " + finding.verdict().label(), role(finding.verdict()))
            .plus(aside + ": " + said));
    if (!finding.why().isEmpty() && finding.verdict() != Verdict.VERIFIED) {
      lines.add(Line.of("      " + finding.why()));
    }
    for (Evidence evidence : finding.evidence()) {
      lines.add(
          Line.of("      " + finding.property().label() + ": " + evidence.value())
              .plus(look.dot() + publishers(evidence.sources()), Role.SOURCE));
      evidence.note().ifPresent(note -> lines.add(Line.of("        " + note, Role.QUIET)));
    }
    return lines;
  }

  /** What is claimed: {@code director: not François Truffaut}. */
  public static String words(ClaimFinding finding) {
    return words(finding, finding.claim().value().orElse(""));
  }

  /** The same with the value as a sentence has it. */
  static String words(ClaimFinding finding, String value) {
    StringBuilder words = new StringBuilder(finding.property().label()).append(": ");
    words.append(finding.claim().negated() ? "not " : "").append(value);
    finding.claim().role().ifPresent(role -> words.append(" as ").append(role));
    finding.claim().year().ifPresent(year -> words.append(" in ").append(year));
    return words.toString();
  }

  private static String publishers(List<Source> sources) {
    Set<String> names = new LinkedHashSet<>();
    sources.forEach(source -> names.add(source.publisher()));
    return String.join(", ", names);
  }

  /** The sign that goes with a verdict; never without its word. */
  public String sign(Verdict verdict) {
    return switch (verdict) {
      case VERIFIED -> look.right();
      case CONTRADICTED -> look.wrong();
      case DISPUTED -> look.unicode() ? "≠" : "!";
      case PARTLY_VERIFIED, OPINION -> "~";
      case UNVERIFIED -> "?";
    };
  }

  static Role role(Verdict verdict) {
    return switch (verdict) {
      case VERIFIED -> Role.RIGHT;
      case CONTRADICTED -> Role.WRONG;
      case DISPUTED, PARTLY_VERIFIED -> Role.WARNING;
      case UNVERIFIED, OPINION -> Role.QUIET;
    };
  }

  /** {@code 14 verified, 5 contradicted …}, in the order of the verdicts, without zeros. */
  public static String tally(List<Verdict> verdicts) {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    verdicts.forEach(verdict -> counts.merge(verdict, 1, Integer::sum));
    return tally(counts);
  }

  /** The same of verdicts that are counted already. */
  public static String tally(Map<Verdict, Integer> counts) {
    List<String> parts = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      int count = counts.getOrDefault(verdict, 0);
      if (count > 0) {
        parts.add(String.format(Locale.ROOT, "%d %s", count, verdict.label()));
      }
    }
    return parts.isEmpty() ? "none" : String.join(", ", parts);
  }
}
