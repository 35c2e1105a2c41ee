package dev.quizline.verify.text;

import dev.quizline.verify.ValueType;
import java.util.List;

/** Values that stand before a verb: {@code V directed S}, {@code V plays R in S}. */
final class ValuesBefore {

  private static final int REACH = 8;
  private static final int LONGEST_CAST = 60;

  /** A series of more verbs than this is none. */
  private static final int MOST_VERBS = 5;

  private final Passage passage;
  private final Topics topics;
  private final Slots slots;
  private final Candidates candidates;

  ValuesBefore(Candidates candidates) {
    passage = candidates.passage();
    topics = candidates.topics();
    slots = candidates.slots();
    this.candidates = candidates;
  }

  void left(Hit hit) {
    if (beside(hit)) {
      return;
    }
    Mention value = new Nothing(candidates).before(hit);
    value = value == null ? counted(hit) : value;
    value = value != null ? value : valueOf(hit);
    Slot subject = slots.behind(object(hit.to()));
    if (value != null && isItself(value, subject)) {
      value = sharing(hit.from());
    }
    if (value == null
        || passage.is(hit.from() - 1, "who") && passage.mention(hit.from() - 2) == null) {
      Mention named = namedBehind(hit, subject);
      value = named == null ? value : named;
    }
    if (value == null) {
      return;
    }
    if (subject.isEmpty() || subject.isAnother() || isMisfit(hit, subject)) {
      Slot clause = subjectOf(hit, value);
      // nobody does a thing to themselves: "V designed the bridge" is of what is spoken of
      boolean itself = subject.mention() == value && value.to() <= hit.from();
      boolean noun = passage.is("determiner", hit.from() - 1);
      boolean over = !noun && (passage.isSign(hit.to()) || passage.isEnd(hit.to()));
      clause = clause.isEmpty() && (itself || over) ? topics.given() : clause;
      subject = clause.isEmpty() ? subject : clause;
    }
    if (subject.isEmpty()) {
      return;
    }
    new ObjectDates(candidates).behind(hit, subject);
    List<Phrasing> senses = Fit.of(hit.senses(), subject.subjects());
    if (!senses.isEmpty()) {
      candidates.add(hit, subject, senses, value, Math.max(0, hit.from() - value.to()));
    }
  }

  private static boolean isItself(Mention value, Slot object) {
    return !value.subjects().isEmpty() && value.subjects().equals(object.subjects());
  }

  /** {@code V wrote S and did not direct it}: who does what the verb before says, too. */
  private Mention sharing(int verb) {
    int join = candidates.verbGroup(verb) - 1;
    boolean joined = passage.is(join, "and") || passage.is(join, "but");
    int first = joined ? candidates.verbBefore(join) : -1;
    return first < 0 ? null : valueBefore(first);
  }

  /** In "a film that V directed and W wrote" it is not W that was directed. */
  private static boolean isMisfit(Hit hit, Slot object) {
    return Fit.of(hit.senses(), object.subjects()).isEmpty();
  }

  /** {@code V directed and W wrote S}: where the object of both verbs is sought. */
  private int object(int behind) {
    Mention other = passage.is(behind, "and") ? passage.mention(behind + 1) : null;
    return other != null && candidates.isVerb(other.to()) ? other.to() + 1 : behind;
  }

  /** {@code the man who directed S was V}, {@code the one who cut it is V}. */
  private Mention namedBehind(Hit hit, Slot subject) {
    boolean it = passage.is("thing", hit.to()) && passage.is("copula", hit.to() + 1);
    Mention object = subject.mention();
    int copula = it ? hit.to() + 1 : object == null ? -1 : object.to();
    return passage.is("copula", copula) ? passage.mention(copula + 1) : null;
  }

  /** Of a verb with nothing behind it: {@code S, which V directed}, {@code S is V long}. */
  private Slot subjectOf(Hit hit, Mention value) {
    int i = value.from() - 1;
    while (passage.is("determiner", i) && !passage.is(i, "that") || isListed(i)) {
      i = isListed(i) ? passage.mention(i - 1).from() - 1 : i - 1;
    }
    i = firstOfGapped(i);
    if (passage.is(i, "where") || passage.is(i, "which") || passage.is(i, "that")) {
      Mention place = passage.mention(passage.is(i - 1, ",") ? i - 2 : i - 1);
      Slot clause = place == null ? slots.before(i + 1) : Slot.of(place, true);
      return clause.isAnother() && place == null ? topics.nearest(value) : clause;
    }
    if (value.isMeasure()) {
      return slots.before(value.from());
    }
    for (int k = hit.from(); k < hit.to(); k++) {
      if (passage.is(k, "its") || passage.is("personal", k)) {
        return topics.resolve(k);
      }
    }
    Slot near = topics.nearest(value);
    boolean within =
        near.mention() != null
            && near.mention().to() <= value.from()
            && topics.isGoverned(near.mention().from());
    return hit.to() - hit.from() > 1 || within ? near : Slot.none();
  }

  /** {@code S that A and V directed}. */
  private boolean isListed(int i) {
    Mention before = passage.mention(i - 1);
    return (passage.is(i, "and") || passage.is(i, ","))
        && before != null
        && before.is(ValueType.PERSON);
  }

  /** {@code S, which A directed and V edited}: the relative that the second verb shares. */
  private int firstOfGapped(int i) {
    Mention one = passage.is(i, "and") && candidates.isVerb(i - 1) ? passage.mention(i - 2) : null;
    boolean relative = one != null && passage.is("relative", one.from() - 1);
    return relative ? one.from() - 1 : i;
  }

  /** {@code Four sailors died}: the count before a noun that is no name; else null. */
  private Mention counted(Hit hit) {
    int noun = beforeAuxiliaries(hit.from());
    boolean named = passage.isLinked(noun); // five million Spectrums
    Mention count = passage.mention(noun) == null || named ? passage.mention(noun - 1) : null;
    boolean counts = Nothing.has(hit, ValueType.NUMBER);
    boolean plain = !passage.isSign(noun) && !passage.is("preposition", noun);
    return counts && plain && count != null && count.is(ValueType.NUMBER) ? count : null;
  }

  /** Where a verb begins that others lead to: the {@code did} of "did the writing of". */
  private int verb(int at) {
    int doing = passage.begins("doing", at - 1);
    return doing < 0 ? at : doing;
  }

  private int beforeAuxiliaries(int at) {
    int i = at - 1;
    while (i > at - REACH && (passage.is("aux", i) || passage.is("adverb", i))) {
      i--;
    }
    return i;
  }

  private Mention valueOf(Hit hit) {
    return hit.isInverted() ? passage.mention(hit.from() - 1) : valueBefore(hit.from());
  }

  private Mention valueBefore(int hit) {
    int at = verb(hit);
    int i = beforeAuxiliaries(at);
    for (int verbs = 0; verbs < MOST_VERBS && isVerbJoined(i); verbs++) {
      at = verb(i - 1);
      i = beforeAuxiliaries(at);
    }
    Mention next = passage.mention(i);
    boolean direct =
        next != null
            && (!next.isName()
                || passage.is("preposition", at)
                || passage.is(next.from() - 1, "with"));
    return direct ? next : slots.name(at).mention();
  }

  /** {@code V wrote and directed S}: whether a token joins a verb to the one before it. */
  private boolean isVerbJoined(int i) {
    return (passage.is(i, "and") || passage.is(i, ",")) && candidates.isVerb(i - 1);
  }

  /** {@code A stars opposite B in S}: both do; tells whether it is so. */
  private boolean beside(Hit hit) {
    int words = Words.lengthAt("together", passage.tokens(), hit.to());
    Mention other = words == 0 ? null : passage.mention(hit.to() + words);
    Mention one = other == null ? null : slots.name(hit.from()).mention();
    if (one == null) {
      return false;
    }
    Slot subject = slots.behind(other.to());
    subject = subject.isEmpty() || subject.isAnother() ? topics.nearest(one) : subject;
    List<Phrasing> senses = Fit.of(hit.senses(), subject.subjects());
    if (senses.isEmpty()) {
      return false;
    }
    candidates.add(hit, subject, senses, one, 0);
    Hit again = new Hit(other.from(), other.from(), hit.shape(), senses);
    candidates.add(again, subject, senses, other, 0);
    return true;
  }

  void part(Hit hit) {
    if (beside(hit)) {
      return;
    }
    Mention player = slots.name(hit.from()).mention();
    if (player == null || passage.is(hit.to(), "and")) {
      return;
    }
    Mention role = roleBehind(passage, hit.to());
    Slot subject = role == null ? slots.behind(hit.to()) : slots.behind(role.to());
    if (subject.isEmpty() || subject.isAnother() && !isIn(subject)) {
      subject = topics.given().isEmpty() ? topics.topic(hit.from()) : topics.given();
      subject = subject.isAnother() ? topics.nearest(player) : subject;
    }
    List<Phrasing> senses = Fit.of(hit.senses(), subject.subjects());
    if (!senses.isEmpty()) {
      candidates.add(hit, subject, senses, player, Math.max(0, hit.from() - player.to()));
      gapped(hit, subject, senses);
    }
  }

  /** {@code A plays a pilot, B a nurse and C the spy}: the verb is said once. */
  private void gapped(Hit hit, Slot subject, List<Phrasing> senses) {
    for (int i = hit.to(); !passage.isEnd(i) && i < hit.to() + LONGEST_CAST; i++) {
      Mention player = passage.is(i, ",") || passage.is(i, "and") ? passage.mention(i + 1) : null;
      boolean part = player != null && player.isName() && passage.is("determiner", player.to());
      if (part && !candidates.isVerb(player.to() + 1)) {
        Hit again = new Hit(player.to(), player.to(), hit.shape(), senses);
        candidates.add(again, subject, senses, player, 0);
      }
    }
  }

  private boolean isIn(Slot subject) {
    return passage.is("preposition", subject.mention().from() - 1);
  }

  /** No work and no place: whom a player can play. */
  static boolean isCharacter(Mention mention) {
    if (mention.subjects().isEmpty()) {
      return true;
    }
    String type = mention.subjects().get(0).type();
    return type.equals("thing") || type.equals("person");
  }

  /** The name of a part right behind a verb of playing; null where none is named. */
  static Mention roleBehind(Passage passage, int at) {
    for (int i = at; i < at + REACH && !passage.isEnd(i) && !isList(passage, i); i++) {
      Mention mention = passage.mention(i);
      if (mention != null) {
        return mention.isName() && isCharacter(mention) ? mention : null;
      }
    }
    return null;
  }

  private static boolean isList(Passage passage, int i) {
    return passage.is(i, ",") || passage.is(i, "and");
  }
}
