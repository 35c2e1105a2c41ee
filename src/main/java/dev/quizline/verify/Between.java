package dev.quizline.verify;

import java.util.Optional;

/** Two measures that a third is said to lie between: {@code between 1,500 and 2,000}. */
public record Between(String low, String high) {

  private static final String BETWEEN = "between ";
  private static final String AND = " and ";

  /** The two that a stated measure is written with; empty where it is no such thing. */
  public static Optional<Between> of(String stated) {
    int and = stated.startsWith(BETWEEN) ? stated.indexOf(AND) : -1;
    return and < 0
        ? Optional.empty()
        : Optional.of(
            new Between(
                stated.substring(BETWEEN.length(), and), stated.substring(and + AND.length())));
  }

  /** How a text that has both writes it as one value. */
  public static String inWords(String low, String high) {
    return BETWEEN + low + AND + high;
  }

  /** Whether what is known lies between the two; either of them counts as between. */
  Likeness compare(ValueType type, String known) {
    Optional<Extent> extent = type.extent(known);
    Likeness least = Bound.AT_LEAST.compare(type.extent(low), extent);
    Likeness most = Bound.AT_MOST.compare(type.extent(high), extent);
    if (least.isTrue() && most.isTrue()) {
      return Likeness.close(", which is between them");
    }
    return least.isTrue() ? most : least;
  }
}
