package dev.quizline.verify.text;

import dev.quizline.verify.Property;
import dev.quizline.verify.Subject;
import dev.quizline.verify.ValueType;
import dev.quizline.verify.text.Phrasing.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The events that years are counted from: {@code before it opened}, {@code after the end of S}. */
final class Anchors {

  private static final int REACH = 16;

  /**
   * An event with its date.
   *
   * @param sense how the text puts it
   * @param date of which the year at least is known
   */
  record Anchor(List<Subject> subjects, Phrasing sense, String date) {}

  private final Passage passage;
  private final Topics topics;
  private final Slots slots;
  private final Phrasings phrasings;

  Anchors(Passage passage, Topics topics, Slots slots, Phrasings phrasings) {
    this.passage = passage;
    this.topics = topics;
    this.slots = slots;
    this.phrasings = phrasings;
  }

  /**
   * The first event behind a token, in the same sentence; null where the references date none.
   *
   * @param senses what is said of the other: {@code founded a year after T} has T founded as well
   */
  Anchor behind(int link, List<Phrasing> senses) {
    Anchor bare = bare(link + 1, senses);
    for (int i = link + 1; bare == null && i < link + REACH && !passage.isEnd(i); i++) {
      if (passage.isOutsideNames(i)) {
        Anchor anchor = told(i);
        anchor = anchor == null ? named(i) : anchor;
        if (anchor != null) {
          return anchor;
        }
      }
    }
    return bare;
  }

  /** {@code after T}, {@code after that of T}, with nothing more: the same happened to T. */
  private Anchor bare(int from, List<Phrasing> senses) {
    int at = passage.is(from, "that") && passage.is(from + 1, "of") ? from + 2 : from;
    int i = passage.is("determiner", at) && passage.mention(at) == null ? at + 1 : at;
    Mention mention = passage.mention(i);
    boolean last = mention != null && (passage.isSign(mention.to()) || passage.isEnd(mention.to()));
    return last ? dated(mention.subjects(), senses) : null;
  }

  /** {@code the ship sank}, {@code T was opened}, {@code V painted T}. */
  private Anchor told(int verb) {
    List<Phrasing> senses = new ArrayList<>();
    for (Phrasings.Found found : phrasings.at(passage.tokens(), verb)) {
      found.phrasings().stream()
          .filter(phrasing -> phrasing.shape() == Shape.RIGHT && !phrasing.isWeak())
          .forEach(senses::add);
    }
    senses.addAll(phrasings.dated(passage.word(verb)));
    if (senses.isEmpty()) {
      return null;
    }
    Anchor doer = dated(slots.before(verb).subjects(), senses);
    return doer == null ? dated(slots.behind(verb + 1).subjects(), senses) : doer;
  }

  /** {@code its invention}, {@code S's release}, {@code the publication of S}. */
  private Anchor named(int noun) {
    List<Phrasing> senses = new ArrayList<>(phrasings.dated(passage.word(noun)));
    senses.addAll(phrasings.dated(EventNouns.verb(passage.word(noun))));
    if (senses.isEmpty()) {
      return null;
    }
    List<Subject> owner;
    if (passage.is("possessing", noun - 1)) {
      owner = topics.resolve(noun - 1).subjects();
    } else if (passage.isPossessive(noun - 1) && passage.mention(noun - 2) != null) {
      owner = passage.mention(noun - 2).subjects();
    } else {
      owner = passage.is(noun + 1, "of") ? thing(noun + 2) : List.of();
    }
    return dated(owner, senses);
  }

  private List<Subject> thing(int from) {
    int i = passage.is("determiner", from) && passage.mention(from) == null ? from + 1 : from;
    Mention mention = passage.mention(i);
    return mention != null
        ? mention.subjects()
        : topics.anaphora().isAnaphor(i) ? topics.resolve(i).subjects() : List.of();
  }

  private static Anchor dated(List<Subject> subjects, List<Phrasing> senses) {
    for (Phrasing sense : senses) {
      Property property = sense.property();
      for (Subject subject : subjects) {
        Optional<String> date = Ages.date(subject, property.id());
        if (property.type() == ValueType.DATE && date.filter(Ages::hasYear).isPresent()) {
          return new Anchor(List.of(subject), sense, date.get());
        }
      }
    }
    return null;
  }
}
