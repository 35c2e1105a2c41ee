package dev.quizline.verify.text;

import dev.quizline.verify.ValueType;
import java.util.List;

/** For each phrasing in a text: whom it is about, and which mentions could be its value. */
final class CandidateFinder {

  private final Passage passage;
  private final List<Hit> hits;
  private final Candidates candidates;
  private final NameIndex names;

  /**
   * @param about what "the film", "she", "it" stand for where the text names nothing
   */
  CandidateFinder(
      Passage passage, About about, List<Hit> hits, NameIndex names, Phrasings phrasings) {
    this.passage = passage;
    this.hits = hits;
    candidates = new Candidates(passage, about, hits, names, phrasings);
    this.names = names;
  }

  List<Candidate> find() {
    for (Hit hit : hits) {
      if (!isRanked(hit)) {
        find(hit);
      }
    }
    WorkNames works = new WorkNames(candidates);
    Lasting lasting = new Lasting(candidates);
    Lifetime lifetime = new Lifetime(candidates);
    EventAges ages = new EventAges(candidates);
    AgeGaps gaps = new AgeGaps(candidates);
    BareMeasures measures = new BareMeasures(candidates, names);
    Sizes sizes = new Sizes(candidates);
    for (Mention mention : passage.mentions()) {
      sizes.at(mention);
      lasting.from(mention);
      lifetime.at(mention);
      ages.at(mention);
      measures.at(mention);
      gaps.at(mention);
      if (!mention.subjects().isEmpty()) {
        works.dates(mention);
        works.maker(mention);
        works.place(mention);
      }
    }
    Lasted lasted = new Lasted(candidates);
    Sequence sequence = new Sequence(candidates);
    for (int i = 0; i < passage.size(); i++) {
      lasted.behind(i);
      sequence.at(i);
    }
    candidates.addReckoned();
    return candidates.found();
  }

  private void find(Hit hit) {
    switch (hit.shape()) {
      case RIGHT -> {
        new ValuesBehind(candidates).right(hit, candidates.slots().before(hit.from()));
        new Tallies(candidates).behind(hit);
        new Tallies(candidates).byPeople(hit);
        new Journeys(candidates).from(hit);
        new Sequence(candidates).behind(hit);
      }
      case LEFT -> new ValuesBefore(candidates).left(hit);
      case PART -> new ValuesBefore(candidates).part(hit);
      case OWNER, HINT -> new Owners(candidates).owner(hit);
      case ROLE -> {
        new Tallies(candidates).before(hit);
        new RoleNoun(candidates, hit).read();
      }
      case BEFORE -> new Descriptions(candidates).before(hit);
    }
  }

  /** "The first film of V": that needs a ranking, which no list of facts is. */
  private boolean isRanked(Hit hit) {
    boolean bare = hit.isWeak() && hit.shape() != Phrasing.Shape.RIGHT;
    if (bare || hit.senses().get(0).property().type() == ValueType.AWARD) {
      return false;
    }
    int i = hit.from() - 1;
    if (!isSuperlative(i) && isSuperlative(i - 1)) {
      i--;
    }
    boolean ranked = isSuperlative(i) && passage.mention(i) == null;
    if (passage.is(i, "only") && hit.shape() == Phrasing.Shape.ROLE) {
      return false;
    }
    if (ranked && isPredicate(hit, i)) {
      return false;
    }
    boolean predicate = passage.is("determiner", i - 1) && passage.is("copula", i - 2);
    if (predicate && passage.is(hit.to() - 1, "by")) {
      return false;
    }
    return ranked && (passage.is("determiner", i - 1) || passage.isPossessive(i - 1));
  }

  /** {@code tallest}, {@code rainiest}. */
  private boolean isSuperlative(int i) {
    return passage.is("superlative", i) || passage.word(i).endsWith("iest");
  }

  /** {@code S is V's first film}, {@code S, V's first film}: at least it is one of V's. */
  private boolean isPredicate(Hit hit, int rank) {
    if (hit.shape() != Phrasing.Shape.OWNER) {
      return false;
    }
    Mention owner = passage.isPossessive(rank - 1) ? passage.mention(rank - 2) : null;
    int i = owner == null ? -1 : owner.from() - 1;
    return passage.is("copula", i) || passage.is(i, ",");
  }
}
