package dev.quizline.verify.text;

/** Whose a role is: {@code the director of S}, {@code S's director}, {@code its director}. */
final class RoleOwner {

  private static final int REACH = 6;
  private static final int MOST_NAMES = 3;

  private final Passage passage;
  private final Topics topics;
  private final Slots slots;
  private final Hit hit;
  private final int start;
  private int end;
  private Mention owner;
  private boolean named;

  /**
   * @param start where the noun with its article and adjectives begins
   */
  RoleOwner(Candidates candidates, Hit hit, int start) {
    passage = candidates.passage();
    topics = candidates.topics();
    slots = candidates.slots();
    this.hit = hit;
    this.start = start;
    end = hit.to();
  }

  /** Behind the noun and what it is of. */
  int end() {
    return end;
  }

  /** Whether the words tell whose it is, and not only the sentence. */
  boolean isNamed() {
    return named;
  }

  /** Who is named before the noun as its owner; null where nobody is. */
  Mention owner() {
    return owner;
  }

  Slot subject() {
    Slot of = ofSomething();
    of = of.isEmpty() ? ofClause() : of;
    Slot before = possessor();
    named = !of.isEmpty() || !before.isEmpty();
    if (!of.isEmpty() && !(of.isAnother() && !before.isEmpty())) {
      return of;
    }
    if (!of.isEmpty()) {
      end = hit.to();
    }
    if (!before.isEmpty()) {
      return before;
    }
    Mention named = passage.mention(hit.to());
    String noun = passage.word(hit.to() - 1);
    boolean work = Anaphora.isNounOf("music", noun) || Anaphora.isNounOf("film", noun);
    if (named != null && named.isName() && work) {
      return Slot.none();
    }
    // A noun by itself is of what the sentence is about.
    Mention term = passage.mention(start - 1);
    Slot slot = slots.before(term != null && !term.isName() ? term.from() : start);
    if (!slot.subjects().isEmpty() && !Fit.of(hit.senses(), slot.subjects()).isEmpty()) {
      return slot;
    }
    Slot told = isEquated() ? topics.before(start) : Slot.none();
    return told.isEmpty() || Fit.of(hit.senses(), told.subjects()).isEmpty()
        ? fallback(slot)
        : told;
  }

  /** {@code A and B were among the performers}: of what the sentence before is about. */
  private boolean isEquated() {
    int i = start - 1;
    while (passage.is("determiner", i) || passage.is(i, "among") || passage.is(i, "of")) {
      i--;
    }
    i -= passage.is("part", i) ? 1 : 0;
    return passage.is("copula", i);
  }

  /** {@code V was the director and W the producer of S}: what else the sentence names. */
  private Slot fallback(Slot slot) {
    if (!topics.given().isEmpty()) {
      boolean misfit = Fit.of(hit.senses(), slot.subjects()).isEmpty();
      return slot.isAnother() || misfit && isEquated() ? topics.given() : slot;
    }
    Slot near = slot;
    for (int steps = 0; steps < MOST_NAMES && near.mention() != null; steps++) {
      near = topics.nearest(near.mention());
      if (!near.isEmpty() && !Fit.of(hit.senses(), near.subjects()).isEmpty()) {
        return near;
      }
    }
    return slot;
  }

  /** {@code of S}, {@code for the film}. */
  private Slot ofSomething() {
    boolean order = passage.is(hit.to() - 1, "after") || passage.is(hit.to() - 1, "before");
    int i = order ? hit.to() - 1 : hit.to();
    i += passage.is(i, ",") && passage.is(i + 1, "of") ? 1 : 0;
    boolean linked =
        order
            || passage.is(i, "by") && passage.word(i - 1).endsWith("ed")
            || passage.is(i, "of")
            || passage.is(i, "for")
            || passage.is(i, "on")
            || passage.is(i, "behind")
            || passage.is(i, "to")
            || passage.is(i, "in");
    if (!linked) {
      return Slot.none();
    }
    for (int k = i + 1; k < i + REACH && !passage.isEnd(k); k++) {
      Mention mention = passage.mention(k);
      if (mention != null && mention.isName() && !isRegionBefore(mention)) {
        boolean known = !mention.subjects().isEmpty();
        if (!known && !order && !passage.is(i, "of") && !passage.is(i, "for")) {
          return Slot.none();
        }
        Mention work = passage.isPossessive(mention.to()) ? worked(mention.to() + 1) : null;
        if (work != null) {
          end = work.to();
          return Slot.of(work, true);
        }
        end = mention.to();
        if (passage.isPossessive(end)) {
          end += 2;
        }
        return Slot.of(mention, true);
      }
      if (passage.is(k, "which") || passage.is(k, "whom")) {
        end = k + 1;
        Mention holder = passage.mention(passage.is(start - 1, ",") ? start - 2 : start - 1);
        return holder == null ? Slot.none() : Slot.of(holder, true);
      }
      if (topics.anaphora().isAnaphor(k)) {
        end = k + 1;
        return topics.resolve(k);
      }
      if (mention == null
          && (passage.is("copula", k) || passage.isSign(k) && !passage.is(k, "\""))) {
        return Slot.none();
      }
    }
    return Slot.none();
  }

  /** {@code the label on which S was released is V}, {@code the album S is on is V}. */
  private Slot ofClause() {
    int i = passage.is("preposition", hit.to()) ? hit.to() + 1 : hit.to();
    boolean relative = passage.is("relative", i) || passage.is(i, "where");
    Mention work = passage.mention(relative ? i + 1 : i);
    if (work == null || work.subjects().isEmpty()) {
      return Slot.none();
    }
    int k = work.to() + 1;
    while (k < work.to() + REACH && !passage.isEnd(k) && passage.mention(k) == null) {
      if (passage.is("copula", k) && (relative || passage.is("preposition", k - 1))) {
        end = k;
        return Slot.of(work, true);
      }
      k++;
    }
    return Slot.none();
  }

  /** {@code of V's album S}: it is of S. */
  private Mention worked(int from) {
    int i = from;
    while (i < from + REACH && !passage.isSign(i) && !passage.is("preposition", i)) {
      Mention mention = passage.mention(i);
      if (mention != null && !mention.subjects().isEmpty()) {
        return mention;
      }
      i++;
    }
    return null;
  }

  private boolean isRegionBefore(Mention mention) {
    return mention.subjects().isEmpty()
        && mention.properties().contains(NameIndex.REGION)
        && passage.mention(mention.to()) == null
        && !passage.isSign(mention.to())
        && !passage.is("copula", mention.to());
  }

  /** {@code S's}, {@code its}, {@code whose}, or a name right before the noun. */
  private Slot possessor() {
    int i = start - 1;
    if (passage.isPossessive(i)) {
      Mention mention = passage.mention(i - 1);
      owner = mention;
      return mention != null
          ? Slot.of(mention, true)
          : topics.anaphora().isAnaphor(i - 1) ? topics.resolve(i - 1) : Slot.none();
    }
    for (int k = start; k < hit.from(); k++) {
      if (passage.is(k, "its")
          || passage.is(k, "his")
          || passage.is(k, "her")
          || passage.is(k, "their")) {
        return pronoun(k);
      }
    }
    if (passage.is("personal", i) || passage.is(i, "its") || passage.is(i, "their")) {
      return pronoun(i);
    }
    if (passage.is(i, "whose")) {
      Mention holder = passage.mention(passage.is(i - 1, ",") ? i - 2 : i - 1);
      boolean can = holder != null && !Fit.of(hit.senses(), holder.subjects()).isEmpty();
      return holder == null ? Slot.none() : can ? Slot.of(holder, true) : topics.topic(i);
    }
    Mention mention = start == hit.from() ? passage.mention(i) : null;
    if (mention != null
        && !mention.subjects().isEmpty()
        && !Fit.of(hit.senses(), mention.subjects()).isEmpty()) {
      owner = mention;
      return Slot.of(mention, true);
    }
    return Slot.none();
  }

  /** {@code V was not one of its architects}: who is said to be one is not whose they are. */
  private Slot pronoun(int at) {
    Slot resolved = topics.resolve(at);
    Mention holder = resolved.mention();
    boolean equated = holder != null && holder.subjects().isEmpty() && holder.to() < at;
    for (int i = equated ? holder.to() : at; i < at; i++) {
      equated &=
          passage.is("copula", i)
              || passage.is("adverb", i)
              || passage.is("part", i)
              || passage.is(i, "of")
              || passage.is(i, "among");
    }
    return equated ? topics.resolveBefore(at) : resolved;
  }
}
