package dev.quizline.terminal;

import dev.quizline.verify.ClaimFinding;
import dev.quizline.verify.Evidence;
import dev.quizline.verify.KeyFinding;
import dev.quizline.verify.Source;
import dev.quizline.verify.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the record says of a key, and who says so:
 *
 * <pre>
 *     ✓ verified: director of photography: Raoul Coutard · Criterion Channel, Wikipedia (en)
 * </pre>
 */
public final class VerdictView {

  private static final int MOST_PUBLISHERS = 3;

  private VerdictView() {}

  /** The verdict in brief; nothing where the question makes no claim. */
  public static List<Line> of(KeyFinding finding, Look look) {
    if (finding.verdict().isEmpty()) {
      return List.of();
    }
    if (finding.key().isEmpty()) {
      return List.of(alone(finding.verdict().get(), look));
    }
    boolean several = severalSubjects(finding);
    List<Line> lines = new ArrayList<>();
    for (List<ClaimFinding> alike : grouped(finding.key())) {
      lines.add(brief(alike, several, look));
    }
    return lines;
  }

  /** What was found, in words without the verdict and without whose word it is. */
  public static List<String> findings(KeyFinding finding) {
    boolean several = severalSubjects(finding);
    return grouped(finding.key()).stream().map(alike -> words(alike, several)).toList();
  }

  private static boolean severalSubjects(KeyFinding finding) {
    return finding.key().stream().map(VerdictView::subject).distinct().count() > 1;
  }

  /** Whether there is anything to show in full. */
  public static boolean hasSources(KeyFinding finding) {
    for (ClaimFinding claim : finding.key()) {
      if (!claim.evidence().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Every value that the record has on the key, with its sources in full. */
  public static List<Line> inFull(KeyFinding finding, Look look) {
    List<Line> lines = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (ClaimFinding claim : finding.key()) {
      for (Evidence evidence : claim.evidence()) {
        String what = claim.property().label() + ": " + evidence.value();
        if (seen.add(what + '\n' + claim.claim().subject().orElse(""))) {
          lines.addAll(inFull(what, evidence, look));
        }
      }
    }
    if (lines.isEmpty()) {
      String none =
          finding.verdict().isPresent()
              ? "The record has nothing on this."
              : "This key makes no claim that the record could settle.";
      lines.add(Line.of(look.indent(1) + none, Role.QUIET));
    }
    return lines;
  }

  private static List<Line> inFull(String what, Evidence evidence, Look look) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(look.indent(1)).plus(what, Role.STRONG));
    for (Source source : evidence.sources()) {
      Line line = Line.of(look.indent(2)).plus(source.publisher(), Role.SOURCE);
      if (source.url().isPresent()) {
        line = line.plus(look.dot() + source.url().get());
      }
      if (source.read().isPresent()) {
        line = line.plus(look.dot() + "read " + source.read().get(), Role.QUIET);
      }
      lines.add(line.hangingBy(look.indent(2).length() + 2));
    }
    if (evidence.note().isPresent()) {
      lines.add(Line.of(look.indent(2) + evidence.note().get(), Role.QUIET));
    }
    return lines;
  }

  /** Findings that read as one: values that the record has for one property of one subject. */
  private static Collection<List<ClaimFinding>> grouped(List<ClaimFinding> findings) {
    Map<String, List<ClaimFinding>> groups = new LinkedHashMap<>();
    for (ClaimFinding finding : findings) {
      String alone = plainlyVerified(finding) ? "" : "\n" + groups.size();
      String key = subject(finding) + '\n' + finding.property().id() + alone;
      groups.computeIfAbsent(key, none -> new ArrayList<>()).add(finding);
    }
    return groups.values();
  }

  private static boolean plainlyVerified(ClaimFinding finding) {
    return finding.verdict() == Verdict.VERIFIED && !finding.claim().negated();
  }

  private static String subject(ClaimFinding finding) {
    return finding.claim().subject().orElse("");
  }

  private static Line brief(List<ClaimFinding> alike, boolean severalSubjects, Look look) {
    ClaimFinding first = alike.get(0);
    Line line = opening(first, look).plus(": " + words(alike, severalSubjects));
    List<String> publishers = publishers(alike);
    if (!publishers.isEmpty()) {
      line =
          line.plus(look.dot(), Role.QUIET)
              .plus(Wording.some(publishers, MOST_PUBLISHERS), Role.SOURCE);
    }
    return line.hangingBy(look.indent(2).length());
  }

  private static String words(List<ClaimFinding> alike, boolean severalSubjects) {
    ClaimFinding first = alike.get(0);
    String subject = severalSubjects ? subject(first) + ", " : "";
    String why = plainlyVerified(first) || first.why().isEmpty() ? "" : "; " + first.why();
    return subject + first.property().label() + ": " + values(alike) + why;
  }

  /**
   * Where the key is that a sentence is false, the finding is on its negation; people want to hear
   * what became of the sentence.
   */
  private static Line opening(ClaimFinding finding, Look look) {
    Line line = Line.of(look.indent(1));
    boolean negated = finding.claim().negated();
    return switch (finding.verdict()) {
      case VERIFIED ->
          negated
              ? line.plus(look.wrong() + " contradicted by the record", Role.WRONG)
              : line.plus(look.right() + " verified", Role.RIGHT);
      case CONTRADICTED ->
          line.plus(look.wrong() + " the record contradicts this key", Role.WARNING);
      case PARTLY_VERIFIED, DISPUTED, UNVERIFIED, OPINION -> alone(finding.verdict(), look);
    };
  }

  private static Line alone(Verdict verdict, Look look) {
    Line line = Line.of(look.indent(1));
    return switch (verdict) {
      case VERIFIED -> line.plus(look.right() + " verified", Role.RIGHT);
      case PARTLY_VERIFIED -> line.plus("~ partly verified", Role.STRONG);
      case CONTRADICTED -> line.plus(look.wrong() + " contradicted by the record", Role.WRONG);
      case DISPUTED -> line.plus("? disputed", Role.STRONG);
      case UNVERIFIED -> line.plus("? unverified", Role.STRONG);
      case OPINION -> line.plus("~ opinion: no record could settle it", Role.STRONG);
    };
  }

  /** In the record's own words where it agrees, else as the key has it. */
  private static String values(List<ClaimFinding> alike) {
    Set<String> values = new LinkedHashSet<>();
    for (ClaimFinding finding : alike) {
      boolean agreed = plainlyVerified(finding) && !finding.evidence().isEmpty();
      values.add(agreed ? finding.evidence().get(0).value() : finding.claim().value().orElse(""));
    }
    return String.join(", ", values);
  }

  private static List<String> publishers(List<ClaimFinding> findings) {
    Set<String> publishers = new LinkedHashSet<>();
    for (ClaimFinding finding : findings) {
      for (Evidence evidence : finding.evidence()) {
        for (Source source : evidence.sources()) {
          publishers.add(source.publisher());
        }
      }
    }
    return List.copyOf(publishers);
  }
}
