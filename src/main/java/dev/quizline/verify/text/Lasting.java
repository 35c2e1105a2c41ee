package dev.quizline.verify.text;

import dev.quizline.verify.Property;
import dev.quizline.verify.Subject;
import dev.quizline.verify.ValueType;
import dev.quizline.verify.Vocabulary;
import dev.quizline.verify.text.Phrasing.Shape;
import java.util.List;

/** How long something went on: {@code S of 1907 to 1909}, {@code S lasted from 1943 to 1952}. */
final class Lasting {

  /** What has a beginning and an end, by the properties that date them. */
  static final List<List<String>> SPANS =
      List.of(
          List.of("start-time", "end-time"),
          List.of("inception", "dissolved-abolished-or-demolished-date"),
          List.of("utc-date-of-spacecraft-launch", "end-time"));

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
    int at = first.from() - 1;
    boolean between = passage.is(at, "between") && passage.is(first.to(), "and");
    int joint = between ? first.to() + 1 : behindJoint(first.to());
    Mention last = first.is(ValueType.DATE) ? passage.mention(joint) : null;
    if (last == null || !last.is(ValueType.DATE)) {
      return;
    }
    boolean beside = passage.is(at, "(") || passage.is(at, "of");
    boolean led = between || passage.is(at, "from");
    Slot subject = beside ? name(at) : led ? lasting(at) : Slot.none();
    if (subject.isEmpty() && led && passage.sentenceOf(at) == at) {
      subject = told(candidates.topics().topic(at), first, last);
    }
    for (List<String> span : SPANS) {
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
    Hit hit = Hit.of(at, at + 1, Shape.RIGHT, property, passage.word(at));
    candidates.add(hit, subject, hit.senses(), date, 0);
  }

  /** {@code From 1910 to 1913 S explored V}: of S, if that was all its time. */
  private static Slot told(Slot topic, Mention first, Mention last) {
    List<Subject> whole =
        topic.subjects().stream()
            .filter(
                subject ->
                    SPANS.stream()
                        .anyMatch(
                            span ->
                                isIn(subject, span.get(0), first)
                                    && isIn(subject, span.get(1), last)))
            .toList();
    return whole.isEmpty() ? Slot.none() : new Slot(null, whole, true);
  }

  private static boolean isIn(Subject subject, String property, Mention date) {
    String year = String.valueOf(Elapsed.year(date));
    return Ages.date(subject, property).filter(known -> known.startsWith(year)).isPresent();
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
