package dev.quizline.verify.text;

import dev.quizline.verify.ValueType;
import java.util.BitSet;

/** Finds who or what stands before and behind the words of a phrasing. */
final class Slots {

  private static final int REACH = 8;
  private static final int LONGEST_CLAUSE = 25;

  private final Passage passage;
  private final Topics topics;

  /** Where the verbs of phrasings stand. */
  private final BitSet verbs;

  private final Described described;
  private final Relatives relatives;
  private final Insertions insertions;
  private final ObjectSlots objects;

  Slots(Passage passage, Topics topics, BitSet verbs, Described described) {
    this.described = described;
    this.passage = passage;
    this.topics = topics;
    this.verbs = verbs;
    relatives = new Relatives(passage, topics);
    insertions = new Insertions(passage);
    objects = new ObjectSlots(passage, topics);
  }

  /** The grammatical subject of what stands at a token; the sentence's topic if none is near. */
  Slot before(int at) {
    int i = beforeVerb(at);
    Slot source = described.source(at);
    source = source == null ? described.source(i) : source;
    Slot holder = source == null ? described.holder(i) : source;
    if (source != null || !holder.isEmpty()) {
      return holder;
    }
    if (relatives.isAside(i)) {
      Slot thing = thingBefore(passage.mention(passage.is(i - 1, ",") ? i - 2 : i - 1));
      return thing.isEmpty() ? topics.topic(at) : thing;
    }
    return name(at);
  }

  Described described() {
    return described;
  }

  /** The known name right before the words at a token: {@code W, born in}, {@code W which was}. */
  Slot beside(int at) {
    return relatives.beside(beforeVerb(at));
  }

  private int beforeVerb(int at) {
    int i = at - 1;
    while (i > at - REACH && isAuxiliary(i)) {
      i--;
    }
    return isOfTitle(i) ? i - 1 : i;
  }

  /** {@code Help! was}, {@code Who Goes There? by V}: the sign ends a name, not a sentence. */
  private boolean isOfTitle(int i) {
    return (passage.is(i, "?") || passage.is(i, "."))
        && passage.isSign(i)
        && !passage.isEnd(i)
        && passage.mention(i) == null
        && passage.mention(i - 1) != null;
  }

  /** Who does what the verb at a token says; the sentence's topic if nobody is near. */
  Slot name(int at) {
    int i = beforeVerb(at);
    if (passage.isEnd(i) || passage.is(at - 1, "to")) {
      return topics.topic(at);
    }
    Slot apposed = apposed(i);
    if (!apposed.isEmpty()) {
      return apposed;
    }
    Mention mention = passage.mention(i);
    if (mention != null && !mention.isName() && !mention.isMeasure()) {
      return ofTerm(mention, at);
    }
    if (mention != null && mention.isName()) {
      boolean made = passage.is(at, "by") && mention.is(ValueType.WORK);
      return topics.isGoverned(mention.from()) && !made
          ? beyond(mention.from(), at)
          : Slot.of(mention, true);
    }
    if (passage.is("relative", i)) {
      return antecedent(i, at);
    }
    if (topics.anaphora().isAnaphor(i)) {
      Slot resolved = topics.resolve(i);
      // "It cost a million to make S" speaks of what comes
      return resolved.isEmpty() && passage.is(i, "it") ? topics.topic(at) : resolved;
    }
    if (passage.is(i, ",") || passage.is(i, "(") || passage.is(i, ")")) {
      return beforeComma(i, at);
    }
    if (passage.is(i, "whose")) {
      return antecedent(i, at);
    }
    if (passage.is(i, "and") || passage.is(i, "or") || passage.is(i, "but")) {
      int relative = relatives.before(i);
      return relative < 0 ? joined(i, at) : antecedent(relative, at);
    }
    return beyond(i, at);
  }

  /** Of a verb behind "and": what the sentence is about, or what the verb before is said of. */
  private Slot joined(int and, int at) {
    Slot topic = topics.topic(at);
    int verb = topic.isAnother() ? verbs.previousSetBit(and - 1) : -1;
    if (verb < 0 || verb < and - LONGEST_CLAUSE || passage.sentenceOf(and) > verb) {
      return topic;
    }
    Slot shared = before(verb);
    return shared.subjects().isEmpty() ? topic : shared;
  }

  /**
   * What a term says of something, as in {@code S is a French thriller directed by V}; none where
   * it is spoken of itself.
   */
  private Slot ofTerm(Mention term, int at) {
    if (topics.anaphora().isAnaphor(term.from())) {
      return topics.resolve(term.from());
    }
    int i = term.from() - 1;
    while (!passage.isEnd(i) && isDescriptive(i)) {
      i--;
    }
    Slot apposed = apposed(i);
    if (!apposed.isEmpty() || passage.is("possessing", i)) {
      return apposed.isEmpty() ? topics.resolve(i) : apposed;
    }
    boolean described = passage.is(i, "a") || passage.is(i, "an") || passage.is(i, "the");
    while (passage.is("determiner", i) || passage.is("adverb", i)) {
      i--;
    }
    boolean equated = passage.is("copula", i) || passage.is(i, ",") || passage.is(i, "as");
    return described && equated ? before(i + 1) : Slot.none();
  }

  /** {@code S, a thriller}: the name before a comma and the article at a token; else none. */
  Slot apposed(int article) {
    boolean one = passage.is(article, "a") || passage.is(article, "an");
    Mention name = one && passage.is(article - 1, ",") ? passage.mention(article - 2) : null;
    boolean known = name != null && !name.subjects().isEmpty();
    return known ? Slot.of(name, true) : Slot.none();
  }

  /** A word or term before a noun that says more of it. */
  private boolean isDescriptive(int i) {
    Mention mention = passage.mention(i);
    if (mention != null) {
      return !mention.isName() || ObjectSlots.isDescription(mention);
    }
    return !passage.isSign(i)
        && !passage.isPossessive(i)
        && !passage.is("determiner", i)
        && !passage.is("preposition", i)
        && !passage.is("aux", i)
        && !passage.is("copula", i)
        && !passage.is("stop", i);
  }

  private boolean isAuxiliary(int i) {
    return i >= 0
        && !passage.isSign(i)
        && (passage.mention(i) == null || !passage.mention(i).isName())
        && (passage.is("aux", i)
            || passage.is("adverb", i)
            || passage.is("negator", i)
            || passage.is("hedge", i));
  }

  /** What "who" or "which" stands for: the name before it. */
  private Slot antecedent(int relative, int at) {
    int i = relative - 1;
    while (passage.is(i, ",") || passage.is("preposition", i) || passage.isPossessive(i)) {
      i--;
    }
    boolean who = passage.is(relative, "who") || passage.is(relative, "whom");
    Mention mention = who ? passage.mention(i) : relatives.contrasted(passage.mention(i));
    if (mention != null && mention.isName()) {
      if (relatives.isOfOtherKind(mention, relative)) {
        Slot thing = passage.is(relative, "which") ? thingBefore(mention) : Slot.none();
        return thing.isEmpty() ? beyond(mention.from() - 1, at) : thing;
      }
      Slot there = topics.lyingIn(mention);
      return there.isEmpty() ? Slot.of(mention, true) : there;
    }
    if (mention != null && !mention.isMeasure()) {
      Slot described = ofTerm(mention, at);
      return described.isEmpty() ? beyond(i, at) : described;
    }
    Slot equated = relatives.equated(i);
    if (!equated.isEmpty()) {
      return equated;
    }
    return topics.anaphora().isAnaphor(i) ? topics.resolve(i) : beyond(i, at);
  }

  /** {@code V stars in S, written by W, which …}: the last that is named before and no person. */
  private Slot thingBefore(Mention person) {
    for (int i = person.from() - 1; i > person.from() - REACH && !passage.isEnd(i); i--) {
      Mention mention = passage.mention(i);
      if (mention != null && !mention.subjects().isEmpty() && !mention.isPerson()) {
        return Slot.of(mention, true);
      }
    }
    return Slot.none();
  }

  /** Behind a comma: an insertion ends here, or the words describe the name before it. */
  private Slot beforeComma(int comma, int at) {
    Slot apposed = apposed(at);
    if (!apposed.isEmpty()) {
      return apposed;
    }
    Mention mention = passage.mention(comma - 1);
    if (passage.is(comma, "(") && mention != null && !mention.subjects().isEmpty()) {
      return Slot.of(mention, true);
    }
    int open = insertions.opening(comma);
    if (open >= 0) {
      Mention holder = passage.mention(open - 1);
      if (Insertions.isInserted(mention, open) && (holder == null || holder.subjects().isEmpty())) {
        return Slot.of(mention, true);
      }
      if (holder != null && holder.isName() && !topics.isGoverned(holder.from())) {
        return Slot.of(holder, true);
      }
    }
    boolean serial = passage.is("aux", comma + 1) && isObject(mention);
    if (mention != null && mention.isName() && !topics.isGoverned(mention.from()) && !serial) {
      return Slot.of(mention, true);
    }
    Slot topic = topics.topic(at);
    boolean nearer = topic.isAnother() && mention != null && !mention.subjects().isEmpty();
    return nearer ? Slot.of(mention, false) : topic;
  }

  /** {@code S stars A and B, is set in V}: what ends the list that a verb before it has. */
  private boolean isObject(Mention mention) {
    int i = mention == null ? -1 : mention.from() - 1;
    while (passage.is("determiner", i) || passage.is(i, "and") && passage.mention(i - 1) != null) {
      i = passage.is(i, "and") ? passage.mention(i - 1).from() - 1 : i - 1;
    }
    return i >= 0 && verbs.get(i);
  }

  private Slot beyond(int from, int at) {
    int i = from;
    for (int steps = 0; steps < REACH && !passage.isEnd(i); steps++) {
      Mention mention = passage.mention(i);
      if (mention != null) {
        if (passage.isPossessive(mention.to()) && passage.is("relation", mention.to() + 1)) {
          return Slot.none(); // not S but the brother of S
        }
        if (mention.isName()
            && !mention.subjects().isEmpty()
            && !topics.isGoverned(mention.from())) {
          return Slot.of(mention, false);
        }
        i = mention.from() - 1;
      } else if (topics.anaphora().isAnaphor(i)) {
        Slot resolved = topics.resolve(i);
        resolved = resolved.isEmpty() ? described.holder(i) : resolved;
        if (!resolved.isEmpty()) {
          return resolved;
        }
        i--;
      } else if (passage.is("relative", i)) {
        return antecedent(i, at);
      } else if (!apposed(i).isEmpty()) {
        return apposed(i);
      } else if (passage.is(i, ";")) {
        break;
      } else {
        i--;
      }
    }
    return topics.topic(at);
  }

  /**
   * What a verb has behind it as its object, by its name or by what it is to the topic, as {@code
   * the company} that makes it; none where nothing is named.
   */
  Slot behind(int at) {
    boolean noun = passage.is(at, "the") && passage.mention(at + 1) == null;
    Slot held = noun ? described.holder(at + 1) : Slot.none();
    return held.isEmpty() ? objects.behind(at) : held;
  }
}
