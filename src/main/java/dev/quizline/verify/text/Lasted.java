package dev.quizline.verify.text;

import dev.quizline.verify.Days;
import dev.quizline.verify.Subject;
import dev.quizline.verify.ValueType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How long something went on, where the record has when it began and ended: {@code it lasted just
 * over three years}, {@code the strike went on for two weeks}. It gives the end a date, by the date
 * of the beginning.
 */
final class Lasted {

  private static final double DAYS_OF_YEAR = 365.25;

  private static final List<List<String>> LIFE = List.of(List.of("date-of-birth", "date-of-death"));

  /** Nothing of a record went on for so many of anything as longer figures say. */
  private static final int MOST_DIGITS = 4;

  private final Passage passage;
  private final Candidates candidates;

  Lasted(Candidates candidates) {
    passage = candidates.passage();
    this.candidates = candidates;
  }

  /** Reads what stands behind the verb at a token. */
  void behind(int verb) {
    boolean lived = passage.is(verb, "lived");
    if (!lived && !passage.is("lasting", verb) || passage.mention(verb) != null) {
      return;
    }
    int i = passage.is(verb + 1, "on") ? verb + 2 : verb + 1;
    i += passage.is(i, "for") ? 1 : 0;
    i = behindHedges(i);
    int over = Words.lengthAt("over", passage.tokens(), i);
    int under = Words.lengthAt("under", passage.tokens(), i);
    Mention number = passage.mention(i);
    int bare = number == null ? i + over + under : i;
    boolean one = number == null && (passage.is(bare, "a") || passage.is(bare, "one"));
    boolean plain = number != null && number.is(ValueType.NUMBER);
    int unit = one ? bare + 1 : plain ? number.to() : -1;
    double days = days(passage.word(unit));
    String stated = one ? "1" : plain ? number.value() : "";
    String figure = stated.substring(stated.lastIndexOf(' ') + 1);
    boolean life = lived && (passage.isEnd(unit + 1) || passage.isSign(unit + 1));
    if (lived && !life) {
      return; // "for a year in Rome"
    }
    if (days > 0 && FigureTokens.isNumber(figure, MOST_DIGITS)) {
      Mention span = new Mention(i, unit + 1, "", Set.of(), Set.of(), List.of(), true);
      boolean less = under > 0 || passage.is(i - 1, "almost") || passage.is(i - 1, "nearly");
      int bound = over > 0 ? 1 : less ? -1 : 0;
      add(verb, span, Integer.parseInt(figure) * days, days, bound);
    }
  }

  /** Behind {@code just}, {@code a little}, {@code almost}. */
  private int behindHedges(int from) {
    int i = from;
    while (Words.lengthAt("slightly", passage.tokens(), i) > 0) {
      i += Words.lengthAt("slightly", passage.tokens(), i);
    }
    return i;
  }

  private static double days(String unit) {
    return switch (unit) {
      case "day", "days" -> 1;
      case "week", "weeks" -> 7;
      case "month", "months" -> DAYS_OF_YEAR / 12;
      case "year", "years" -> DAYS_OF_YEAR;
      case "decade", "decades" -> 10 * DAYS_OF_YEAR;
      case "century", "centuries" -> 100 * DAYS_OF_YEAR;
      default -> 0;
    };
  }

  /**
   * @param bound 1 for more than what is stated, -1 for less, 0 for that
   */
  private void add(int verb, Mention span, double stated, double unit, int bound) {
    for (Subject subject : candidates.slots().before(verb).subjects()) {
      for (List<String> ends : passage.is(verb, "lived") ? LIFE : Lasting.SPANS) {
        Optional<String> begun = Ages.date(subject, ends.get(0));
        Optional<String> ended = Ages.date(subject, ends.get(1));
        Optional<Days> days =
            begun.flatMap(first -> ended.flatMap(last -> Days.between(first, last)));
        if (days.isPresent()) {
          boolean fits = fits(days.get(), stated, unit, bound);
          Optional<String> end = fits ? ended : Days.after(begun.orElseThrow(), Math.round(stated));
          if (fits || isItself(verb, subject)) {
            end.ifPresent(date -> candidates.addDate(span, date, subject, ends.get(1)));
          }
          return;
        }
      }
    }
  }

  /** By its name, a pronoun or its own noun: not {@code the war} for an expedition. */
  private boolean isItself(int verb, Subject subject) {
    int i = verb - 1;
    while (passage.is("aux", i) || passage.is("adverb", i)) {
      i--;
    }
    int last = i;
    boolean called =
        passage.is("thing", i) || passage.is("personal", i) || passage.is("relative", i);
    boolean named = passage.mention(i) != null && passage.mention(i).isName();
    return called
        || named
        || Heads.of(subject).stream().anyMatch(noun -> noun.endsWith(passage.word(last)));
  }

  /** To the unit: who says three years means neither two nor four. */
  private static boolean fits(Days days, double stated, double unit, int bound) {
    double low = bound > 0 ? stated : bound < 0 ? stated / 2 : stated - Math.max(1, unit / 2);
    double high = bound > 0 ? 2 * stated : bound < 0 ? stated : stated + unit;
    return days.most() + 1 >= low && days.least() <= high;
  }
}
