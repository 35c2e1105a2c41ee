package dev.quizline.verify.text;

import dev.quizline.verify.Property;
import dev.quizline.verify.Subject;
import dev.quizline.verify.ValueType;
import dev.quizline.verify.Vocabulary;
import dev.quizline.verify.text.Phrasing.Shape;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who does something was alive then: {@code V travelled to Rome in 1951} says that V had not died
 * by 1950. That is worth a claim only where the record tells otherwise; nothing follows from it
 * else.
 */
final class Lifetime {

  private static final int YEAR_DIGITS = 4;

  private static final int REACH = 16;

  /** What else may be said of the date comes first. */
  private static final int FAR = 100;

  private final Passage passage;
  private final Candidates candidates;

  Lifetime(Candidates candidates) {
    passage = candidates.passage();
    this.candidates = candidates;
  }

  /** What a date says of the life of whom its clause is about. */
  void at(Mention date) {
    int year = date.is(ValueType.DATE) ? Elapsed.year(date) : 0;
    int verb = year > 0 && isPlain(date) ? act(date) : -1;
    List<Subject> subjects = verb < 0 ? List.of() : candidates.slots().before(verb).subjects();
    if (subjects.size() == 1) {
      Subject person = subjects.get(0);
      if (year(person, "date-of-death").filter(died -> year > died).isPresent()) {
        add(date, verb, person, "date-of-death", "not before " + year);
      } else if (year(person, "date-of-birth").filter(born -> year < born).isPresent()) {
        add(date, verb, person, "date-of-birth", "not after " + year);
      }
    }
  }

  /** A date by itself; neither an age nor a bound. */
  private static boolean isPlain(Mention date) {
    return date.properties().isEmpty() && Character.isDigit(date.value().charAt(0));
  }

  /** Where the verb of the clause says what only the living do; -1 where it does not. */
  private int act(Mention date) {
    int link = date.from() - 1;
    if (!passage.is(link, "in") && !passage.is(link, "on")) {
      return -1;
    }
    if (passage.sentenceOf(date.from()) == link) {
      int from = passage.is(date.to(), ",") ? date.to() + 1 : date.to();
      return act(from, 1);
    }
    return act(link - 1, -1);
  }

  /** The first such verb in a direction, within its clause. */
  private int act(int from, int step) {
    for (int i = from; Math.abs(i - from) < REACH && isOfClause(i); i += step) {
      if (isAct(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isOfClause(int i) {
    return !passage.isEnd(i)
        && !passage.isSign(i)
        && !passage.is(i, "and")
        && !passage.is("stop", i)
        && !passage.is("copula", i);
  }

  /** In the active voice, and not denied. */
  private boolean isAct(int verb) {
    if (!passage.is("act", verb) || passage.mention(verb) != null) {
      return false;
    }
    int i = verb - 1;
    while (passage.is("adverb", i) || passage.is(i, "got") || passage.is(i, "had")) {
      i--;
    }
    return !passage.is("aux", i) && !passage.is("negator", i) && !passage.is("relative", i);
  }

  private static Optional<Integer> year(Subject person, String property) {
    return Ages.date(person, property)
        .filter(Ages::hasYear)
        .map(date -> Integer.parseInt(date.substring(0, YEAR_DIGITS)));
  }

  private void add(Mention date, int verb, Subject person, String id, String value) {
    Property property = Vocabulary.property(id).orElseThrow();
    Phrasing sense = new Phrasing(property, Set.of(), Shape.RIGHT, List.of(passage.word(verb)));
    Mention living =
        new Mention(
            date.from(),
            date.to(),
            value,
            EnumSet.of(ValueType.DATE),
            date.properties(),
            date.subjects(),
            true);
    candidates
        .found()
        .add(
            new Candidate(
                new Hit(verb, verb + 1, Shape.RIGHT, List.of(sense)),
                new Slot(null, List.of(person), true),
                living,
                List.of(property),
                FAR,
                false));
  }
}
