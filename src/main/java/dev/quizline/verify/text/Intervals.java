package dev.quizline.verify.text;

import dev.quizline.verify.Property;
import dev.quizline.verify.Subject;
import dev.quizline.verify.ValueType;
import dev.quizline.verify.text.Phrasing.Shape;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * Years that are counted from another event: {@code S opened three years after T was born} gives S
 * a year, by the record of T.
 */
final class Intervals {

  private static final int REACH = 16;

  private static final int YEAR_DIGITS = 4;

  private final Passage passage;
  private final Slots slots;
  private final List<Hit> hits;

  Intervals(Passage passage, Slots slots, List<Hit> hits) {
    this.passage = passage;
    this.slots = slots;
    this.hits = hits;
  }

  static boolean isInterval(Mention mention) {
    return mention.properties().contains(Elapsed.INTERVAL);
  }

  /**
   * The years as the date that they lead to, with the subjects that they are counted from.
   *
   * @param subject what happened to it is dated
   * @param senses what that may be
   * @return null where the record has no date for what they are counted from
   */
  Mention dated(Mention years, Slot subject, List<Phrasing> senses) {
    for (Hit hit : hits) {
      boolean behind = hit.from() > years.to() && hit.from() < years.to() + REACH;
      if (behind && hit.shape() == Shape.RIGHT && passage.sentenceOf(hit.from()) < years.from()) {
        List<Subject> other = slots.before(hit.from()).subjects();
        Optional<String> event = date(other, hit.senses());
        if (event.isPresent()) {
          Optional<String> own = date(subject.subjects(), senses);
          int count = Integer.parseInt(years.value());
          return dated(years, year(count, own, event.get(), years.to()), other);
        }
      }
    }
    return null;
  }

  private static Mention dated(Mention years, String year, List<Subject> other) {
    return new Mention(
        years.from(),
        years.to(),
        year,
        EnumSet.of(ValueType.DATE),
        years.properties(),
        other,
        true);
  }

  private static Optional<String> date(List<Subject> subjects, List<Phrasing> senses) {
    for (Phrasing sense : senses) {
      Property property = sense.property();
      for (Subject subject : subjects) {
        Optional<String> date = Ages.date(subject, property.id());
        if (property.type() == ValueType.DATE && date.filter(Intervals::hasYear).isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean hasYear(String date) {
    return date.matches("\\d{4}(-.*)?");
  }

  /** Where the months leave two years to choose from, the one that the record has. */
  private String year(int count, Optional<String> own, String event, int link) {
    boolean after = passage.is(link, "after");
    Optional<String> counted = Optional.of(event);
    boolean full =
        (after ? Ages.between(counted, own) : Ages.between(own, counted))
            .filter(age -> age.least() <= count && count <= age.most())
            .isPresent();
    if (full) {
      return own.orElseThrow().substring(0, YEAR_DIGITS);
    }
    int year = Integer.parseInt(event.substring(0, YEAR_DIGITS));
    return String.format("%04d", Math.max(0, after ? year + count : year - count));
  }
}
