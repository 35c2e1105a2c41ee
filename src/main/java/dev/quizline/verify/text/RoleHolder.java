package dev.quizline.verify.text;

import dev.quizline.verify.ValueType;
import dev.quizline.verify.text.Phrasing.Shape;
import java.util.List;

/** Who holds a role, named before the noun for it: {@code V is the director of S}. */
final class RoleHolder {

  private static final int LONGEST_CLAUSE = 20;

  private final Candidates candidates;
  private final Passage passage;
  private final Topics topics;
  private final Slots slots;
  private final Hit hit;
  private final int start;
  private final Mention owner;

  /**
   * @param start where the noun with its article and adjectives begins
   * @param owner who is named before the noun as its owner; null where nobody is
   */
  RoleHolder(Candidates candidates, Hit hit, int start, Mention owner) {
    this.candidates = candidates;
    passage = candidates.passage();
    topics = candidates.topics();
    slots = candidates.slots();
    this.hit = hit;
    this.start = start;
    this.owner = owner;
  }

  /** {@code V is …}, {@code V, …}, {@code V as …}, and a term right before the noun. */
  void add(Slot subject, List<Phrasing> senses) {
    int i = start - 1;
    if (passage.isPossessive(i) || owner != null) {
      int before = owner == null ? i : owner.from() - 1;
      leftOf(before, subject, senses);
      return;
    }
    leftOf(i, subject, senses);
  }

  /** {@code V worked on S as an editor}: the name before is what the role is of. */
  private static boolean isAbout(Mention mention, Slot subject) {
    return !mention.subjects().isEmpty() && mention.subjects().equals(subject.subjects())
        || !mention.is(ValueType.PERSON);
  }

  /** {@code V provided the music}, {@code V was in charge of the editing}. */
  private boolean isCredit(int i) {
    boolean part = passage.is(hit.to() - 1, "role") || passage.is(hit.to() - 1, "part");
    return passage.is("creditNoun", hit.to() - 1) && passage.begins("credits", i) >= 0
        || part && passage.is("playing", i);
  }

  /** {@code A was responsible for the music and V for the editing}: the verb is said once. */
  private boolean isGapped(int link) {
    Mention maker = passage.mention(link - 1);
    if (!passage.is(link, "for") || maker == null || !maker.isName()) {
      return false;
    }
    int i = maker.from() - 1;
    boolean joined = passage.is(i, "and") || passage.is(i, ",") || passage.is(i, ";");
    for (; joined && i > maker.from() - LONGEST_CLAUSE && !passage.isEnd(i); i--) {
      if (passage.is(i, "responsible") && passage.is(i + 1, "for")) {
        return true;
      }
    }
    return false;
  }

  /** {@code V, his teacher}: the noun stands for the name before the comma. */
  private boolean isAppositive(int i) {
    boolean owned = passage.is("personal", i + 1) || passage.is(i + 1, "its");
    return passage.is(i, ",") && owned;
  }

  private void leftOf(int at, Slot subject, List<Phrasing> senses) {
    int i = at;
    while (passage.is("determiner", i) || passage.is("adverb", i)) {
      i--;
    }
    if (passage.is(i, "of") && passage.is("part", i - 1)) {
      i -= 2;
    } else if (passage.is(i, "among")) {
      i--;
    }
    while (passage.is("adverb", i)) {
      i--; // never one of
    }
    boolean equated =
        passage.is("copula", i)
            || passage.is(i, "as")
            || passage.is(i, ",")
            || passage.is(i, "served")
            || passage.is(i, "acted")
            || passage.is(i, "(");
    if (!equated && isCredit(i)) {
      int verb = passage.begins("credits", i);
      Mention maker = slots.name(verb < 0 ? i : verb).mention();
      if (maker != null) {
        candidates.add(hit, subject, senses, maker, 1);
      }
      return;
    }
    if (!equated && isGapped(i)) {
      candidates.add(hit, subject, senses, passage.mention(i - 1), 1);
      return;
    }
    if (!equated) {
      Mention next = passage.mention(i);
      if (next != null && next != owner && hit.shape() == Shape.ROLE) {
        candidates.add(hit, subject, senses, next, start - next.to() + 1);
      }
      return;
    }
    Mention direct = passage.mention(i - 1);
    if (direct == null && passage.is("relative", i - 1)) {
      direct = passage.mention(passage.is(i - 2, ",") ? i - 3 : i - 2);
    }
    boolean governed = direct != null && topics.isGoverned(direct.from());
    boolean beside = direct != null && (isAppositive(i) || passage.is("with", direct.from() - 1));
    boolean served = passage.is(i, "as") && (direct == null || isAbout(direct, subject));
    if (!beside && (direct == null || governed || served)) {
      direct = slots.name(i).mention();
    }
    if (direct != null) {
      candidates.add(hit, subject, senses, direct, isAppositive(i) ? -1 : at - i);
    }
  }
}
