package dev.quizline.verify.text;

import dev.quizline.verify.Property;
import dev.quizline.verify.ValueType;
import java.util.Set;

/** Whether a date or place behind some words tells when or where that was, or of something else. */
final class Adverbials {

  /** No more words has the object of a verb. */
  private static final int OBJECT = 5;

  /** What the first date of a span can be. */
  private static final Set<String> BEGINNING =
      Set.of("start-time", "inception", "date-of-birth", "work-period");

  /** What the last date of one can be. */
  private static final Set<String> ENDING =
      Set.of("end-time", "dissolved-abolished-or-demolished-date", "date-of-death");

  private final Passage passage;

  Adverbials(Passage passage) {
    this.passage = passage;
  }

  boolean isDateOf(Property property, Mention date, Hit hit) {
    return isNear(date, hit)
        && (!isEnd(date, hit) || ENDING.contains(property.id()))
        && !isOfObject(date, hit)
        && (!isBegun(date) || BEGINNING.contains(property.id()));
  }

  boolean isPlaceOf(Hit hit) {
    return !isBehindObject(hit);
  }

  /** Of "in" and "on" alone: {@code painted the work in tempera}, a verb says what was made. */
  boolean isOfMaking(Hit hit) {
    if (!hit.isWeak() || hit.to() - hit.from() > 1) {
      return true;
    }
    for (int i = hit.from() - 1; i > hit.from() - OBJECT && isFree(i); i--) {
      if (passage.word(i).endsWith("ed") || passage.is("participle", i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code went on until 1911}; in {@code not published until 1911} it is when that began. */
  private boolean isEnd(Mention date, Hit hit) {
    boolean until = date.from() > hit.to() && passage.is(date.from() - 1, "until");
    boolean denied = false;
    for (int i = hit.from() - 1; until && i > hit.from() - OBJECT && isFree(i); i--) {
      denied |= passage.is("negator", i);
    }
    return until && !denied;
  }

  /** {@code opened a second stage in 1940}: what was opened then is not the subject. */
  private boolean isOfObject(Mention date, Hit hit) {
    int object = hit.to();
    boolean verb = hit.shape() == Phrasing.Shape.RIGHT && object - hit.from() == 1;
    return verb && date.from() > object + 1 && passage.is("determiner", object);
  }

  /** {@code opened an office in Rome}: there is the office. */
  private boolean isBehindObject(Hit hit) {
    boolean bare = hit.isWeak() && hit.to() - hit.from() == 1;
    for (int i = hit.from() - 1; bare && i > hit.from() - OBJECT && isFree(i); i--) {
      if (passage.is(i, "a") || passage.is(i, "an")) {
        boolean verb = isFree(i - 1) && !passage.is(i - 1, "as") && !passage.is("aux", i - 1);
        return verb && !passage.is("copula", i - 1) && !passage.is("preposition", i - 1);
      }
    }
    return false;
  }

  private boolean isFree(int i) {
    return i >= 0 && !passage.isSign(i) && passage.isOutsideNames(i);
  }

  /** {@code from 1907 to 1909}: what went on so long was not published then. */
  private boolean isBegun(Mention date) {
    boolean joined = passage.is(date.to(), "to") || passage.is(date.to(), "until");
    Mention last =
        passage.is(date.from() - 1, "from") && joined ? passage.mention(date.to() + 1) : null;
    return last != null && last.is(ValueType.DATE);
  }

  /** What was before or after something else is no date of what stands further off. */
  private boolean isNear(Mention date, Hit hit) {
    boolean bounded = passage.is("after", date.from()) || passage.is("before", date.from());
    return !bounded || date.from() == hit.to();
  }
}
