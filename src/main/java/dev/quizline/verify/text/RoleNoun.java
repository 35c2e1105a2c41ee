package dev.quizline.verify.text;

import dev.quizline.verify.ValueType;
import dev.quizline.verify.text.Phrasing.Shape;
import java.util.List;

/**
 * A noun for a role: {@code the director of S is V}, {@code S's director V}, {@code V is the
 * director of S}, {@code V, director of S}.
 */
final class RoleNoun {

  private static final int REACH = 6;
  private static final int LONGEST_INSERTION = 20;

  private final Candidates candidates;
  private final Passage passage;
  private final Topics topics;
  private final Slots slots;
  private final Hit hit;

  /** Where the noun with its article and adjectives begins. */
  private int start;

  /** Behind the noun and what it is of. */
  private int end;

  private Mention owner;

  RoleNoun(Candidates candidates, Hit hit) {
    this.candidates = candidates;
    passage = candidates.passage();
    topics = candidates.topics();
    slots = candidates.slots();
    this.hit = hit;
  }

  void read() {
    start = hit.from();
    while (start > 0 && start > hit.from() - 4 && isAdjective(start - 1)) {
      start--;
    }
    if (passage.is("reflexive", start) || passage.is("reflexive", start - 1)) {
      return;
    }
    RoleOwner whose = new RoleOwner(candidates, hit, start);
    Slot subject = whose.subject();
    end = whose.end();
    owner = whose.owner();
    if (!passage.is("copula", end)) {
      start = joined(start);
    }
    List<Phrasing> senses = Fit.of(hit.senses(), subject.subjects());
    if (subject.isEmpty() || senses.isEmpty() || isTrade(whose)) {
      return;
    }
    int found = candidates.found().size();
    if (isEquated(subject)) {
      left(subject, senses);
    }
    if (candidates.found().size() == found && !right(subject, senses)) {
      left(subject, senses);
    }
  }

  /** {@code V was an editor of S}: the name before the verb is the value, whatever follows. */
  private boolean isEquated(Slot subject) {
    int i = start - 1;
    while (passage.is("determiner", i)) {
      i--;
    }
    if (!passage.is("copula", i)) {
      return false;
    }
    Mention before = passage.is(i - 1, ",") ? slots.name(i).mention() : passage.mention(i - 1);
    return before != null && before.isName() && before != subject.mention();
  }

  /** {@code V, a band from P, ...}: what V is, and not what V did for what the sentence names. */
  private boolean isTrade(RoleOwner whose) {
    boolean one = passage.is(start, "a") || passage.is(start, "an");
    return one && passage.is(start - 1, ",") && !whose.isNamed();
  }

  /** {@code the writer and director of S}: where the first noun with its article begins. */
  private int joined(int at) {
    int i = passage.is(at - 1, "and") ? at - 1 : at;
    boolean bare = hit.from() == at || hit.from() == at + 1 && passage.is("determiner", at);
    Hit first = i < at && bare ? slots.described().role(i) : null;
    if (first == null) {
      return at;
    }
    i = first.from();
    while (passage.is("determiner", i - 1) || passage.is(i - 1, "both")) {
      i--;
    }
    return i;
  }

  private boolean isAdjective(int i) {
    return passage.mention(i) == null
        && !passage.isSign(i)
        && !passage.isPossessive(i)
        && !passage.is("preposition", i)
        && !passage.is("copula", i)
        && !passage.is("aux", i)
        && !passage.is("stop", i)
        && !passage.is(i, "and")
        && !passage.is("personal", i)
        && !passage.is("thing", i);
  }

  /** {@code … is V}, {@code … V}, {@code …, V,}. */
  private boolean right(Slot subject, List<Phrasing> senses) {
    boolean copula = false;
    boolean amount = false;
    end = behindInsertion(end);
    for (int i = end; i < end + REACH && !passage.isEnd(i); i++) {
      Mention mention = passage.mention(i);
      if (mention != null) {
        boolean credit = copula && passage.is("creditNoun", hit.to() - 1);
        int distance = credit || amount ? -1 : i - end + (copula ? 0 : 1);
        if (candidates.add(hit, subject, senses, mention, distance)) {
          return true;
        }
        if (mention.isName() && !copula && !isDescriptive(mention)) {
          return false;
        }
        i = mention.to() - 1;
      } else if (passage.is("copula", i) || passage.is("amounts", i) || passage.is(i, ":")) {
        copula = true;
        amount |= passage.is("amounts", i);
      } else if (passage.is("aux", i) && passage.is("copula", i + 1)) {
        continue;
      } else if (Words.lengthAt("amounting", passage.tokens(), i) > 0) {
        copula = true;
        i += Words.lengthAt("amounting", passage.tokens(), i) - 1;
      } else if (!copula && !isOpen(i)) {
        return false;
      } else if (copula
          && (passage.is("stop", i) && !passage.is(i, "as")
              || passage.is(i, ",")
              || passage.is(i, ";"))) {
        return false;
      }
    }
    return false;
  }

  /** {@code the length of S, a French film, is V}, {@code the editor of S, made by W, is V}. */
  private int behindInsertion(int from) {
    if (!passage.is(from, ",") || passage.mention(from + 1) != null) {
      return from;
    }
    for (int i = from + 2; i < from + LONGEST_INSERTION && !passage.isEnd(i); i++) {
      if (passage.is(i, ",") && passage.is("copula", i + 1)) {
        return i + 1;
      }
    }
    return from;
  }

  private static boolean isDescriptive(Mention mention) {
    return mention.properties().contains(NameIndex.REGION);
  }

  private boolean isOpen(int i) {
    return passage.is(i, "of")
        || passage.is(i, ",") && i == end
        || passage.is(i, "\"")
        || passage.is("determiner", i)
        || passage.is("title", i)
        || passage.is(i, "(")
        || passage.is(i, "by")
        || passage.is(i, "took")
        || passage.is(i, "place")
        || passage.is(i, "in")
        || passage.is(i, "at")
        || passage.is(i, "on");
  }

  /** {@code V is …}, {@code V, …}, {@code V as …}, and a term right before the noun. */
  private void left(Slot subject, List<Phrasing> senses) {
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
    return passage.is("creditNoun", hit.to() - 1) && passage.begins("credits", i) >= 0;
  }

  /** {@code A was responsible for the music and V for the editing}: the verb is said once. */
  private boolean isGapped(int link) {
    Mention maker = passage.mention(link - 1);
    if (!passage.is(link, "for") || maker == null || !maker.isName()) {
      return false;
    }
    int i = maker.from() - 1;
    boolean joined = passage.is(i, "and") || passage.is(i, ",") || passage.is(i, ";");
    for (; joined && i > maker.from() - LONGEST_INSERTION && !passage.isEnd(i); i--) {
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
    boolean equated =
        passage.is("copula", i)
            || passage.is(i, "as")
            || passage.is(i, ",")
            || passage.is(i, "served")
            || passage.is(i, "acted")
            || passage.is(i, "(");
    if (!equated && isCredit(i)) {
      Mention maker = slots.name(passage.begins("credits", i)).mention();
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
