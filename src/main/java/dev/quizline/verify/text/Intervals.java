package dev.quizline.verify.text;

import dev.quizline.verify.Subject;
import dev.quizline.verify.ValueType;
import dev.quizline.verify.text.Anchors.Anchor;
import dev.quizline.verify.text.Phrasing.Shape;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * Years that are counted from another event: {@code S opened three years after T was born} gives S
 * a year, by the record of T; {@code that was three years after its invention} gives the invention
 * one, by the date before.
 */
final class Intervals {

  private static final int YEAR_DIGITS = 4;

  private final Passage passage;
  private final Anchors anchors;

  Intervals(Passage passage, Anchors anchors) {
    this.passage = passage;
    this.anchors = anchors;
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
    Anchor anchor = anchors.behind(years.to(), senses);
    if (anchor == null) {
      return null;
    }
    Optional<String> own = date(subject.subjects(), senses);
    boolean after = isAfter(years);
    YearCount count = YearCount.of(years);
    Optional<String> event = Optional.of(anchor.date());
    boolean fits =
        (after ? Ages.between(event, own) : Ages.between(own, event))
            .filter(age -> count.fits(age.least(), age.most()))
            .isPresent();
    String year =
        fits
            ? own.orElseThrow().substring(0, YEAR_DIGITS)
            : count.from(Integer.parseInt(anchor.date().substring(0, YEAR_DIGITS)), after);
    return dated(years, year, anchor.subjects());
  }

  /**
   * The event that years are counted from which nothing else in their clause is dated by, dated by
   * them and the date before; null where there is none.
   */
  Candidate reckoned(Mention years, List<Candidate> found) {
    int last = Elapsed.dated(passage.mentions(), passage.mentions().indexOf(years));
    List<Phrasing> senses = new ArrayList<>();
    for (Candidate one : found) {
      if (last >= 0 && one.value() == passage.mentions().get(last)) {
        senses.addAll(one.hit().senses());
      }
    }
    Anchor anchor = last < 0 ? null : anchors.behind(years.to(), senses);
    if (anchor == null) {
      return null;
    }
    YearCount count = YearCount.of(years);
    int base = Elapsed.year(passage.mentions().get(last));
    int event = Integer.parseInt(anchor.date().substring(0, YEAR_DIGITS));
    int apart = isAfter(years) ? base - event : event - base;
    String year =
        apart >= 0 && count.fits(apart - 1, apart)
            ? anchor.date().substring(0, YEAR_DIGITS)
            : count.from(base, !isAfter(years));
    Hit hit = new Hit(years.to(), years.to(), Shape.RIGHT, List.of(anchor.sense()));
    Slot subject = new Slot(null, anchor.subjects(), true);
    Mention value = dated(years, year, anchor.subjects());
    return new Candidate(hit, subject, value, List.of(anchor.sense().property()), 0, false);
  }

  private boolean isAfter(Mention years) {
    return passage.is(years.to(), "after") || passage.is(years.to(), "since");
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
      for (Subject subject : subjects) {
        Optional<String> date = Ages.date(subject, sense.property().id());
        boolean dated = sense.property().type() == ValueType.DATE;
        if (dated && date.filter(Ages::hasYear).isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }
}
