package dev.quizline.quiz.formula;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A fraction in lowest terms: what school arithmetic means by a number. Nothing is ever rounded but
 * by {@link #rounded}.
 *
 * @param under more than 0
 */
public record Rational(BigInteger over, BigInteger under) implements Comparable<Rational> {

  public static final Rational ZERO = of(0);

  public Rational {
    if (under.signum() <= 0 || !over.gcd(under).equals(BigInteger.ONE)) {
      throw new IllegalArgumentException(over + "/" + under + " is not in lowest terms");
    }
  }

  public static Rational of(long whole) {
    return new Rational(BigInteger.valueOf(whole), BigInteger.ONE);
  }

  public static Rational of(BigDecimal decimal) {
    return decimal.scale() <= 0
        ? new Rational(decimal.toBigIntegerExact(), BigInteger.ONE)
        : lowest(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
  }

  /**
   * @param under not 0
   */
  private static Rational lowest(BigInteger over, BigInteger under) {
    BigInteger shared = over.gcd(under).multiply(BigInteger.valueOf(under.signum()));
    return new Rational(over.divide(shared), under.divide(shared));
  }

  Rational plus(Rational other) {
    BigInteger sum = over.multiply(other.under).add(other.over.multiply(under));
    return lowest(sum, under.multiply(other.under));
  }

  Rational minus(Rational other) {
    return plus(other.negated());
  }

  Rational times(Rational other) {
    return lowest(over.multiply(other.over), under.multiply(other.under));
  }

  /**
   * @param other not 0
   */
  Rational by(Rational other) {
    return lowest(over.multiply(other.under), under.multiply(other.over));
  }

  Rational negated() {
    return new Rational(over.negate(), under);
  }

  /**
   * @param exponent 0 or more
   */
  Rational power(int exponent) {
    return new Rational(over.pow(exponent), under.pow(exponent));
  }

  /** The next whole number that is not above it. */
  BigInteger floor() {
    BigInteger[] parts = over.divideAndRemainder(under);
    return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
  }

  /** To so many decimals, halves away from zero, as schools teach it. */
  BigDecimal rounded(int decimals) {
    return new BigDecimal(over).divide(new BigDecimal(under), decimals, RoundingMode.HALF_UP);
  }

  boolean isWhole() {
    return under.equals(BigInteger.ONE);
  }

  int signum() {
    return over.signum();
  }

  /** How much room it takes, in bits. */
  int size() {
    return over.bitLength() + under.bitLength();
  }

  /** In digits, if they come to an end: {@code 0.125}, but not 1/3. */
  Optional<String> decimal() {
    int twos = under.getLowestSetBit();
    BigInteger rest = under.shiftRight(twos);
    int fives = 0;
    while (rest.mod(BigInteger.valueOf(5)).signum() == 0) {
      rest = rest.divide(BigInteger.valueOf(5));
      fives++;
    }
    return rest.equals(BigInteger.ONE)
        ? Optional.of(rounded(Math.max(twos, fives)).toPlainString())
        : Optional.empty();
  }

  @Override
  public int compareTo(Rational other) {
    return over.multiply(other.under).compareTo(other.over.multiply(under));
  }

  /** In digits, else as a fraction. */
  @Override
  public String toString() {
    return decimal().orElseGet(() -> over + "/" + under);
  }
}
