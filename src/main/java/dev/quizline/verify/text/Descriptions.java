package dev.quizline.verify.text;

import java.util.ArrayList;
import java.util.List;

/** What stands before a noun and describes what it is said of: {@code a French film}. */
final class Descriptions {

  private final Passage passage;
  private final Topics topics;
  private final Slots slots;
  private final Candidates candidates;

  Descriptions(Candidates candidates) {
    passage = candidates.passage();
    topics = candidates.topics();
    slots = candidates.slots();
    this.candidates = candidates;
  }

  /** {@code a 1964 French drama film}: all that stands before the noun and describes it. */
  void before(Hit hit) {
    List<Mention> describing = new ArrayList<>(2);
    int i = hit.from() - 1;
    int words = 0;
    while (i >= 0 && words < 6 && !passage.isEnd(i)) {
      Mention mention = passage.mention(i);
      if (mention != null) {
        describing.add(mention);
        i = mention.from() - 1;
      } else if (passage.is(i, "and")
          || passage.is(i, ",") && !describing.isEmpty()
          || isDescriptive(i)) {
        words++;
        i--;
      } else {
        break;
      }
    }
    Slot subject = described(hit, i);
    List<Phrasing> senses = Fit.of(hit.senses(), subject.subjects());
    if (subject.isEmpty() || senses.isEmpty()) {
      return;
    }
    boolean premise = passage.isPossessive(i);
    for (Mention mention : describing) {
      candidates.addPremise(hit, subject, senses, mention, premise);
    }
  }

  private boolean isDescriptive(int i) {
    return !passage.isSign(i)
        && !passage.is("preposition", i)
        && !passage.is("aux", i)
        && !passage.isPossessive(i)
        && !passage.is("determiner", i)
        && !passage.is("stop", i)
        && !passage.is("copula", i)
        && !passage.is("personal", i)
        && !candidates.isVerb(i);
  }

  /** A sentence without a verb of its own: {@code A French film by Truffaut.} */
  private boolean isFragment(int at) {
    for (int i = at; !passage.isEnd(i) && i < at + 40; i++) {
      if (passage.mention(i) == null && (passage.is("aux", i) || passage.is("copula", i))) {
        return false;
      }
    }
    Mention next = passage.mention(at);
    return next == null
        && (passage.isEnd(at) || passage.is("preposition", at) || candidates.isVerb(at));
  }

  /** What a noun with its description is said of: the name behind it, or what it is equated to. */
  private Slot described(Hit hit, int edge) {
    Slot source = slots.described().source(hit.from());
    if (source != null) {
      return source;
    }
    boolean naming = hit.from() < hit.to() && passage.is("naming", hit.to());
    Mention behind = passage.mention(naming ? hit.to() + 1 : hit.to());
    behind = behind == null && passage.is(hit.to(), ",") ? passage.mention(hit.to() + 1) : behind;
    boolean named = behind != null && behind.isName();
    if (named && (!behind.subjects().isEmpty() || hit.to() == behind.from())) {
      return Slot.of(behind, true);
    }
    int i = edge;
    if (passage.isPossessive(i)) {
      Mention owner = passage.mention(i - 1);
      return owner != null
          ? Slot.of(owner, true)
          : topics.anaphora().isAnaphor(i - 1) ? topics.resolve(i - 1) : Slot.none();
    }
    Slot apposed = slots.apposed(i);
    if (!apposed.isEmpty()) {
      return apposed;
    }
    if (passage.is(i, "the") && hit.from() < hit.to() && topics.anaphora().isAnaphor(hit.from())) {
      return topics.resolve(hit.from());
    }
    while (passage.is("determiner", i)) {
      i--;
    }
    if (hit.from() == hit.to()) {
      return ofTerm(hit, i);
    }
    boolean equated =
        passage.isEnd(i) && isFragment(hit.to())
            || passage.is("copula", i)
            || passage.is(i, ",")
            || passage.is(i, "as")
            || passage.is("adverb", i)
            || candidates.isVerb(i)
            || passage.is(i, "has")
            || passage.is(i, "and");
    return equated ? slots.before(i + 1) : Slot.none();
  }

  /** Of a term that is its own noun: only what it is equated to, for one can also play a pilot. */
  private Slot ofTerm(Hit hit, int edge) {
    if (passage.is("copula", edge) || passage.isEnd(edge) && isFragment(hit.to())) {
      return slots.before(edge + 1);
    }
    Mention name = passage.is(edge, ",") ? passage.mention(edge - 1) : null;
    return name != null && !name.subjects().isEmpty() ? Slot.of(name, true) : Slot.none();
  }
}
