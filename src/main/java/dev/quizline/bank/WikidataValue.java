package dev.quizline.bank;

import dev.quizline.verify.ValueType;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value of Wikidata as a reference writes it. Codes and formats are those of <a
 * href="https://www.mediawiki.org/wiki/Wikibase/DataModel">its data model</a>. Where little is
 * known of the precision, the coarser reading is taken, since it stays true.
 */
final class WikidataValue {

  private static final Pattern TIME =
      Pattern.compile("([+-]?)(\\d{4})-(\\d\\d)-(\\d\\d)T\\d\\d:\\d\\d:\\d\\dZ?");
  private static final Pattern ENTITY =
      Pattern.compile("https?://www\\.wikidata\\.org/entity/(Q\\d+)");
  private static final Pattern Q_NUMBER = Pattern.compile("Q\\d+");

  private static final int DAY = 11;
  private static final int MONTH = 10;
  private static final int YEAR = 9;

  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("Q11573", "m"),
          Map.entry("Q828224", "km"),
          Map.entry("Q174728", "cm"),
          Map.entry("Q3710", "ft"),
          Map.entry("Q253276", "mi"),
          Map.entry("Q712226", "km2"),
          Map.entry("Q25343", "m2"),
          Map.entry("Q11570", "kg"),
          Map.entry("Q191118", "t"),
          Map.entry("Q4917", "USD"),
          Map.entry("Q4916", "EUR"),
          Map.entry("Q25224", "GBP"),
          Map.entry("Q8146", "JPY"),
          Map.entry("Q80524", "INR"),
          Map.entry("Q259502", "AUD"),
          Map.entry("Q1104069", "CAD"),
          Map.entry("Q25344", "CHF"),
          Map.entry("Q41044", "RUB"));

  private static final Map<String, Integer> SECONDS =
      Map.of("Q11574", 1, "Q7727", 60, "Q25235", 3600, "Q573", 86_400);

  /** The unit of what has none. */
  private static final String ONE = "Q199";

  private final Map<String, String> cells;

  WikidataValue(Map<String, String> cells) {
    this.cells = cells;
  }

  /** The item that an address names: {@code Q42}. */
  static Optional<String> item(String address) {
    Matcher entity = ENTITY.matcher(address);
    return entity.matches() ? Optional.of(entity.group(1)) : Optional.empty();
  }

  /** Empty where it cannot be written as a value of this type. */
  Optional<String> as(ValueType type) {
    String value = cells.get("value");
    if (value == null || value.contains("/.well-known/genid/")) {
      return Optional.empty();
    }
    boolean item = item(value).isPresent();
    return switch (type) {
      case DATE -> item ? Optional.empty() : date(value);
      case DURATION -> item ? Optional.empty() : duration(value);
      case MONEY -> item ? Optional.empty() : amount(value).filter(text -> text.indexOf(' ') > 0);
      case NUMBER -> item ? Optional.empty() : amount(value);
      case TEXT, TERM, PERSON, ORGANIZATION, PLACE, WORK, AWARD ->
          item ? label("valueLabel") : Optional.of(value);
    };
  }

  /** A label; where an item has none in the language wanted, the service gives its number. */
  Optional<String> label(String variable) {
    return Optional.ofNullable(cells.get(variable))
        .filter(label -> !Q_NUMBER.matcher(label).matches());
  }

  private Optional<String> date(String value) {
    Matcher time = TIME.matcher(value);
    if (!time.matches()) {
      return Optional.of(value).filter(ValueForm::isDate);
    }
    String month = time.group(3);
    String day = time.group(4);
    int precision = precision(month, day);
    String year = year(time.group(1), Integer.parseInt(time.group(2)));
    String date =
        switch (precision) {
          case DAY -> year + "-" + month + "-" + day;
          case MONTH -> year + "-" + month;
          case YEAR -> year;
          default -> "";
        };
    return Optional.of(date).filter(ValueForm::isDate);
  }

  private int precision(String month, String day) {
    String written = cells.getOrDefault("precision", "");
    if (Numerals.isWhole(written) && written.length() < 3) {
      return Integer.parseInt(written);
    }
    return !day.equals("01") ? DAY : !month.equals("01") ? MONTH : YEAR;
  }

  /** RDF counts the year before the first as 0; a reference, as people do, as -1. */
  private static String year(String sign, int number) {
    boolean before = sign.equals("-") || number == 0;
    return before
        ? String.format(Locale.ROOT, "-%04d", number + 1)
        : String.format(Locale.ROOT, "%04d", number);
  }

  private Optional<String> duration(String value) {
    Integer unit = SECONDS.get(unit());
    Optional<BigDecimal> figure = figure(value);
    if (unit == null || figure.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal exact = figure.get().multiply(BigDecimal.valueOf(unit));
    if (exact.signum() <= 0 || exact.stripTrailingZeros().scale() > 0 || exact.precision() > 12) {
      return Optional.empty();
    }
    long seconds = exact.longValue();
    String minutes = seconds < 60 ? "" : seconds / 60 + "M";
    return Optional.of("PT" + minutes + (seconds % 60 == 0 ? "" : seconds % 60 + "S"));
  }

  /** The figure, and behind it its unit where it has one. */
  private Optional<String> amount(String value) {
    String unit = unit();
    Optional<String> name =
        unit.isEmpty() || unit.equals(ONE)
            ? Optional.of("")
            : Optional.ofNullable(UNITS.get(unit)).or(() -> label("unitLabel"));
    return figure(value)
        .flatMap(figure -> name.map(word -> plain(figure) + (word.isEmpty() ? "" : " " + word)));
  }

  private static String plain(BigDecimal figure) {
    return figure.signum() == 0 ? "0" : figure.stripTrailingZeros().toPlainString();
  }

  private String unit() {
    return item(cells.getOrDefault("unit", "")).orElse("");
  }

  private static Optional<BigDecimal> figure(String value) {
    String digits = value.startsWith("+") ? value.substring(1) : value;
    return Numerals.isDecimal(digits) ? Optional.of(new BigDecimal(digits)) : Optional.empty();
  }
}
