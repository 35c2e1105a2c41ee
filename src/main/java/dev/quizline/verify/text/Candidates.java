package dev.quizline.verify.text;

import dev.quizline.verify.Property;
import dev.quizline.verify.Subject;
import dev.quizline.verify.ValueType;
import dev.quizline.verify.Vocabulary;
import dev.quizline.verify.text.Phrasing.Shape;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** All candidates found in a passage, and what it takes to find them. */
final class Candidates {

  private final Passage passage;
  private final Topics topics;
  private final Slots slots;
  private final Fit fit;
  private final BitSet verbs;
  private final Anchors anchors;
  private final Intervals intervals;
  private final Holders holders;
  private final List<Candidate> found = new ArrayList<>();

  /**
   * @param about what "the film", "she", "it" stand for where the text names nothing
   */
  Candidates(Passage passage, About about, List<Hit> hits, NameIndex names, Phrasings phrasings) {
    this.passage = passage;
    topics = new Topics(passage, about);
    verbs = Hit.verbs(hits);
    slots = new Slots(passage, topics, verbs, new Described(passage, topics, names, hits));
    fit = new Fit(passage);
    anchors = new Anchors(passage, topics, slots, phrasings);
    intervals = new Intervals(passage, anchors);
    holders = names.holders();
  }

  Passage passage() {
    return passage;
  }

  Topics topics() {
    return topics;
  }

  Slots slots() {
    return slots;
  }

  Anchors anchors() {
    return anchors;
  }

  List<Candidate> found() {
    return found;
  }

  /** Whether a verb of some phrasing stands at a token. */
  boolean isVerb(int at) {
    return at >= 0 && verbs.get(at);
  }

  /** The last verb of the same sentence before a token; -1 for none. */
  int verbBefore(int at) {
    int verb = verbs.previousSetBit(at - 1);
    return verb < passage.sentenceOf(at) ? -1 : verb;
  }

  /** Where the words that a verb has before it begin: {@code also has not directed}. */
  int verbGroup(int verb) {
    int i = verb;
    while (passage.is("aux", i - 1) || passage.is("adverb", i - 1)) {
      i--;
    }
    return i;
  }

  /**
   * Adds a mention as a value, if it can be one in any of the senses.
   *
   * @return whether it can
   */
  boolean add(Hit hit, Slot subject, List<Phrasing> senses, Mention mention, int distance) {
    return add(hit, subject, senses, mention, distance, false);
  }

  /** Adds a mention that stands before the noun of the phrasing. */
  void addPremise(Hit hit, Slot subject, List<Phrasing> senses, Mention mention, boolean premise) {
    add(hit, subject, senses, mention, hit.from() - mention.to(), premise);
  }

  private boolean add(
      Hit hit,
      Slot spokenOf,
      List<Phrasing> senses,
      Mention mention,
      int distance,
      boolean premise) {
    Slot subject = holders.of(spokenOf, senses);
    if (isSame(subject, mention) || overlaps(hit, mention)) {
      return false;
    }
    if (Intervals.isInterval(mention) && !mention.is(ValueType.DATE)) {
      Mention dated = intervals.dated(mention, subject, senses);
      return dated != null && add(hit, subject, senses, dated, distance, premise);
    }
    List<Property> properties = new ArrayList<>(fit.properties(hit, senses, mention));
    properties.removeIf(property -> isAge(mention) && !property.id().equals(Ages.EVENT));
    if (properties.isEmpty()) {
      return false;
    }
    boolean aside = premise || isAside(hit, subject) && !isPredicate(hit, mention);
    found.add(new Candidate(hit, subject, mention, properties, distance, aside));
    return true;
  }

  /**
   * Adds a date that is told in other words, such as an age or a span.
   *
   * @param told what tells it
   * @param date as a claim has it
   */
  void addDate(Mention told, String date, Subject of, String property) {
    Property dated = Vocabulary.property(property).orElseThrow();
    Hit hit = Hit.of(told.from(), told.from(), Shape.RIGHT, dated, "dated");
    Mention value =
        new Mention(
            told.from(), told.to(), date, EnumSet.of(ValueType.DATE), Set.of(), List.of(), true);
    Slot subject = new Slot(null, List.of(of), true);
    found.add(new Candidate(hit, subject, value, List.of(dated), 0, false));
  }

  /** Years that no verb beside them has for its date, as {@code that was a year after S opened}. */
  void addReckoned() {
    for (Mention mention : passage.mentions()) {
      if (Intervals.isInterval(mention) && found.stream().noneMatch(one -> isOf(one, mention))) {
        Candidate reckoned = intervals.reckoned(mention, found);
        if (reckoned != null) {
          found.add(reckoned);
        }
      }
    }
  }

  private static boolean isOf(Candidate candidate, Mention mention) {
    return candidate.value().from() == mention.from();
  }

  /** What stands before a name that the sentence is not about, or is somebody's, is a premise. */
  private boolean isAside(Hit hit, Slot subject) {
    if (hit.shape() == Shape.OWNER || hit.shape() == Shape.HINT) {
      return true;
    }
    boolean described =
        hit.shape() == Shape.BEFORE && hit.from() == hit.to() && subject.mention() != null;
    Mention topic = topics.topic(hit.from()).mention();
    return described && topic != subject.mention();
  }

  /** {@code S is V's second film}: that is what the sentence says. */
  private boolean isPredicate(Hit hit, Mention owner) {
    boolean equated = hit.shape() == Shape.OWNER && passage.is("copula", owner.from() - 1);
    return equated
        && (topics.anaphora().isNoun(hit.from()) || topics.anaphora().isNoun(hit.to() - 1));
  }

  static boolean isAge(Mention mention) {
    return mention.properties().contains(Elapsed.AGE);
  }

  /** How a value is told: by itself, as an age, by years from another event, or as a count. */
  static String sort(Mention mention) {
    if (isAge(mention) || Intervals.isInterval(mention)) {
      return isAge(mention) ? Elapsed.AGE : Elapsed.INTERVAL;
    }
    return mention.is(ValueType.NUMBER) ? "count" : "";
  }

  private static boolean overlaps(Hit hit, Mention mention) {
    return mention.from() < hit.to() && hit.from() < mention.to();
  }

  /** Nothing is its own value. */
  private static boolean isSame(Slot subject, Mention mention) {
    if (subject.mention() == mention) {
      return true;
    }
    return !Intervals.isInterval(mention)
        && !mention.subjects().isEmpty()
        && subject.subjects().equals(mention.subjects());
  }
}
