package dev.quizline.verify.text;

import dev.quizline.verify.Subject;
import dev.quizline.verify.ValueType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What each sentence is about, and what pronouns and phrases like "the film" stand for. */
final class Topics {

  private static final String[] NOUNS = {
    "filmNoun",
    "bookNoun",
    "musicNoun",
    "personNoun",
    "groupNoun",
    "buildingNoun",
    "placeNoun",
    "eventNoun",
    "thingNoun"
  };

  /** What is further back is not meant any more. */
  private static final int MOST_SENTENCES = 8;

  private static final int REACH = 60;

  private static final int LONGEST_LIST = 12;

  private final Passage passage;
  private final Optional<Subject> given;
  private final Mention[] topics;
  private final int[] starts;

  Topics(Passage passage, Optional<Subject> given) {
    this.passage = passage;
    this.given = given;
    topics = new Mention[passage.size()];
    starts = new int[passage.size()];
    Mention topic = null;
    int start = 0;
    for (int i = 0; i <= passage.size(); i++) {
      if (passage.isEnd(i)) {
        Mention own = topic(mainClause(start, i), i);
        topic = own == null ? topic : own;
        int end = Math.min(i + 1, passage.size());
        Arrays.fill(topics, start, end, topic);
        Arrays.fill(starts, start, end, start);
        start = i + 1;
      }
    }
  }

  /**
   * Where the main clause of a sentence begins: behind the comma that closes what goes before it,
   * as in {@code Directed by V, S opened in 1975}. It begins with a name that a verb follows.
   */
  private int mainClause(int from, int to) {
    if (!isFronted(from)) {
      return from;
    }
    for (int comma = from + 1; comma < to; comma++) {
      if (passage.is(comma, ",")) {
        Mention mention = nameBehind(comma);
        int behind = mention == null ? to : mention.to();
        if (mention != null && !passage.is(behind, "and") && !passage.is(behind, ",")) {
          return comma + 1;
        }
      }
    }
    return from;
  }

  /** A participle, a preposition or a conjunction. */
  private boolean isFronted(int at) {
    String word = passage.word(at);
    return passage.mention(at) == null
        && (word.endsWith("ed")
            || word.endsWith("ing")
            || passage.is("fronted", at)
            || passage.is("preposition", at));
  }

  /** {@code Released in 1964, the film …}: it is about what the sentence before is about. */
  private boolean leadsToAnaphor(int from, int to) {
    for (int i = from; i < to; i++) {
      if (passage.is(i, ",")) {
        int noun = i + 1;
        while (passage.is("determiner", noun) && !isAnaphor(noun)) {
          noun++;
        }
        return isAnaphor(noun) && !passage.is("personal", noun) && !passage.is("possessing", noun);
      }
    }
    return false;
  }

  /** The name right behind a comma, with no more than an article and a noun between them. */
  private Mention nameBehind(int comma) {
    int i = comma + 1;
    while (passage.is("determiner", i) || isNoun(i) || passage.is("title", i)) {
      i++;
    }
    Mention mention = passage.mention(i);
    return mention != null && isTopical(mention) ? mention : null;
  }

  /** The first name in a sentence that no preposition leads to; else the first of all. */
  private Mention topic(int from, int to) {
    if (isFronted(from) && leadsToAnaphor(from, to)) {
      return null;
    }
    Mention first = null;
    for (int i = from; i < to; i++) {
      Mention mention = passage.mention(i);
      if (mention != null && isTopical(mention)) {
        boolean governed = isGoverned(mention.from());
        boolean titled = mention.subjects().isEmpty() && isLinked(passage.mention(mention.to()));
        if (!governed && !titled) {
          return first != null && mention.subjects().isEmpty() ? first : mention;
        }
        boolean owner = given.isEmpty() || isOwner(mention.from());
        first = first == null && owner && !mention.subjects().isEmpty() ? mention : first;
      }
      i = mention == null ? i : mention.to() - 1;
    }
    return first;
  }

  /** {@code the screenplay of S}: the sentence is about what is of it, and so about it. */
  private boolean isOwner(int at) {
    int i = at - 1;
    while (i > 0 && i > at - 4 && (passage.is("determiner", i) || passage.is(i, "\""))) {
      i--;
    }
    return passage.is(i, "of") || passage.is(i, "for") || passage.is(i, "behind");
  }

  private static boolean isLinked(Mention mention) {
    return mention != null && !mention.subjects().isEmpty();
  }

  /** A name with a preposition before it, or in a list with one, is not the subject. */
  boolean isGoverned(int at) {
    int i = at - 1;
    for (int steps = 0; steps < LONGEST_LIST && i >= 0; steps++) {
      Mention mention = passage.mention(i);
      if (mention != null) {
        i = mention.from() - 1;
      } else if (passage.is("determiner", i) || passage.is(i, "\"") || isListed(i)) {
        i--;
      } else {
        return passage.is("preposition", i);
      }
    }
    return false;
  }

  /** What joins a name to one before it: "and", and a comma within a place. */
  private boolean isListed(int i) {
    Mention before = passage.mention(i - 1);
    if (before == null || !before.isName()) {
      return false;
    }
    boolean place = isPlace(before) && isPlace(passage.mention(i + 1));
    Mention last = passage.mention(i + 1);
    boolean ends = last != null && (passage.isEnd(last.to()) || passage.is(last.to(), ","));
    return (passage.is(i, "and") || passage.is(i, "or")) && ends || passage.is(i, ",") && place;
  }

  private static boolean isPlace(Mention mention) {
    return mention != null && mention.is(ValueType.PLACE) && mention.subjects().isEmpty();
  }

  private static boolean isTopical(Mention mention) {
    return mention.isName()
        && (!mention.properties().contains(NameIndex.REGION) || !mention.subjects().isEmpty());
  }

  /** What the sentence of a token is about. */
  Slot topic(int at) {
    Mention topic = at >= 0 && at < topics.length ? topics[at] : null;
    return topic == null ? given() : Slot.of(topic, false);
  }

  Slot given() {
    return given.map(subject -> new Slot(null, List.of(subject), false)).orElseGet(Slot::none);
  }

  /** Whether a pronoun, or a noun like "the film", stands at a token for something else. */
  boolean isAnaphor(int at) {
    if (passage.mention(at) != null && passage.mention(at).isName()) {
      return false;
    }
    return passage.is("personal", at) || passage.is("thing", at) || isNounPhrase(at);
  }

  private boolean isNounPhrase(int at) {
    if (!isNoun(at)) {
      return false;
    }
    for (int i = at - 1; i >= at - 4 && i >= 0; i--) {
      if (passage.is(i, "the") || passage.is(i, "this") || passage.is(i, "that")) {
        return passage.mention(at + 1) == null || !passage.mention(at + 1).isName();
      }
      if (passage.isSign(i) || passage.is("preposition", i) || passage.is("aux", i)) {
        return false;
      }
    }
    return false;
  }

  /** Whether a noun for a kind of thing stands at a token: {@code film}, {@code chemist}. */
  boolean isNoun(int at) {
    if (termKind(at) != null) {
      return true;
    }
    for (String noun : NOUNS) {
      if (passage.is(noun, at)) {
        return true;
      }
    }
    return false;
  }

  /** The noun that a term at a token stands for: {@code this thriller}, {@code the chemist}. */
  private String termKind(int at) {
    Mention term = passage.mention(at);
    if (term == null || term.isName() || term.to() != at + 1) {
      return null;
    }
    boolean person = term.properties().contains("occupation");
    return person ? "personNoun" : term.properties().contains("genre") ? "workNoun" : null;
  }

  /** What the pronoun or noun at a token stands for: the nearest topic before it that can be. */
  Slot resolve(int at) {
    int i = at - 1;
    for (int back = 0; i >= 0 && topics[i] != null && back < MOST_SENTENCES; back++) {
      Mention topic = topics[i];
      if (topic.from() < at && canBe(topic, at)) {
        return Slot.of(topic, true);
      }
      Mention other = linkedBefore(i, starts[i], at);
      if (other != null) {
        return Slot.of(other, true);
      }
      i = starts[i] - 1;
    }
    if (given.filter(subject -> canBe(subject, at)).isPresent()) {
      return given();
    }
    Mention ahead = at < topics.length && isFronted(starts[at]) ? topics[at] : null;
    return ahead != null && canBe(ahead, at) ? Slot.of(ahead, true) : Slot.none();
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
      if (mention != null && !mention.subjects().isEmpty() && canBe(mention, at)) {
        return mention;
      }
    }
    return null;
  }

  private boolean canBe(Mention mention, int at) {
    if (mention.subjects().isEmpty()) {
      boolean person = passage.is("personal", at) || passage.is("personNoun", at);
      return !mention.known() || mention.is(ValueType.PERSON) == person;
    }
    for (Subject subject : mention.subjects()) {
      if (canBe(subject, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean canBe(Subject subject, int at) {
    String kind = Phrasings.kind(subject);
    if (passage.is("personal", at)) {
      return kind.equals("person") || kind.equals("thing") || isMistyped(subject);
    }
    if (passage.is("thing", at)) {
      return !kind.equals("person") || passage.word(at).startsWith("the");
    }
    String term = termKind(at);
    if (term != null) {
      boolean person = kind.equals("person");
      return term.equals("personNoun") == person || kind.equals("thing");
    }
    return kind.equals("thing") || passage.is(kind + "Noun", at);
  }

  /** Some references give a person another kind; who has a birth or a school is one. */
  private static boolean isMistyped(Subject subject) {
    for (dev.quizline.verify.Fact fact : subject.facts()) {
      switch (fact.property()) {
        case "date-of-birth", "place-of-birth", "educated-at", "residence":
          return true;
        default:
          break;
      }
    }
    return false;
  }
}
