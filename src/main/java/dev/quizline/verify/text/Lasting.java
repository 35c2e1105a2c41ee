package dev.quizline.verify.text;

import dev.quizline.verify.Property;
import dev.quizline.verify.ValueType;
import dev.quizline.verify.Vocabulary;
import dev.quizline.verify.text.Phrasing.Shape;
import java.util.List;
import java.util.Set;

/** How long something went on: {@code S of 1907 to 1909}, {@code S lasted from 1943 to 1952}. */
final class Lasting {

  private static final List<String> EVENT = List.of("start-time", "end-time");
  private static final List<String> GROUP =
      List.of("inception", "dissolved-abolished-or-demolished-date");

  private static final int REACH = 10;

  private final Passage passage;
  private final Candidates candidates;

  Lasting(Candidates candidates) {
    passage = candidates.passage();
    this.candidates = candidates;
  }

  /**
   * Says of what lasted when it began and ended.
   *
   * @param first the first of two dates, or any other mention
   */
  void from(Mention first) {
    Mention last = first.is(ValueType.DATE) ? passage.mention(behindJoint(first.to())) : null;
    if (last == null || !last.is(ValueType.DATE)) {
      return;
    }
    int at = first.from() - 1;
    boolean beside = passage.is(at, "(") || passage.is(at, "of");
    Slot subject = beside ? name(at) : passage.is(at, "from") ? lasting(at) : Slot.none();
    for (List<String> span : List.of(EVENT, GROUP)) {
      Property begun = Vocabulary.property(span.get(0)).orElseThrow();
      if (subject.subjects().stream().anyMatch(one -> Fit.has(one, begun))) {
        add(at, subject, begun, first);
        add(at, subject, Vocabulary.property(span.get(1)).orElseThrow(), last);
        return;
      }
    }
  }

  /** Behind {@code to} or a dash, or where a hyphen ties the next figure on; -1 elsewhere. */
  private int behindJoint(int at) {
    boolean joint =
        passage.is(at, "to")
            || passage.is(at, "-")
            || passage.is(at, "until")
            || passage.is(at, "till");
    boolean tied = at < passage.size() && passage.token(at).joined();
    return joint ? at + 1 : tied ? at : -1;
  }

  private void add(int at, Slot subject, Property property, Mention date) {
    Phrasing sense = new Phrasing(property, Set.of(), Shape.RIGHT, List.of(passage.word(at)));
    Hit hit = new Hit(at, at + 1, Shape.RIGHT, List.of(sense));
    candidates.add(hit, subject, List.of(sense), date, 0);
  }

  private Slot name(int at) {
    Mention mention = passage.mention(at - 1);
    return mention == null ? Slot.none() : Slot.of(mention, true);
  }

  /** Of whom a verb before says that it went on; none where another verb has the dates. */
  private Slot lasting(int from) {
    for (int i = from - 1; i > from - REACH && !passage.isEnd(i); i--) {
      if (passage.is("lasting", i) && passage.mention(i) == null) {
        return candidates.slots().before(i);
      }
    }
    return Slot.none();
  }
}
