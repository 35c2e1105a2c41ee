package dev.quizline.verify;

import java.util.Optional;

/**
 * An amount of money. Amounts of different currencies are not converted, since nobody says at which
 * rate: they are not told.
 *
 * @param currency its ISO 4217 code, or the folded text where it has none that we know; empty where
 *     none is written
 */
record Money(Quantity amount, String currency) {

  static Optional<Money> parse(String text) {
    String stripped = text.strip();
    boolean about = About.begins(stripped);
    int from = about ? stripped.indexOf(' ') + 1 : 0;
    int digit = from;
    while (digit < stripped.length() && !Character.isDigit(stripped.charAt(digit))) {
      digit++;
    }
    String figure = (about ? "about " : "") + stripped.substring(digit);
    String before = stripped.substring(from, digit);
    return Quantity.parse(figure).map(amount -> of(amount, before));
  }

  private static Money of(Quantity amount, String before) {
    String unit = before.isBlank() ? amount.unit() : before;
    // "£3m" is three millions, though 3 m would be metres.
    boolean million = !before.isBlank() && amount.unit().equals("m");
    Quantity scaled = million ? amount.timesMillion() : amount;
    return new Money(scaled, Currencies.code(unit));
  }

  static Likeness compare(String stated, String known) {
    Optional<Money> money = parse(stated);
    Optional<Money> knownMoney = parse(known);
    if (money.isEmpty() || knownMoney.isEmpty()) {
      return Folding.fold(stated).equals(Folding.fold(known))
          ? Likeness.same()
          : Likeness.untold(", which cannot be compared with this");
    }
    return money.get().compare(knownMoney.get());
  }

  private Likeness compare(Money known) {
    boolean both = !currency.isEmpty() && !known.currency.isEmpty();
    return both && !currency.equals(known.currency)
        ? Likeness.untold(", in another currency")
        : amount.compareAmount(known.amount);
  }

  Extent extent() {
    return Extent.at(amount.amount(), currency);
  }
}
