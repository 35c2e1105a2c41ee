package dev.quizline.draft;

import dev.quizline.verify.ValueType;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year, a length, a sum: a number with what stands around it.
 *
 * @param grouped thousands are parted by commas
 */
record Figure(ValueType type, String before, BigDecimal number, String behind, boolean grouped) {

  private static final Pattern FORM =
      Pattern.compile("(\\D{0,4}?)(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(\\D{0,30})");

  private static final Pattern DATE = Pattern.compile("(\\d{4})(-\\d{2}){0,2}");

  /** How far wrong years lie off: near enough to be thought of. */
  private static final int MOST_YEARS = 12;

  /** A value as a figure; empty where it is none, or more than one. */
  static Optional<Figure> of(ValueType type, String value) {
    if (type == ValueType.DATE) {
      Matcher date = DATE.matcher(value);
      return date.matches()
          ? Optional.of(new Figure(type, "", new BigDecimal(date.group(1)), "", false))
          : Optional.empty();
    }
    Matcher form = FORM.matcher(type.inWords(value));
    if (!type.isMeasure() || !form.matches()) {
      return Optional.empty();
    }
    String decimals = form.group(3) == null ? "" : form.group(3);
    BigDecimal number = new BigDecimal(form.group(2).replace(",", "") + decimals);
    boolean grouped = form.group(2).contains(",");
    return Optional.of(new Figure(type, form.group(1), number, form.group(4), grouped));
  }

  /** As a choice and an answer show it: of a date, the year. */
  String shown() {
    String pattern = (grouped ? "#,##0" : "0") + decimals();
    DecimalFormat format =
        new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
    return before + format.format(number) + behind;
  }

  private String decimals() {
    return number.scale() > 0 ? "." + "0".repeat(number.scale()) : "";
  }

  /** What it is counted in; empty for years and bare numbers. */
  Optional<String> unit() {
    return Optional.of(behind.strip()).filter(unit -> !unit.isEmpty());
  }

  /**
   * Wrong figures near it, some below and some above by chance, so that the right one is not always
   * in the middle.
   *
   * @param latest no year is later
   */
  List<Figure> near(int many, int latest, Chance chance) {
    int below = chance.below(many + 1);
    List<Figure> near = new ArrayList<>();
    for (BigDecimal step : chance.shuffled(steps())) {
      boolean down = near.size() < below;
      BigDecimal other = down ? number.subtract(step) : number.add(step);
      boolean late = type == ValueType.DATE && other.intValue() > latest;
      other = late ? number.subtract(step) : other;
      if (other.signum() > 0 && near.size() < many) {
        near.add(new Figure(type, before, other, behind, grouped));
      }
    }
    return near;
  }

  private List<BigDecimal> steps() {
    List<BigDecimal> steps = new ArrayList<>();
    if (type == ValueType.DATE) {
      for (int years = 1; years <= MOST_YEARS; years++) {
        steps.add(BigDecimal.valueOf(years));
      }
      return steps;
    }
    MathContext rough = new MathContext(2, RoundingMode.HALF_UP);
    for (String share : List.of("0.07", "0.12", "0.16", "0.21", "0.27", "0.34")) {
      BigDecimal step = number.multiply(new BigDecimal(share)).round(rough);
      BigDecimal whole = step.setScale(number.scale(), RoundingMode.HALF_UP);
      if (whole.signum() > 0 && !steps.contains(whole)) {
        steps.add(whole);
      }
    }
    return steps;
  }
}
