package dev.quizline.quiz;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * A typed number, compared exactly as decimals are written.
 *
 * @param answer of at most 1,000 digits
 * @param tolerance how far off still counts as right, 0 or more
 * @param unit shown beside the answer field and accepted behind the number
 */
public record Numeric(Item item, BigDecimal answer, BigDecimal tolerance, Optional<String> unit)
    implements Question {

  private static final int MOST_DIGITS = 1000;

  public Numeric {
    requireWritable(answer, "the answer");
    requireWritable(tolerance, "the tolerance");
    Require.that(tolerance.signum() >= 0, "the tolerance must not be negative");
    Require.that(unit.filter(String::isBlank).isEmpty(), "the unit must not be blank");
  }

  @Override
  public Kind kind() {
    return Kind.NUMERIC;
  }

  @Override
  public Mark mark(Response response) {
    if (!(response instanceof Response.Typed typed)) {
      return Misfit.mark(response);
    }
    List<Quantity> readings = Quantity.readings(typed.text());
    return readings.stream()
        .map(this::mark)
        .filter(mark -> mark.share() == 1)
        .findFirst()
        .orElseGet(() -> readings.isEmpty() ? new Mark(0, expected()) : mark(readings.get(0)));
  }

  @Override
  public Response read(String line) {
    return Quantity.readings(line).isEmpty()
        ? new Response.Unreadable(line, expected())
        : new Response.Typed(line.strip());
  }

  @Override
  public Numeric arranged(RandomGenerator random) {
    return this;
  }

  @Override
  public String answerText() {
    return inUnit(answer);
  }

  @Override
  public String describe(Response response) {
    return response instanceof Response.Typed typed ? typed.text() : Misfit.describe(response);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.numeric(this);
  }

  private Mark mark(Quantity given) {
    boolean otherUnit =
        unit.isPresent()
            && !given.unit().isEmpty()
            && !given.unit().equals(Quantity.unit(unit.get()));
    if (otherUnit) {
      return new Mark(0, "the unit asked for is " + unit.get());
    }
    BigDecimal off = given.value().subtract(answer).abs();
    if (off.compareTo(tolerance) > 0) {
      return Mark.WRONG;
    }
    if (!given.assumption().isEmpty()) {
      return new Mark(1, "accepted: " + given.assumption());
    }
    if (off.signum() > 0) {
      return new Mark(1, "accepted: within " + inUnit(tolerance) + " of " + inUnit(answer));
    }
    return unit.isEmpty() && !given.unit().isEmpty()
        ? new Mark(1, "accepted: what stands beside the number ignored")
        : Mark.RIGHT;
  }

  private String expected() {
    return "not a number: answer with one such as " + inUnit(BigDecimal.TEN);
  }

  private String inUnit(BigDecimal number) {
    String digits = number.toPlainString();
    return unit.map(
            name ->
                Character.getType(name.codePointAt(0)) == Character.CURRENCY_SYMBOL
                    ? name + digits
                    : digits + " " + name)
        .orElse(digits);
  }

  private static void requireWritable(BigDecimal number, String what) {
    Require.that(
        number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS,
        what,
        " must not have more than ",
        MOST_DIGITS,
        " digits");
  }
}
