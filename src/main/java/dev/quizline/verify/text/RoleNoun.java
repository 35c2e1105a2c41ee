package dev.quizline.verify.text;

import dev.quizline.verify.ValueType;
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
  private final Slots slots;
  private final Hit hit;

  /** Where the noun with its article and adjectives begins. */
  private int start;

  /** Behind the noun and what it is of. */
  private int end;

  RoleNoun(Candidates candidates, Hit hit) {
    this.candidates = candidates;
    passage = candidates.passage();
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
    if (!passage.is("copula", end)) {
      start = joined(start);
    }
    List<Phrasing> senses = Fit.of(hit.senses(), subject.subjects());
    if (subject.isEmpty() || senses.isEmpty() || isTrade(whose)) {
      return;
    }
    RoleHolder before = new RoleHolder(candidates, hit, start, whose.owner());
    int found = candidates.found().size();
    if (isEquated(subject)) {
      before.add(subject, senses);
    }
    if (candidates.found().size() == found && !right(subject, senses)) {
      before.add(subject, senses);
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
        if (copula && mention.isName() && isWhere(i) && !Nothing.has(hit, ValueType.PLACE)) {
          return false;
        }
        if (candidates.add(hit, subject, senses, mention, distance)) {
          return true;
        }
        if (mention.isName() && !copula && !isDescriptive(mention)) {
          return false;
        }
        i = mention.to() - 1;
      } else if (passage.is("copula", i) || passage.is(i, ":")) {
        copula = true;
      } else if (passage.is("aux", i) && passage.is("copula", i + 1)) {
        continue;
      } else if (Words.lengthAt("amounting", passage.tokens(), i) > 0) {
        copula = true;
        amount = true;
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

  /** {@code The ship is in V}: no name of the ship's own. */
  private boolean isWhere(int name) {
    int i = passage.is("determiner", name - 1) ? name - 2 : name - 1;
    return passage.is(i, "in") || passage.is(i, "at") || passage.is(i, "on");
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
}
