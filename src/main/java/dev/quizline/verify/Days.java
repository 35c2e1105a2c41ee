package dev.quizline.verify;

import dev.quizline.verify.PartialDate.Precision;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How many days lie between two dates of a record.
 *
 * @param least and most: they differ where the dates are not known to the day
 */
public record Days(long least, long most) {

  /** Empty where either is no date, or known no better than to a decade. */
  public static Optional<Days> between(String from, String to) {
    Optional<PartialDate> begun = date(from);
    Optional<PartialDate> ended = date(to);
    return begun.isEmpty() || ended.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Days(
                ChronoUnit.DAYS.between(last(begun.get()), first(ended.get())),
                ChronoUnit.DAYS.between(first(begun.get()), last(ended.get()))));
  }

  /** The date so many days behind the first that another may mean; empty as before. */
  public static Optional<String> after(String from, long days) {
    return date(from).map(date -> first(date).plusDays(days).toString());
  }

  private static Optional<PartialDate> date(String text) {
    return PartialDate.parse(text).filter(date -> date.precision().compareTo(Precision.YEAR) <= 0);
  }

  private static LocalDate first(PartialDate date) {
    return LocalDate.of(date.year(), Math.max(1, date.month()), Math.max(1, date.day()));
  }

  private static LocalDate last(PartialDate date) {
    return switch (date.precision()) {
      case DAY -> first(date);
      case MONTH -> YearMonth.of(date.year(), date.month()).atEndOfMonth();
      case YEAR, DECADE, CENTURY -> LocalDate.of(date.year(), 12, 31);
    };
  }
}
