package dev.quizline.verify;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Units of length and the like, in the ways in which they are written, and what each is worth. */
final class Units {

  /**
   * What is measured, and how many of its smallest unit one unit makes.
   *
   * @param scale what all units that can be turned into one another have in common
   */
  private record Worth(String scale, BigDecimal amount) {}

  private static final Map<String, Worth> WORTHS = worths();

  private Units() {}

  private static Map<String, Worth> worths() {
    Map<String, Worth> worths = new LinkedHashMap<>();
    add(worths, "length", "m 1, km 1000, cm 0.01, mm 0.001, ft 0.3048, mi 1609.344");
    add(worths, "area", "km2 1, ha 0.01, mi2 2.589988, acre 0.00404686");
    add(worths, "mass", "kg 1, t 1000, lb 0.45359237");
    return worths;
  }

  private static void add(Map<String, Worth> worths, String scale, String units) {
    for (String unit : units.split(", ")) {
      int space = unit.indexOf(' ');
      BigDecimal amount = new BigDecimal(unit.substring(space + 1));
      worths.put(unit.substring(0, space), new Worth(scale, amount));
    }
  }

  static boolean same(String one, String other) {
    return canonical(one).equals(canonical(other));
  }

  /** How many of another unit one makes; empty where they do not measure the same. */
  private static Optional<BigDecimal> rate(String unit, String other) {
    Worth one = WORTHS.get(canonical(unit));
    Worth two = WORTHS.get(canonical(other));
    return one == null || two == null || !one.scale.equals(two.scale)
        ? Optional.empty()
        : Optional.of(one.amount.divide(two.amount, MathContext.DECIMAL64));
  }

  /**
   * What turns an amount into the unit of a known one. Where none is written there, as for a length
   * of 2,460, it is the unit in which the two are nearest to one another: 2.5 km are 2,500 m.
   */
  static Optional<BigDecimal> rate(
      String unit, BigDecimal amount, String knownUnit, BigDecimal known) {
    if (unit.isEmpty() || same(unit, knownUnit)) {
      return Optional.of(BigDecimal.ONE);
    }
    if (!knownUnit.isEmpty()) {
      return rate(unit, knownUnit);
    }
    double ratio = Math.abs(Math.log(known.doubleValue() / amount.doubleValue()));
    BigDecimal nearest = BigDecimal.ONE;
    for (String other : WORTHS.keySet()) {
      BigDecimal rate = rate(unit, other).orElse(BigDecimal.ONE);
      double value = amount.doubleValue() * rate.doubleValue();
      double apart = Math.abs(Math.log(known.doubleValue() / value));
      if (apart < ratio) {
        ratio = apart;
        nearest = rate;
      }
    }
    return Optional.of(nearest);
  }

  private static String canonical(String unit) {
    return switch (unit) {
      case "metre", "metres", "meter", "meters" -> "m";
      case "kilometre", "kilometres", "kilometer", "kilometers" -> "km";
      case "centimetre", "centimetres", "centimeter", "centimeters" -> "cm";
      case "millimetre", "millimetres", "millimeter", "millimeters" -> "mm";
      case "foot", "feet" -> "ft";
      case "mile", "miles" -> "mi";
      case "square kilometre",
          "square kilometres",
          "square kilometer",
          "square kilometers",
          "sq km" ->
          "km2";
      case "square mile", "square miles", "sq mi" -> "mi2";
      case "hectare", "hectares" -> "ha";
      case "acres" -> "acre";
      case "kilogram", "kilograms" -> "kg";
      case "pound", "pounds" -> "lb";
      case "tonne", "tonnes", "tons" -> "t";
      case "page", "pages", "pp" -> "p";
      case "per cent" -> "percent";
      default -> unit;
    };
  }
}
