package dev.quizline.quiz;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as people write it, with the unit that stands beside it.
 *
 * @param unit folded to one spelling; empty where there is none
 * @param assumption what had to be assumed in reading it, in words for the player; may be empty
 */
public record Quantity(BigDecimal value, String unit, String assumption) {

  private static final Pattern FORM =
      Pattern.compile(
          "(?<sign>[-+]?) ?(?<before>\\p{Sc}?) ?(?<body>\\d[\\d.,' ]*|[.,]\\d+)"
              + "(?<power>e[-+]?\\d{1,3}(?!\\d))?(?<after>(?!\\p{No})[^\\p{Nd}]*)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WHOLE = Pattern.compile("\\d+");
  private static final Pattern GROUPED =
      Pattern.compile("[1-9]\\d{0,2}(?:([.,' ])\\d{3})(?:\\1\\d{3})*");
  private static final Pattern POINT = Pattern.compile("(?<whole>[\\d.,' ]*)[.,](?<part>\\d+)");

  private static final Pattern TRAILING = Pattern.compile("[.,' ]+$");

  private static final int LONGEST = 100;

  private static final Map<String, BigDecimal> MAGNITUDES =
      Map.of(
          "thousand", BigDecimal.valueOf(1_000),
          "million", BigDecimal.valueOf(1_000_000),
          "billion", BigDecimal.valueOf(1_000_000_000));

  /** Names of one unit, the first standing for all. */
  private static final List<List<String>> SAME_UNIT =
      List.of(
          List.of("min", "minute", "mn"),
          List.of("h", "hour", "hr"),
          List.of("s", "second", "sec"),
          List.of("year", "yr", "y"),
          List.of("m", "metre", "meter"),
          List.of("cm", "centimetre", "centimeter"),
          List.of("mm", "millimetre", "millimeter"),
          List.of("km", "kilometre", "kilometer"),
          List.of("kg", "kilogram", "kilo"),
          List.of("g", "gram"),
          List.of("%", "percent", "per cent", "pct"),
          List.of("$", "dollar", "usd"),
          List.of("€", "euro", "eur"),
          List.of("£", "pound", "gbp"));

  /** What the text can mean, the likeliest first; empty where it is no number. */
  static List<Quantity> readings(String text) {
    if (text.strip().length() > LONGEST) {
      return List.of();
    }
    String line = plain(text);
    Matcher form = FORM.matcher(line);
    return form.matches() ? inDigits(form) : inWords(line);
  }

  /** The likeliest reading. */
  public static Optional<Quantity> likeliest(String text) {
    return readings(text).stream().findFirst();
  }

  /** A unit brought to one spelling, so that "minutes", "min." and "min" are equal. */
  static String unit(String text) {
    String folded = plain(text).toLowerCase(Locale.ROOT).replaceAll("\\.$", "").strip();
    String single =
        folded.length() > 2 && folded.endsWith("s")
            ? folded.substring(0, folded.length() - 1)
            : folded;
    return SAME_UNIT.stream()
        .filter(names -> names.contains(single))
        .findFirst()
        .map(names -> names.get(0))
        .orElse(single);
  }

  private static List<Quantity> inDigits(Matcher form) {
    List<Quantity> readings = new ArrayList<>();
    String power = Optional.ofNullable(form.group("power")).orElse("");
    String after = form.group("after").strip();
    String first = after.split(" ")[0].toLowerCase(Locale.ROOT);
    BigDecimal times = MAGNITUDES.getOrDefault(first, BigDecimal.ONE);
    String unit = times.equals(BigDecimal.ONE) ? after : after.substring(first.length());
    for (Body body : bodies(TRAILING.matcher(form.group("body")).replaceAll(""))) {
      String number = form.group("sign") + body.digits + power;
      readings.add(
          new Quantity(
              new BigDecimal(number).multiply(times),
              unit(form.group("before") + unit),
              body.assumption));
    }
    return readings;
  }

  /** "twenty one films": the number must come first, as digits must. */
  private static List<Quantity> inWords(String line) {
    if (!NumberWords.begin(line)) {
      return List.of();
    }
    String[] words = line.toLowerCase(Locale.ROOT).split("[ -]");
    Matcher form = FORM.matcher(String.join(" ", NumberWords.toDigits(List.of(words))));
    return form.matches()
        ? inDigits(form).stream()
            .map(read -> new Quantity(read.value, read.unit, Spelling.NUMBER_WORDS.forgiven()))
            .toList()
        : List.of();
  }

  private record Body(String digits, String assumption) {}

  /**
   * Both readings of "1,964" and "1.964", the English one first: people write either, and an answer
   * right in one of them is not right in the other by chance.
   */
  private static List<Body> bodies(String body) {
    if (WHOLE.matcher(body).matches()) {
      return List.of(new Body(body, ""));
    }
    List<Body> bodies = new ArrayList<>();
    Matcher grouped = GROUPED.matcher(body);
    if (grouped.matches()) {
      boolean points = grouped.group(1).equals(".");
      bodies.add(
          new Body(
              body.replaceAll("\\D", ""), points ? "the point read as a thousands separator" : ""));
    }
    Matcher point = POINT.matcher(body);
    if (point.matches() && isWhole(point.group("whole"), body)) {
      boolean comma = body.charAt(point.end("whole")) == ',';
      Body decimal =
          new Body(
              point.group("whole").replaceAll("\\D", "") + "." + point.group("part"),
              comma ? "the comma read as a decimal point" : "");
      bodies.add(comma ? bodies.size() : 0, decimal);
    }
    return bodies;
  }

  private static boolean isWhole(String whole, String body) {
    Matcher grouped = GROUPED.matcher(whole);
    return whole.isEmpty()
        || WHOLE.matcher(whole).matches()
        || grouped.matches() && grouped.group(1).charAt(0) != body.charAt(whole.length());
  }

  /**
   * Every script's digits, minus signs and spaces as ASCII ones; superscripts stay what they are.
   */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    text.strip()
        .codePoints()
        .forEach(
            c -> {
              if (Character.isDigit(c)) {
                plain.append(Character.digit(c, 10));
              } else if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
                plain.append(' ');
              } else if (Character.getType(c) != Character.FORMAT) {
                plain.appendCodePoint(
                    switch (c) {
                      case '−', '–', '‐' -> '-';
                      case '’' -> '\'';
                      default -> c;
                    });
              }
            });
    return plain.toString().replaceAll(" +", " ").strip();
  }
}
