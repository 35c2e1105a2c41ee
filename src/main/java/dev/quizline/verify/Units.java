package dev.quizline.verify;

/** Units of length and the like, as far as they are written in more than one way. */
final class Units {

  private Units() {}

  static boolean same(String one, String other) {
    return canonical(one).equals(canonical(other));
  }

  private static String canonical(String unit) {
    return switch (unit) {
      case "metre", "metres", "meter", "meters" -> "m";
      case "kilometre", "kilometres", "kilometer", "kilometers" -> "km";
      case "centimetre", "centimetres", "centimeter", "centimeters" -> "cm";
      case "foot", "feet" -> "ft";
      case "mile", "miles" -> "mi";
      case "square kilometre",
          "square kilometres",
          "square kilometer",
          "square kilometers",
          "sq km" ->
          "km2";
      case "kilogram", "kilograms" -> "kg";
      case "tonne", "tonnes", "tons" -> "t";
      case "page", "pages", "pp" -> "p";
      case "per cent" -> "percent";
      default -> unit;
    };
  }
}
