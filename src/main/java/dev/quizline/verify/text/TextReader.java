package dev.quizline.verify.text;

import dev.quizline.verify.Assertion;
import dev.quizline.verify.AssertionFinding;
import dev.quizline.verify.Checker;
import dev.quizline.verify.Reference;
import dev.quizline.verify.StatementVerdict;
import dev.quizline.verify.Subject;
import dev.quizline.verify.ValueType;
import dev.quizline.verify.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads claims out of English text and holds them against references. Immutable. */
public final class TextReader {

  private static final int LONGEST_PIECE = 1 << 16;

  private final Map<String, Subject> subjects = new HashMap<>();
  private final Heads heads = new Heads();
  private final NameIndex names;
  private final Phrasings phrasings;
  private final Checker checker;

  /**
   * @param references all that may be asked; what they name is found in texts by its name
   */
  public TextReader(List<Reference> references) {
    for (Reference reference : references) {
      for (Subject subject : reference.subjects()) {
        if (subjects.putIfAbsent(subject.id(), subject) == null) {
          heads.add(subject);
        }
      }
    }
    names = new NameIndex(references);
    phrasings = new Phrasings(references);
    checker = new Checker(references, Optional.empty());
  }

  /** Brings into memory what reading takes whatever the references are; a reader does it else. */
  public static void prepare() {
    new TextReader(List.of())
        .read("It was built in 1890 by a friend of Ann Orr.", Optional.empty());
  }

  /**
   * Reads a statement. Total: any text gives a finding.
   *
   * @param subject the id of what "the film", "she", "it" stand for; empty: nothing, so that the
   *     text must name what it is about
   */
  public TextFinding read(String text, Optional<String> subject) {
    return read("", text, about(subject, Set.of()));
  }

  /**
   * What a text is about.
   *
   * @param subject its id; empty: nothing, so that the text must name what it speaks of
   * @param nouns by which it is called
   */
  About about(Optional<String> subject, Set<String> nouns) {
    return subject.map(subjects::get).map(known -> About.of(known, nouns)).orElse(About.NOTHING);
  }

  /**
   * Reads a sentence in its paragraph.
   *
   * @param before what stands before it: not read itself, but its pronouns may stand for it
   */
  TextFinding read(String before, String text, About about) {
    Reading reading = new Reading(before.codePointCount(0, before.length()));
    String whole = before + text;
    int start = 0;
    int points = 0;
    while (start < whole.length()) {
      int end = pieceEnd(whole, start);
      String piece = whole.substring(start, end);
      reading.add(piece, points, about);
      points += piece.codePointCount(0, piece.length());
      start = end;
    }
    return reading.finding(text);
  }

  /**
   * Reads the units of an article in their order.
   *
   * @param subject what the article is about; empty: what the unit before was about
   */
  public List<TextFinding> readAll(List<String> units, Optional<String> subject) {
    List<TextFinding> findings = new ArrayList<>(units.size());
    Optional<String> about = subject;
    for (String unit : units) {
      TextFinding finding = read(unit, about);
      findings.add(finding);
      if (subject.isEmpty() && !finding.claims().isEmpty()) {
        about = finding.claims().get(0).finding().claim().subject();
      }
    }
    return findings;
  }

  /** The ids of what each sentence is about that names it, in their order. */
  List<String> topics(String text) {
    List<Token> tokens = Tokenizer.tokens(text);
    List<Mention> mentions = new MentionFinder(text, tokens, names, phrasings).find();
    Topics topics = new Topics(new Passage(text, tokens, mentions, 0), About.NOTHING);
    return topics.named().stream().map(Subject::id).toList();
  }

  /** The ids of subjects that a text calls by a noun only: {@code the bridge}. */
  List<String> nouns(String text) {
    return heads.in(text);
  }

  /** What a text says that something is, by its id: {@code S is a red typewriter}. */
  Map<String, String> defined(String text) {
    List<Token> tokens = Tokenizer.tokens(text);
    List<Mention> mentions = new MentionFinder(text, tokens, names, phrasings).find();
    Passage passage = new Passage(text, tokens, mentions, 0);
    Map<String, String> nouns = new HashMap<>();
    for (Mention mention : mentions) {
      if (mention.subjects().size() == 1) {
        Definition.behind(passage, mention.to())
            .flatMap(definition -> definition.noun(passage))
            .ifPresent(noun -> nouns.put(mention.subjects().get(0).id(), noun));
      }
    }
    return nouns;
  }

  /** The ids of all subjects that a text names. */
  Set<String> named(String text) {
    Set<String> ids = new LinkedHashSet<>();
    for (Mention mention :
        new MentionFinder(text, Tokenizer.tokens(text), names, phrasings).find()) {
      mention.subjects().forEach(subject -> ids.add(subject.id()));
    }
    return ids;
  }

  /** A longer text is read in pieces, so that memory does not grow with it. */
  private static int pieceEnd(String text, int start) {
    if (text.length() - start <= LONGEST_PIECE) {
      return text.length();
    }
    int end = start + LONGEST_PIECE;
    int stop = Math.max(text.lastIndexOf(". ", end), text.lastIndexOf('\n', end));
    int space = text.lastIndexOf(' ', end);
    int cut = stop > start ? stop + 1 : space > start ? space + 1 : end;
    return Character.isLowSurrogate(text.charAt(cut)) ? cut - 1 : cut;
  }

  /** What has been read of one text so far. */
  private final class Reading {
    private final int before;
    private final List<ReadClaim> claims = new ArrayList<>();
    private final List<ReadOpinion> opinions = new ArrayList<>();
    private final List<Span> unread = new ArrayList<>();
    private boolean named;

    /**
     * @param before so many code points are passed over
     */
    Reading(int before) {
      this.before = before;
    }

    void add(String piece, int points, About about) {
      List<Token> tokens = Tokenizer.tokens(piece);
      List<Mention> mentions = new MentionFinder(piece, tokens, names, phrasings).find();
      if (about.subject().isPresent()) {
        mentions.replaceAll(mention -> about.meant(mention, tokens));
        heads.addTo(mentions, tokens, about);
      }
      Passage passage = new Passage(piece, tokens, mentions, points);
      List<Hit> hits = new HitFinder(passage, phrasings).find();
      Binder binder = new Binder(passage, hits);
      List<Said> said =
          binder.bind(new CandidateFinder(passage, about, hits, names, phrasings).find());
      for (ReadClaim claim : new Judge(passage, checker).judge(said)) {
        if (claim.span().start() >= before) {
          claims.add(claim.movedBy(-before));
        }
      }
      for (ReadOpinion opinion : Opinions.in(passage)) {
        if (opinion.span().start() >= before) {
          opinions.add(opinion.movedBy(-before));
        }
      }
      for (Span span : new Leftovers(passage, binder, said).find()) {
        if (span.start() >= before) {
          unread.add(span.movedBy(-before));
        }
      }
      for (Mention mention : mentions) {
        named |= !mention.subjects().isEmpty();
        Span span = passage.span(mention.from(), mention.to());
        if (span.start() >= before && isUnread(mention, binder, passage)) {
          unread.add(span.movedBy(-before));
        }
      }
    }

    TextFinding finding(String text) {
      List<ReadClaim> stated = claims.stream().filter(ReadClaim::isStated).toList();
      Verdict verdict = verdict(stated, opinions);
      Optional<String> reason = Optional.empty();
      if (verdict == Verdict.VERIFIED && !unread.isEmpty()) {
        verdict = Verdict.PARTLY_VERIFIED;
        reason = Optional.of("not all that it says could be read");
      } else if (stated.isEmpty() && !claims.isEmpty()) {
        reason = Optional.of("it asks, and states nothing");
      } else if (claims.isEmpty()) {
        reason =
            Optional.of(
                named
                    ? "nothing that can be checked was found in it"
                    : "it names nothing that the references are about");
      }
      return new TextFinding(text, verdict, claims, opinions, unread, reason);
    }
  }

  /** A figure, or a name of nothing that anything is said of, or of who is said to have done it. */
  private static boolean isUnread(Mention mention, Binder binder, Passage passage) {
    boolean maker = passage.is(mention.from() - 1, "by");
    return !binder.isTaken(mention)
        && !isPartitive(mention, passage)
        && !isRetold(mention, binder, passage)
        && (maker || !binder.isConnected(mention))
        && (mention.isName() || mention.isMeasure());
  }

  /** {@code A year later, in 1897}: the year that is told as well. */
  private static boolean isRetold(Mention mention, Binder binder, Passage passage) {
    int last = mention.to() - 1;
    boolean counted = passage.is(last, "later") || passage.is(last, "earlier");
    for (int i = mention.to(); counted && i < mention.to() + 4 && !passage.isEnd(i); i++) {
      Mention date = passage.mention(i);
      if (date != null && date.is(ValueType.DATE)) {
        return binder.isTaken(date) && Elapsed.year(date) == Elapsed.year(mention);
      }
    }
    return false;
  }

  /** {@code two of its characters, A and B}: so many are named. */
  private static boolean isPartitive(Mention mention, Passage passage) {
    boolean of = passage.is(mention.to(), "of") && passage.is("determiner", mention.to() + 1);
    return of && mention.is(ValueType.NUMBER) && FigureTokens.isNumber(mention.value(), 1);
  }

  private static Verdict verdict(List<ReadClaim> claims, List<ReadOpinion> opinions) {
    List<AssertionFinding> findings = new ArrayList<>();
    boolean central = false;
    for (ReadClaim claim : claims) {
      Assertion assertion = new Assertion("", Optional.of(claim.finding().claim()), claim.aside());
      findings.add(new AssertionFinding(assertion, Optional.of(claim.finding())));
      central |= !claim.aside();
    }
    if (!opinions.isEmpty()) {
      findings.add(
          new AssertionFinding(new Assertion("", Optional.empty(), central), Optional.empty()));
    }
    return StatementVerdict.of(findings);
  }
}
