package dev.quizline.verify;

import java.time.Month;
import java.util.Locale;
import java.util.Optional;

/**
 * A date with the precision known. Two dates are compared at the coarser of their precisions: where
 * they differ there, they are different; a stated one that is coarser is true by the record; of a
 * stated one that is finer the record says nothing, since it settles the coarse part only.
 *
 * @param year the first year meant; years before the common era are negative, as in {@code -44}
 * @param month 1 to 12; 0 where the precision is coarser
 * @param day 1 to 31; 0 where the precision is coarser
 */
record PartialDate(int year, int month, int day, Precision precision) {

  /** How much is known, from most to least. */
  enum Precision {
    DAY,
    MONTH,
    YEAR,
    DECADE,
    CENTURY
  }

  /** Reads ISO dates of any precision and the usual English ways to write one. */
  static Optional<PartialDate> parse(String text) {
    return new DateReader(text).read();
  }

  static PartialDate ofYear(int year) {
    return new PartialDate(year, 0, 0, Precision.YEAR);
  }

  static Likeness compare(String stated, String known) {
    Optional<PartialDate> date = parse(stated);
    Optional<PartialDate> knownDate = parse(known);
    if (date.isEmpty() || knownDate.isEmpty()) {
      return Folding.fold(stated).equals(Folding.fold(known))
          ? Likeness.same()
          : Likeness.untold(", which cannot be compared with this");
    }
    Likeness likeness = date.get().compare(knownDate.get());
    boolean near = Math.abs(date.get().year - knownDate.get().year) <= 5;
    return likeness.is(Likeness.Degree.DIFFERENT) && near && About.begins(stated)
        ? Likeness.untold(", which is near this")
        : likeness;
  }

  private Likeness compare(PartialDate known) {
    if (!known.overlaps(this)) {
      return Likeness.different();
    }
    int finer = precision.compareTo(known.precision);
    if (finer < 0) {
      return Likeness.untold(", and nothing more exact");
    }
    return finer == 0 ? Likeness.same() : Likeness.close(", which is more exact");
  }

  private boolean overlaps(PartialDate other) {
    return !extent().isBefore(other.extent()) && !other.extent().isBefore(extent());
  }

  /** From its first day to its last, in days of a calendar in which every month has 31. */
  Extent extent() {
    return switch (precision) {
      case DAY -> Extent.between(dayNumber(year, month, day), dayNumber(year, month, day));
      case MONTH -> Extent.between(dayNumber(year, month, 1), dayNumber(year, month, 31));
      case YEAR -> Extent.between(dayNumber(year, 1, 1), dayNumber(year, 12, 31));
      case DECADE -> Extent.between(dayNumber(year, 1, 1), dayNumber(year + 9, 12, 31));
      case CENTURY -> Extent.between(dayNumber(year, 1, 1), dayNumber(year + 99, 12, 31));
    };
  }

  private static long dayNumber(int year, int month, int day) {
    return (year * 12L + month - 1) * 31 + day - 1;
  }

  /** Empty for decades and centuries, which ISO 8601 does not write so that others can read it. */
  Optional<String> iso() {
    String sign = year < 0 ? "-" : "";
    return switch (precision) {
      case DAY -> Optional.of(String.format("%s%04d-%02d-%02d", sign, Math.abs(year), month, day));
      case MONTH -> Optional.of(String.format("%s%04d-%02d", sign, Math.abs(year), month));
      case YEAR -> Optional.of(String.format("%s%04d", sign, Math.abs(year)));
      case DECADE, CENTURY -> Optional.empty();
    };
  }

  /** A date in English; text that is none as it stands. */
  static String inWords(String text) {
    Optional<PartialDate> date = parse(text);
    return date.isPresent() ? date.get().inWords() : text;
  }

  private String inWords() {
    return switch (precision) {
      case DAY -> day + " " + monthInWords() + " " + yearInWords();
      case MONTH -> monthInWords() + " " + yearInWords();
      case YEAR -> yearInWords();
      case DECADE -> "the " + year + "s";
      case CENTURY -> ordinal(year / 100 + 1) + " century";
    };
  }

  private String monthInWords() {
    String name = Month.of(month).name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  private static String ordinal(int number) {
    boolean teen = number % 100 / 10 == 1;
    return number
        + (teen
            ? "th"
            : switch (number % 10) {
              case 1 -> "st";
              case 2 -> "nd";
              case 3 -> "rd";
              default -> "th";
            });
  }

  private String yearInWords() {
    return year < 0 ? -year + " BC" : String.valueOf(year);
  }
}
