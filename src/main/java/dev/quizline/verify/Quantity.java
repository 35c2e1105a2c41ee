package dev.quizline.verify;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number, perhaps with a unit. A stated one that is rounded is true of what rounds to it: within
 * half of its last stated digit, as long as that is not far off as a share. The last stated digit
 * of {@code 2 million} or {@code 600,000} is the 2 or the 6; fewer than three noughts at the end
 * are taken to be meant. A record's own rounded value settles nothing about a nearby exact one.
 *
 * @param step what the last stated digit counts in: 100,000 in 600,000
 * @param about not meant exactly
 * @param unit folded, as {@code m} or {@code metres}; empty where none is written
 */
record Quantity(BigDecimal amount, BigDecimal step, boolean about, String unit) {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  static Optional<Quantity> parse(String text) {
    return new QuantityReader(text).read();
  }

  static Likeness compare(String stated, String known) {
    Optional<Quantity> quantity = parse(stated);
    Optional<Quantity> knownQuantity = parse(known);
    if (quantity.isEmpty() || knownQuantity.isEmpty()) {
      return Folding.fold(stated).equals(Folding.fold(known))
          ? Likeness.same()
          : Likeness.untold(", which cannot be compared with this");
    }
    return quantity.get().compare(knownQuantity.get());
  }

  private Likeness compare(Quantity known) {
    return Units.rate(unit, amount, known.unit, known.amount)
        .map(rate -> times(rate).compareAmount(known))
        .orElse(Likeness.untold(", in another unit"));
  }

  private Quantity times(BigDecimal rate) {
    return new Quantity(amount.multiply(rate), step.multiply(rate), about, unit);
  }

  /** By the figures alone. */
  Likeness compareAmount(Quantity known) {
    BigDecimal apart = amount.subtract(known.amount).abs();
    if (apart.signum() == 0) {
      return Likeness.same();
    }
    boolean within = apart.multiply(TWO).compareTo(step) <= 0;
    boolean near = apart.movePointRight(1).compareTo(known.amount.abs()) <= 0;
    if (near && within) {
      return Likeness.close(", rounded here");
    }
    if (near && about) {
      return Likeness.rough(", rounded here");
    }
    if (within) {
      return Likeness.untold(", which is too rough to tell");
    }
    return near && apart.multiply(TWO).compareTo(known.step) <= 0
        ? Likeness.untold(", and nothing more exact")
        : Likeness.different();
  }

  Quantity timesMillion() {
    return new Quantity(amount.scaleByPowerOfTen(6), step.scaleByPowerOfTen(6), about, "");
  }

  Extent extent() {
    return Extent.at(amount, unit);
  }
}
