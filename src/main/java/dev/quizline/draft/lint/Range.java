package dev.quizline.draft.lint;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers from one to another, both included: {@code 10-20}, "over 20", "less than 5". */
record Range(double from, double to) {

  private static final String NUMBER = "(\\d+(?:[.,]\\d+)*)";

  private static final Pattern BETWEEN =
      Pattern.compile(
          "^(?:between |from )?[$€£]?"
              + NUMBER
              + "[^\\d,;]{0,12}?(?:-|–|—| to | and )\\s*[$€£]?"
              + NUMBER
              + "\\b[^\\d]*$");

  private static final Pattern ABOVE =
      Pattern.compile(
          "^(over|more than|above|at least) [$€£]?"
              + NUMBER
              + "\\b[^\\d]*$|^[$€£]?"
              + NUMBER
              + "[^\\d]{0,12}(?: or more|\\+)[^\\d]*$");

  private static final Pattern BELOW =
      Pattern.compile(
          "^(under|less than|fewer than|below|up to|at most) [$€£]?"
              + NUMBER
              + "\\b[^\\d]*$|^[$€£]?"
              + NUMBER
              + "[^\\d]{0,12} or (?:less|fewer)[^\\d]*$");

  /** So much below or above a bound that is itself left out. */
  private static final double BESIDE = 1e-9;

  static Optional<Range> of(String text) {
    String line = text.toLowerCase(Locale.ROOT).strip();
    Matcher between = BETWEEN.matcher(line);
    if (between.matches()) {
      double from = number(between.group(1));
      double to = number(between.group(2));
      return from < to ? Optional.of(new Range(from, to)) : Optional.empty();
    }
    Matcher above = ABOVE.matcher(line);
    if (above.matches()) {
      boolean with = above.group(1) == null || above.group(1).equals("at least");
      double bound = number(above.group(2) == null ? above.group(3) : above.group(2));
      return Optional.of(new Range(with ? bound : bound * (1 + BESIDE), Double.MAX_VALUE));
    }
    Matcher below = BELOW.matcher(line);
    if (below.matches()) {
      boolean with = below.group(1) == null || below.group(1).matches("up to|at most");
      double bound = number(below.group(2) == null ? below.group(3) : below.group(2));
      return Optional.of(new Range(0, with ? bound : bound * (1 - BESIDE)));
    }
    return Optional.empty();
  }

  private static double number(String digits) {
    boolean grouped = digits.matches("\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    String plain = grouped ? digits.replace(",", "") : digits.replace(',', '.');
    return Double.parseDouble(
        plain.matches("\\d+(\\.\\d+)?") ? plain : plain.replaceAll("\\D", ""));
  }

  boolean overlaps(Range other) {
    return from <= other.to && other.from <= to;
  }
}
