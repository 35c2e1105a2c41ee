package dev.quizline.verify.text;

import java.util.List;

/** Premises: {@code V's score}. */
final class Owners {

  private final Passage passage;
  private final Topics topics;
  private final Slots slots;
  private final Candidates candidates;

  Owners(Candidates candidates) {
    passage = candidates.passage();
    topics = candidates.topics();
    slots = candidates.slots();
    this.candidates = candidates;
  }

  /** {@code Delerue's fine score}: whose it is stands before it. */
  void owner(Hit hit) {
    int i = hit.from() - 1;
    while (i > hit.from() - 5 && i >= 0 && !passage.isPossessive(i) && isAdjective(i)) {
      i--;
    }
    Mention owner = passage.isPossessive(i) ? passage.mention(i - 1) : null;
    if (owner == null) {
      return;
    }
    Slot source = slots.described().source(hit.from());
    if (source != null) {
      List<Phrasing> senses = Fit.of(hit.senses(), source.subjects());
      candidates.add(hit, source, senses, owner, hit.from() - i);
      return;
    }
    Slot subject = slots.behind(hit.to());
    boolean linked = isLinked(hit.to()) || passage.mention(hit.to()) != null;
    boolean fits = !Fit.of(hit.senses(), subject.subjects()).isEmpty();
    if (subject.subjects().isEmpty() || !fits || !linked && !topics.given().isEmpty()) {
      subject = topics.topic(hit.from());
      subject = subject.mention() == owner || subject.isAnother() ? topics.given() : subject;
    }
    List<Phrasing> senses = Fit.of(hit.senses(), subject.subjects());
    if (!subject.subjects().isEmpty() && !senses.isEmpty()) {
      candidates.add(hit, subject, senses, owner, hit.from() - i);
    }
  }

  private boolean isLinked(int i) {
    return passage.is(i, "for")
        || passage.is(i, "of")
        || passage.is(i, "in")
        || passage.is(i, "on");
  }

  private boolean isAdjective(int i) {
    return !passage.isSign(i) && !passage.is("preposition", i) && !passage.is("aux", i);
  }
}
