package dev.quizline.verify.text;

import dev.quizline.verify.Subject;
import dev.quizline.verify.ValueType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What each sentence is about, and what pronouns and phrases like "the film" stand for. */
final class Topics {

  /** What is further back is not meant any more. */
  private static final int MOST_SENTENCES = 8;

  private static final int REACH = 60;

  /** A noun that says what something is stands no further behind its name. */
  private static final int DEFINITION = 8;

  private final Passage passage;
  private final Optional<Subject> given;
  private final Anaphora anaphora;
  private final MainClause mainClause;
  private final Standing standing;
  private final Mention[] topics;
  private final int[] starts;

  Topics(Passage passage, About about) {
    this.passage = passage;
    given = about.subject();
    anaphora = new Anaphora(passage, about);
    mainClause = new MainClause(passage, anaphora);
    standing = new Standing(passage, anaphora);
    topics = new Mention[passage.size()];
    starts = new int[passage.size()];
    Mention topic = null;
    int start = 0;
    for (int i = 0; i <= passage.size(); i++) {
      if (passage.isEnd(i)) {
        int begin = mainClause.begin(start, i);
        Slot spokenOf = isPronoun(begin) ? resolve(begin) : Slot.none();
        boolean goesOn = spokenOf.mention() == null && !spokenOf.isEmpty() && goesOn(begin);
        Mention own = spokenOf.mention();
        own = own == null && !goesOn ? topic(begin, i) : own;
        // "An Engineer's Dream" as a headline is no name that is spoken of
        boolean title =
            own != null
                && own.subjects().isEmpty()
                && new Headline(passage.tokens().subList(start, i)).isInCapitals();
        topic = own == null || title || isSpokenOf(topic, start) ? topic : own;
        topic = goesOn || isOwn(begin) ? null : topic;
        int end = Math.min(i + 1, passage.size());
        Arrays.fill(topics, start, end, topic);
        Arrays.fill(starts, start, end, start);
        start = i + 1;
      }
    }
  }

  /** {@code The castle} at the beginning, in an article on one: what is given is spoken of. */
  private boolean isOwn(int begin) {
    int noun = begin + 1;
    return noun < passage.size() && passage.is(begin, "the") && anaphora.isOwn(noun);
  }

  /** {@code It was directed by V}: the sentence goes on about what was spoken of. */
  private boolean isSpokenOf(Mention topic, int start) {
    return topic != null && anaphora.isAnaphor(start) && anaphora.canBe(topic, start);
  }

  /** {@code She} before a verb: the sentence is about nobody else. */
  private boolean goesOn(int pronoun) {
    boolean cleft = passage.is("copula", pronoun + 1) && passage.mention(pronoun + 2) != null;
    return passage.is("nominative", pronoun) && !cleft;
  }

  /** {@code She}, {@code Its}: the sentence goes on about the same. */
  private boolean isPronoun(int at) {
    boolean owner = passage.is("possessing", at) || passage.is(at, "his") || passage.is(at, "her");
    return passage.is("nominative", at) || owner;
  }

  /** The first name in a sentence that no preposition leads to; else the first of all. */
  private Mention topic(int from, int to) {
    if (mainClause.isFronted(from) && mainClause.leadsToAnaphor(from, to)) {
      return null;
    }
    Mention first = null;
    for (int i = from; i < to; i++) {
      if (passage.is(i, ",") && isRelative(i + 1) && given.isPresent()) {
        break; // of whom more is said by the way is not what the sentence is about
      }
      Mention mention = passage.mention(i);
      boolean compared = mention != null && standing.isCompared(mention.from());
      if (mention != null && !compared && MainClause.isTopical(mention)) {
        boolean governed = isGoverned(mention.from());
        boolean titled = mention.subjects().isEmpty() && isLinked(passage.mention(mention.to()));
        boolean term = mention.is(ValueType.TERM);
        boolean predicate = first != null && term && standing.isPredicate(mention.from());
        if (!governed && !titled && !predicate && !standing.isOwnerOfNamed(mention)) {
          return first != null && mention.subjects().isEmpty() ? first : mention;
        }
        boolean owner = given.isEmpty() || standing.isOwner(mention.from());
        first = first == null && owner && !mention.subjects().isEmpty() ? mention : first;
      }
      i = mention == null ? i : mention.to() - 1;
    }
    return first;
  }

  private boolean isRelative(int i) {
    return passage.is(i, "whose") || passage.is(i, "who") || passage.is(i, "which");
  }

  private static boolean isLinked(Mention mention) {
    return mention != null && !mention.subjects().isEmpty();
  }

  boolean isGoverned(int at) {
    return standing.isGoverned(at);
  }

  /** {@code S in Palermo, Italy}: the subject that a place behind it tells apart; else none. */
  Slot lyingIn(Mention place) {
    Mention mention = place;
    for (int steps = 0; steps < 3 && isPlace(mention); steps++) {
      int i = mention.from() - 1;
      mention = passage.is(i, ",") || passage.is(i, "in") ? passage.mention(i - 1) : null;
    }
    return isLinked(mention) ? Slot.of(mention, true) : Slot.none();
  }

  private static boolean isPlace(Mention mention) {
    return mention != null && mention.is(ValueType.PLACE) && mention.subjects().isEmpty();
  }

  Anaphora anaphora() {
    return anaphora;
  }

  /** What the sentence of a token is about. */
  Slot topic(int at) {
    Mention topic = at >= 0 && at < topics.length ? topics[at] : null;
    boolean object =
        topic != null
            && topic.from() > at
            && topic.subjects().isEmpty()
            && given.isPresent()
            && !mainClause.isFronted(starts[at]);
    return topic == null || object ? given() : Slot.of(topic, false);
  }

  /** What each sentence is about that names it and nothing else of that name. */
  List<Subject> named() {
    List<Subject> named = new ArrayList<>();
    for (int i = 0; i < topics.length; i++) {
      Mention topic = topics[i];
      boolean here = starts[i] == i && topic != null && topic.from() >= i;
      if (here && topic.subjects().size() == 1) {
        named.add(topic.subjects().get(0));
      } else if (here && topic.subjects().size() > 1) {
        defined(topic).ifPresent(named::add);
      }
    }
    return named;
  }

  /** {@code S is a novel by V}: of several of one name, the one that is what the noun says. */
  private Optional<Subject> defined(Mention name) {
    if (!passage.is("copula", name.to())) {
      return Optional.empty();
    }
    for (int i = name.to() + 1; i < name.to() + DEFINITION && !passage.isEnd(i); i++) {
      String word = passage.word(i);
      List<Subject> fitting =
          name.subjects().stream()
              .filter(one -> Anaphora.isNounOf(Phrasings.kind(one), word))
              .toList();
      if (fitting.size() == 1) {
        return Optional.of(fitting.get(0));
      }
    }
    return Optional.empty();
  }

  Slot given() {
    return given.map(subject -> new Slot(null, List.of(subject), false)).orElseGet(Slot::none);
  }

  /** What the pronoun or noun at a token stands for: the nearest topic before it that can be. */
  Slot resolve(int at) {
    return resolve(at, at - 1);
  }

  /** The same, of what is spoken of before the sentence that the token is in. */
  Slot resolveBefore(int at) {
    return resolve(at, starts[at] - 1);
  }

  /** What the sentence before that of a token is about; none where that names nothing. */
  Slot before(int at) {
    int last = starts[at] - 1;
    Mention topic = last < 0 ? null : topics[last];
    return topic == null || topic.subjects().isEmpty() ? Slot.none() : Slot.of(topic, false);
  }

  private Slot resolve(int at, int from) {
    if (at < passage.size() && anaphora.isOwn(at)) {
      return given();
    }
    boolean both = passage.is(at, "couple") || passage.is(at, "pair");
    if (both && given.filter(subject -> anaphora.canBe(subject, at)).isPresent()) {
      return given();
    }
    int i = from;
    for (int back = 0; i >= 0 && topics[i] != null && back < MOST_SENTENCES; back++) {
      Mention topic = topics[i];
      Mention other = linkedBefore(i, starts[i], at);
      boolean unknown = topic.subjects().isEmpty() && !passage.is("personal", at);
      boolean carried = topic.from() < starts[i] && other == null && starts[i] > 0;
      if (carried) {
        i = starts[i] - 1; // where it is named, something else may fit better
        continue;
      }
      boolean thing =
          other != null && (unknown || anaphora.fitsBetter(other.subjects(), topic.subjects(), at));
      if (topic.from() < at && !thing && anaphora.canBe(topic, at)) {
        return Slot.of(topic, true);
      }
      if (other != null) {
        return Slot.of(other, true);
      }
      i = starts[i] - 1;
    }
    if (given.filter(subject -> anaphora.canBe(subject, at)).isPresent()) {
      Mention other = lastNamed(i, at);
      return other == null ? given() : Slot.of(other, true);
    }
    Mention last = at < topics.length && given.isPresent() ? lastOf(i, at) : null;
    if (last != null) {
      return Slot.of(last, true);
    }
    Mention ahead = at < topics.length && mainClause.isFronted(starts[at]) ? topics[at] : null;
    return ahead != null && anaphora.canBe(ahead, at) ? Slot.of(ahead, true) : Slot.none();
  }

  /** Who or what is named last in what is said of something that a word cannot stand for. */
  private Mention lastOf(int from, int at) {
    boolean person = from >= 0 && passage.is("personal", at);
    return person ? linkedBefore(from, starts[from], at) : lastNamed(from, at);
  }

  /** {@code It belongs to V. The company …}: what the noun fits better than what is given. */
  private Mention lastNamed(int from, int at) {
    int i = from >= 0 && starts[from] == starts[at] ? starts[at] - 1 : from;
    Mention other = i < 0 ? null : linkedBefore(i, starts[i], at);
    boolean better =
        other != null
            && !passage.is("personal", at)
            && anaphora.fitsBetter(other.subjects(), given.stream().toList(), at);
    return better ? other : null;
  }

  /** The nearest subject of the references in the sentence before a mention; else the given one. */
  Slot nearest(Mention mention) {
    int from = mention.from() - 1;
    for (int i = from; i >= 0 && i > from - REACH && !passage.isEnd(i); i--) {
      Mention other = passage.mention(i);
      if (other != null && !other.subjects().isEmpty()) {
        return Slot.of(other, false);
      }
    }
    Slot next = next(mention.to());
    return next.isEmpty() ? given() : next;
  }

  /** The first subject of the references behind a token, in the same sentence. */
  private Slot next(int from) {
    for (int i = from; i < from + REACH && !passage.isEnd(i); i++) {
      Mention other = passage.mention(i);
      if (other != null && !other.subjects().isEmpty()) {
        return Slot.of(other, false);
      }
    }
    return Slot.none();
  }

  /** The nearest subject of the references before a token, in the same sentence. */
  private Mention linkedBefore(int from, int start, int at) {
    for (int i = from; i >= start && i > from - REACH; i--) {
      Mention mention = passage.mention(i);
      if (mention != null && !mention.subjects().isEmpty() && anaphora.canBe(mention, at)) {
        return mention;
      }
    }
    return null;
  }
}
