package dev.quizline.verify.text;

import dev.quizline.verify.Subject;
import dev.quizline.verify.ValueType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
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

  private final Passage passage;
  private final Candidates candidates;

  Lasted(Candidates candidates) {
    passage = candidates.passage();
    this.candidates = candidates;
  }

  /** The days that have passed, at least and at most where the dates are not exact. */
  private record Days(long least, long most) {

    static Days between(String from, String to) {
      return new Days(
          ChronoUnit.DAYS.between(last(from), first(to)),
          ChronoUnit.DAYS.between(first(from), last(to)));
    }

    static LocalDate first(String date) {
      return LocalDate.parse(date + "-01-01".substring(date.length() == 4 ? 0 : date.length() - 4));
    }

    static LocalDate last(String date) {
      return switch (date.length()) {
        case 4 -> LocalDate.parse(date + "-12-31");
        case 7 -> YearMonth.parse(date).atEndOfMonth();
        default -> LocalDate.parse(date);
      };
    }
  }

  /** Reads what stands behind the verb at a token. */
  void behind(int verb) {
    if (!passage.is("lasting", verb) || passage.mention(verb) != null) {
      return;
    }
    int i = passage.is(verb + 1, "on") ? verb + 2 : verb + 1;
    i += passage.is(i, "for") ? 1 : 0;
    int start = i;
    while (i < start + 6 && passage.mention(i) == null && isBound(i)) {
      i++;
    }
    Mention number = passage.mention(i);
    boolean one = number == null && (passage.is(i, "a") || passage.is(i, "one"));
    boolean plain = number != null && number.is(ValueType.NUMBER);
    int unit = one ? i + 1 : plain ? number.to() : -1;
    double days = days(passage.word(unit));
    if (days == 0) {
      return;
    }
    String stated = one ? "1" : number.value();
    String figure = stated.substring(stated.lastIndexOf(' ') + 1);
    if (FigureTokens.isNumber(figure, 4)) {
      int more = bound(start, i, stated);
      add(
          verb,
          new Mention(i, unit + 1, "", Set.of(), Set.of(), List.of(), true),
          Integer.parseInt(figure) * days,
          days,
          more);
    }
  }

  private boolean isBound(int i) {
    return switch (passage.word(i)) {
      case "just",
          "a",
          "little",
          "bit",
          "over",
          "under",
          "more",
          "less",
          "than",
          "about",
          "almost" ->
          !(passage.is(i, "a") && days(passage.word(i + 1)) > 0);
      case "nearly", "some", "around", "roughly", "exactly", "only", "well", "slightly" -> true;
      default -> false;
    };
  }

  /** 1 for more than what is stated, -1 for less, 0 for that. */
  private int bound(int from, int to, String stated) {
    boolean more = stated.startsWith("over ") || stated.startsWith("at least ");
    boolean less = stated.startsWith("under ") || stated.startsWith("at most ");
    for (int i = from; i < to; i++) {
      more |= passage.is(i, "over") || passage.is(i, "more");
      less |=
          passage.is(i, "under")
              || passage.is(i, "less")
              || passage.is(i, "almost")
              || passage.is(i, "nearly");
    }
    return more ? 1 : less ? -1 : 0;
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

  private void add(int verb, Mention span, double stated, double unit, int bound) {
    for (Subject subject : candidates.slots().before(verb).subjects()) {
      for (List<String> ends : Lasting.SPANS) {
        Optional<String> begun = Ages.date(subject, ends.get(0)).filter(Ages::hasYear);
        Optional<String> ended = Ages.date(subject, ends.get(1)).filter(Ages::hasYear);
        if (begun.isPresent() && ended.isPresent()) {
          Days days = Days.between(begun.get(), ended.get());
          boolean fits = fits(days, stated, unit, bound);
          LocalDate other = Days.first(begun.get()).plusDays(Math.round(stated));
          if (fits || isItself(verb, subject)) {
            String end = fits ? ended.get() : other.toString();
            candidates.addDate(span, end, subject, ends.get(1));
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
    boolean called = passage.is("thing", i) || passage.is("relative", i);
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
