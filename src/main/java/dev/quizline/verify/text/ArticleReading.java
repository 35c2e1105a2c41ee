package dev.quizline.verify.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the units of an article, each in the light of what the article is about. */
public final class ArticleReading {

  /** The subject of an article is named in its first units. */
  private static final int INTRODUCTION = 20;

  /** What an article opens with is its subject unless it says so many times more of another. */
  private static final int OPENING = 2;

  /** And what it says that this is, unless it says so many times more. */
  private static final int DEFINED = 4;

  private final TextReader reader;
  private final About topic;

  /**
   * @param units as {@link Units#of} gives them
   * @param opening what stands before the units: a title
   * @param subject the id of what the article is about; empty: what its title names, else what its
   *     first units say most of, if that is clear
   */
  public ArticleReading(
      String opening, List<Unit> units, TextReader reader, Optional<String> subject) {
    this.reader = reader;
    Optional<String> id = subject.or(() -> topic(titled(opening, reader), units, reader));
    Set<String> nouns = new HashSet<>();
    for (Unit unit : introduction(units)) {
      Map<String, String> defined = reader.defined(Plain.of(unit));
      id.map(defined::get).ifPresent(nouns::add);
    }
    topic = reader.about(id, nouns);
  }

  /** Reads a whole article: a finding for each unit, in their order. */
  public static List<TextFinding> read(
      List<Unit> units, TextReader reader, Optional<String> subject) {
    return units.stream().map(new ArticleReading("", units, reader, subject)::read).toList();
  }

  /** Reads one unit; spans are within its text. */
  public TextFinding read(Unit unit) {
    String plain = Plain.of(unit);
    TextFinding finding = reader.read(Plain.before(unit), plain, topic);
    if (unit.isQuestion()) {
      finding = new Answered(plain, finding, reader, topic).finding();
    } else if (unit.isFact()) {
      finding = new Headlined(plain, finding).finding();
    }
    return new TextFinding(
        unit.text(),
        finding.verdict(),
        finding.claims(),
        finding.opinions(),
        finding.unread(),
        finding.reason());
  }

  /**
   * What the title names, unless the first units say far more of something else; else what the
   * first sentence names, with the same reserve; else what they say more of than of anything else;
   * empty where they say as much of something that the references do not know, so that "the film"
   * may well be that.
   */
  private static Optional<String> topic(
      Optional<String> titled, List<Unit> units, TextReader reader) {
    Tally known = new Tally();
    Tally unknown = new Tally();
    for (Unit unit : introduction(units)) {
      String plain = Plain.of(unit);
      reader.topics(plain).forEach(known::add);
      reader.nouns(plain).forEach(known::add);
      TextFinding finding = reader.read(plain, Optional.empty());
      for (ReadClaim claim : finding.claims()) {
        claim.finding().claim().subject().ifPresent(known::add);
      }
      for (Span span : finding.unread()) {
        if (beginsSentence(unit.text(), span)) {
          unknown.add(span.of(unit.text()));
        }
      }
    }
    if (titled.filter(id -> 2 * known.of(id) >= known.most).isPresent()) {
      return titled;
    }
    for (Unit unit : units.subList(0, Math.min(1, units.size()))) {
      Set<String> defined = reader.defined(Plain.of(unit)).keySet();
      for (String first : reader.topics(Plain.of(unit)).stream().limit(1).toList()) {
        int reserve = defined.contains(first) ? DEFINED : OPENING;
        if (known.of(first) > 1 && reserve * known.of(first) >= known.most) {
          return Optional.of(first);
        }
      }
    }
    return known.most > unknown.most ? Optional.of(known.first) : Optional.empty();
  }

  private static List<Unit> introduction(List<Unit> units) {
    return units.subList(0, Math.min(INTRODUCTION, units.size()));
  }

  /** The one subject that the first line names; empty where it names none, or several. */
  private static Optional<String> titled(String opening, TextReader reader) {
    String title = opening.strip().lines().findFirst().orElse("");
    Set<String> named = reader.named(title);
    return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
  }

  /** What a sentence begins with is what it is about, if it is a name. */
  private static boolean beginsSentence(String text, Span span) {
    int i = text.offsetByCodePoints(0, span.start());
    if (Character.isDigit(text.charAt(i))) {
      return false;
    }
    while (i > 0 && "\"'\u201C\u2018*_[ \r\n\t".indexOf(text.charAt(i - 1)) >= 0) {
      i--;
    }
    return i == 0 || ".!?".indexOf(text.charAt(i - 1)) >= 0;
  }

  /** How often what comes most often comes. */
  private static final class Tally {
    private final Map<String, Integer> counts = new HashMap<>();
    private String first = "";
    private int most;

    int of(String name) {
      return counts.getOrDefault(name, 0);
    }

    void add(String name) {
      int count = counts.merge(name, 1, Integer::sum);
      if (count > most) {
        most = count;
        first = name;
      }
    }
  }
}
