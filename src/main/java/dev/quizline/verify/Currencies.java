package dev.quizline.verify;

/** What the signs and English names of currencies stand for. */
final class Currencies {

  private Currencies() {}

  /** The ISO 4217 code; the folded text where there is none that we know. */
  static String code(String text) {
    return switch (text.strip()) {
      case "$", "US$" -> "USD";
      case "\u20AC" -> "EUR";
      case "\u00A3" -> "GBP";
      case "\u00A5" -> "JPY";
      case "\u20B9" -> "INR";
      case "A$", "AU$" -> "AUD";
      case "C$", "CA$" -> "CAD";
      default -> ofName(Folding.fold(text));
    };
  }

  private static String ofName(String folded) {
    return switch (folded) {
      case "usd", "us", "dollar", "dollars", "us dollar", "us dollars" -> "USD";
      case "eur", "euro", "euros" -> "EUR";
      case "gbp", "pound", "pounds", "pounds sterling" -> "GBP";
      case "jpy", "yen" -> "JPY";
      case "inr", "rs", "rupee", "rupees" -> "INR";
      case "aud", "australian dollars" -> "AUD";
      case "cad", "canadian dollars" -> "CAD";
      case "frf", "ff", "franc", "francs", "french francs" -> "FRF";
      case "chf", "swiss francs" -> "CHF";
      case "dem", "mark", "marks", "deutsche mark", "deutsche marks", "dm" -> "DEM";
      case "rm", "reichsmark", "reichsmarks" -> "RM";
      case "itl", "lira", "lire" -> "ITL";
      case "rub", "rouble", "roubles", "ruble", "rubles" -> "RUB";
      default -> folded;
    };
  }
}
