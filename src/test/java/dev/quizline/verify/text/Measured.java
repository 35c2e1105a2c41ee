package dev.quizline.verify.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quizline.verify.Fact;
import dev.quizline.verify.Folding;
import dev.quizline.verify.Reference;
import dev.quizline.verify.Source;
import dev.quizline.verify.Subject;
import dev.quizline.verify.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences with the claims marked in them, and what comes of them when a value is exchanged, a
 * year changed or a negation put in.
 */
final class Measured {

  /** A value with its year: {@code Lake Cup (1931)}. */
  private static final Pattern DATED = Pattern.compile("(.+) \\((\\d{4})\\)");

  private static final Pattern MARK = Pattern.compile("\\{([a-z-]+):([^}]*)\\}");

  /** One claim of a sentence, and where it is marked. */
  private record Marked(String property, String value, int start, int end) {}

  final List<String> misses = new ArrayList<>();
  int claims;
  int read;
  int altered;
  int caught;
  int still;
  int originals;
  int wrong;

  private final List<Subject> subjects = new ArrayList<>();
  private final List<String> sentences = new ArrayList<>();
  private final TextReader reader;

  private Measured(String resource) {
    parse(text(resource));
    Source source =
        new Source("own", "Our own", Optional.empty(), Optional.empty(), Optional.empty());
    reader = new TextReader(List.of(new Reference(Map.of("own", source), List.of(), subjects)));
    sentences.forEach(this::measure);
  }

  static Measured of(String resource) {
    return new Measured(resource);
  }

  /** The sentences without their marks. */
  List<String> texts() {
    return sentences.stream().map(Measured::strip).toList();
  }

  /** A reader of the same reference, all of its lists open. */
  TextReader openReader() {
    List<Subject> open = new ArrayList<>();
    for (Subject subject : subjects) {
      List<Fact> facts = new ArrayList<>();
      for (Fact fact : subject.facts()) {
        facts.add(
            new Fact(
                fact.property(), fact.values(), Optional.of(false), fact.sources(), fact.note()));
      }
      open.add(new Subject(subject.id(), subject.name(), subject.aliases(), subject.type(), facts));
    }
    return new TextReader(List.of(new Reference(Map.of(), List.of(), open)));
  }

  TextReader reader() {
    return reader;
  }

  double recall() {
    return caught / (double) altered;
  }

  double precision() {
    return caught / (double) (caught + wrong);
  }

  double stillVerified() {
    return still / (double) altered;
  }

  double coverage() {
    return read / (double) claims;
  }

  @Override
  public String toString() {
    return String.format(
        java.util.Locale.ROOT,
        "originals %d, claims verified %.3f, altered %d, recall %.3f, precision %.3f, still %.3f",
        originals,
        coverage(),
        altered,
        recall(),
        precision(),
        stillVerified());
  }

  private void measure(String sentence) {
    List<Marked> marks = marks(sentence);
    original(sentence, marks);
    for (Marked mark : marks) {
      swap(sentence, mark);
      year(sentence, mark);
    }
    if (marks.size() == 1) {
      negation(sentence, marks.get(0));
    }
  }

  private void original(String sentence, List<Marked> marks) {
    TextFinding finding = read(sentence);
    originals++;
    boolean bad = false;
    for (ReadClaim claim : finding.claims()) {
      bad |= claim.finding().verdict() == Verdict.CONTRADICTED;
    }
    wrong += bad ? 1 : 0;
    for (Marked mark : marks) {
      claims++;
      boolean found = has(finding, mark.property(), Verdict.VERIFIED);
      read += found ? 1 : 0;
      if (!found || bad) {
        misses.add((bad ? "WRONG " : "UNREAD ") + mark.property() + ": " + shown(finding));
      }
    }
  }

  private void swap(String sentence, Marked mark) {
    String own = "";
    List<String> others = new ArrayList<>();
    for (Subject subject : subjects) {
      for (Fact fact : subject.facts()) {
        if (fact.property().equals(mark.property())) {
          for (Fact.Value value : fact.values()) {
            boolean about = strip(sentence).contains(subject.name());
            own += about ? "|" + value.text() + "|" : "";
            others.add(value.text());
          }
        }
      }
    }
    for (String other : others) {
      if (!own.contains("|" + other + "|")
          && Character.isLetter(other.charAt(0))
          && !other.startsWith("PT")
          && !own.contains(other.split(",")[0])) {
        altered(sentence, mark, other, "swap");
      }
    }
  }

  private void year(String sentence, Marked mark) {
    Matcher year = Pattern.compile("\\b1[89]\\d\\d|20\\d\\d\\b").matcher(mark.value());
    if (year.find() && mark.property().contains("date")) {
      int changed = Integer.parseInt(year.group()) + 7;
      altered(sentence, mark, year.replaceFirst(String.valueOf(changed)), "year");
    }
  }

  private void negation(String sentence, Marked mark) {
    for (String verb : List.of(" was ", " is ", " were ", " are ")) {
      int at = sentence.indexOf(verb);
      if (at > 0 && sentence.indexOf(verb, at + 1) < 0) {
        String negated =
            sentence.substring(0, at + verb.length())
                + "not "
                + sentence.substring(at + verb.length());
        judge(strip(negated), mark, "negation");
        return;
      }
    }
  }

  private void altered(String sentence, Marked mark, String value, String kind) {
    String changed = sentence.substring(0, mark.start()) + value + sentence.substring(mark.end());
    judge(strip(changed), mark, kind);
  }

  private void judge(String text, Marked mark, String kind) {
    TextFinding finding = reader.read(text, Optional.empty());
    altered++;
    boolean flagged =
        finding.verdict() == Verdict.CONTRADICTED || finding.verdict() == Verdict.PARTLY_VERIFIED;
    boolean hit = flagged && has(finding, mark.property(), Verdict.CONTRADICTED);
    caught += hit ? 1 : 0;
    still += finding.verdict() == Verdict.VERIFIED ? 1 : 0;
    if (!hit) {
      misses.add("MISSED " + kind + " " + mark.property() + ": " + shown(finding));
    }
  }

  private TextFinding read(String sentence) {
    return reader.read(strip(sentence), Optional.empty());
  }

  private static boolean has(TextFinding finding, String property, Verdict verdict) {
    for (ReadClaim claim : finding.claims()) {
      boolean same = claim.finding().claim().property().equals(property);
      boolean written = isWriter(property) && isWriter(claim.finding().claim().property());
      if ((same || written) && claim.finding().verdict() == verdict) {
        return true;
      }
    }
    return false;
  }

  /** Who "wrote" a song wrote its music or its words. */
  private static boolean isWriter(String property) {
    return property.equals("composer") || property.equals("lyricist");
  }

  private static String shown(TextFinding finding) {
    StringBuilder shown = new StringBuilder(finding.text() + " -> " + finding.verdict().label());
    for (ReadClaim claim : finding.claims()) {
      shown
          .append(" | ")
          .append(claim.finding().claim().property())
          .append(' ')
          .append(claim.finding().claim().negated() ? "not " : "")
          .append(claim.finding().claim().value().orElse(""))
          .append(' ')
          .append(claim.finding().verdict().label());
    }
    return shown.toString();
  }

  private static List<Marked> marks(String sentence) {
    List<Marked> marks = new ArrayList<>();
    Matcher mark = MARK.matcher(sentence);
    while (mark.find()) {
      marks.add(new Marked(mark.group(1), mark.group(2), mark.start(), mark.end()));
    }
    return marks;
  }

  private static String strip(String sentence) {
    return MARK.matcher(sentence).replaceAll("$2");
  }

  private void parse(String text) {
    List<Fact> facts = new ArrayList<>();
    String[] head = null;
    for (String line : text.split("\n")) {
      if (line.startsWith("= ")) {
        add(head, facts);
        head = line.substring(2).split(" *\\| *");
        facts = new ArrayList<>();
      } else if (line.startsWith("+ ")) {
        facts.add(fact(line.substring(2).split(" *\\| *")));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        sentences.add(line);
      }
    }
    add(head, facts);
  }

  private void add(String[] head, List<Fact> facts) {
    if (head != null) {
      List<String> aliases = head.length > 2 ? List.of(head[2].split("; *")) : List.of();
      String id = Folding.fold(head[0]).replace(' ', '-');
      subjects.add(new Subject(id, head[0], aliases, head[1], facts));
    }
  }

  private static Fact fact(String[] fields) {
    List<Fact.Value> values = new ArrayList<>();
    for (String value : fields[1].equals("-") ? new String[0] : fields[1].split("; *")) {
      String[] cast = value.split(" as ");
      Optional<String> role = cast.length > 1 ? Optional.of(cast[1]) : Optional.empty();
      Matcher dated = DATED.matcher(cast[0]);
      values.add(
          dated.matches()
              ? new Fact.Value(dated.group(1), role, Optional.of(dated.group(2)))
              : new Fact.Value(cast[0], role, Optional.empty()));
    }
    return new Fact(fields[0], values, Optional.of(true), List.of("own"), Optional.empty());
  }

  private static String text(String resource) {
    try (InputStream in = Measured.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
