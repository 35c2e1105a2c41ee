package dev.quizline.verify.text;

import dev.quizline.verify.Property;
import dev.quizline.verify.Subject;
import dev.quizline.verify.ValueType;
import dev.quizline.verify.Vocabulary;
import dev.quizline.verify.text.Anchors.Anchor;
import dev.quizline.verify.text.Phrasing.Shape;
import java.util.List;
import java.util.Optional;

/**
 * How old somebody was at an event: {@code she was forty when S opened}, {@code he was 23 when he
 * left in 1894}. It gives the birth a year, by the date of the event.
 */
final class EventAges {

  private static final String BIRTH = "date-of-birth";

  private static final int YEAR_DIGITS = 4;

  private static final int REACH = 16;

  private static final int FAR = 40;

  /** What dates an event, the first that a record has. */
  private static final List<String> DATES = List.of("point-in-time", "start-time");

  private final Passage passage;
  private final Candidates candidates;

  EventAges(Candidates candidates) {
    passage = candidates.passage();
    this.candidates = candidates;
  }

  void at(Mention age) {
    if (!Candidates.isAge(age)) {
      return;
    }
    Slot who = candidates.slots().before(age.from());
    if (isAtDeath(age.to())) {
      atDeath(age, who);
      return;
    }
    Optional<Subject> born =
        who.subjects().stream().filter(one -> Ages.date(one, BIRTH).isPresent()).findFirst();
    String event = born.isEmpty() ? "" : event(age, born.get());
    if (event.isEmpty()) {
      return;
    }
    String own = Ages.date(born.get(), BIRTH).orElseThrow();
    candidates.addDate(age, born(own, age, event), born.get(), BIRTH);
  }

  /** At death the age itself is what is claimed. */
  private void atDeath(Mention age, Slot who) {
    Property property = Vocabulary.property(Ages.EVENT).orElseThrow();
    Hit hit = Hit.of(age.from(), age.from(), Shape.RIGHT, property, "was");
    candidates.add(hit, who, hit.senses(), age, 0);
  }

  /** What is told of somebody by the way has its own date. */
  private boolean isBeyond(int i) {
    return passage.isEnd(i) || passage.is(i, ",") || passage.is("relative", i);
  }

  /** {@code 85 years old at her death}, {@code at the time of his death}. */
  private boolean isAtDeath(int at) {
    int i = at;
    while (i < at + 6 && Words.is("atDeath", passage.word(i))) {
      i++;
    }
    return i > at && passage.is(i, "death");
  }

  /** The year of birth of the record where the age fits it; else the one that it would take. */
  private static String born(String date, Mention age, String event) {
    int years = Integer.parseInt(age.value().substring(Elapsed.AGED.length()));
    boolean fits =
        Ages.between(Optional.of(date), Optional.of(event))
            .filter(known -> known.least() <= years && years <= known.most())
            .isPresent();
    int year = Integer.parseInt(event.substring(0, YEAR_DIGITS)) - years;
    return fits ? date.substring(0, YEAR_DIGITS) : String.format("%04d", Math.max(0, year));
  }

  /** {@code in 1971, when she was sixty years old}: that year; else empty. */
  private String told(Mention age) {
    int i = age.from() - 1;
    for (int n = 0;
        n < 4 && !passage.isEnd(i) && !passage.is(i, ",") && !passage.is(i, "when");
        n++) {
      i--;
    }
    boolean when = passage.is(i, "when");
    int comma = when ? i - 1 : age.from() - 1;
    Mention date = passage.mention(passage.is(comma, ",") ? comma - 1 : comma);
    boolean year = date != null && date.is(ValueType.DATE) && Elapsed.year(date) > 0;
    return when && year ? String.valueOf(Elapsed.year(date)) : "";
  }

  /** {@code … in 1971. She was sixty at the time.}: the year of the sentence before; else empty. */
  private String toldBefore(Mention age) {
    boolean time = passage.is(age.to(), "at") && passage.is(age.to() + 2, "time");
    int start = passage.sentenceOf(age.from());
    if (!passage.isEnd(time ? age.to() + 3 : age.to()) || start == 0) {
      return "";
    }
    for (int i = start; i < age.from(); i++) {
      boolean bare =
          passage.mention(i) != null
              || passage.is("nominative", i)
              || passage.is("copula", i)
              || passage.is("adverb", i);
      if (!bare) {
        return "";
      }
    }
    for (int i = start - 2; i >= 0 && i > start - FAR && !passage.isEnd(i); i--) {
      Mention date = passage.mention(i);
      if (date != null && date.is(ValueType.DATE) && Elapsed.year(date) > 0) {
        return String.valueOf(Elapsed.year(date));
      }
    }
    return eventDate();
  }

  /** When what the text is about took place; empty where that is no event. */
  private String eventDate() {
    return candidates.topics().given().subjects().stream()
        .filter(one -> one.type().equals("event"))
        .flatMap(one -> DATES.stream().flatMap(id -> Ages.date(one, id).stream()))
        .filter(Ages::hasYear)
        .map(date -> date.substring(0, YEAR_DIGITS))
        .findFirst()
        .orElse("");
  }

  /** When that was: by the year that stands there, else by the record; empty where neither. */
  private String event(Mention age, Subject who) {
    String told = told(age);
    told = told.isEmpty() ? toldBefore(age) : told;
    if (!told.isEmpty()) {
      return told;
    }
    int start = passage.sentenceOf(age.from());
    boolean fronted = passage.is(start, "when");
    if (!fronted && !passage.is(age.to(), "when")) {
      return "";
    }
    int when = fronted ? start : age.to();
    for (int i = when + 1; i < when + REACH && !isBeyond(i); i++) {
      Mention date = passage.mention(i);
      if (date != null && date.is(ValueType.DATE) && Elapsed.year(date) > 0) {
        return String.valueOf(Elapsed.year(date));
      }
    }
    Anchor anchor = candidates.anchors().behind(when, List.of());
    boolean death =
        anchor != null
            && anchor.sense().property().id().equals(Ages.EVENT)
            && anchor.subjects().contains(who);
    return anchor == null || death ? "" : anchor.date();
  }
}
