package dev.quizline.quiz.formula;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What formulas can call, beside {@code if}. All of them take numbers and give one. */
enum Function {
  ABS(1, 1) {
    @Override
    Value of(List<Rational> given) {
      Rational number = given.get(0);
      return Arithmetic.bounded(number.signum() < 0 ? number.negated() : number);
    }
  },
  /** The least of all given. */
  MIN(1, Arithmetic.MOST_ARGUMENTS) {
    @Override
    Value of(List<Rational> given) {
      return Arithmetic.bounded(given.stream().min(Rational::compareTo).orElseThrow());
    }
  },
  /** The greatest of all given. */
  MAX(1, Arithmetic.MOST_ARGUMENTS) {
    @Override
    Value of(List<Rational> given) {
      return Arithmetic.bounded(given.stream().max(Rational::compareTo).orElseThrow());
    }
  },
  /** To the nearest whole number, or to so many decimals; halves go away from zero. */
  ROUND(1, 2) {
    @Override
    Value of(List<Rational> given) {
      Rational decimals = given.size() == 1 ? Rational.ZERO : given.get(1);
      boolean fits =
          decimals.isWhole()
              && decimals.signum() >= 0
              && decimals.compareTo(Rational.of(Phrase.MOST_DECIMALS)) <= 0;
      return fits
          ? Arithmetic.bounded(Rational.of(given.get(0).rounded(decimals.over().intValueExact())))
          : new Value.Fault("round goes to 0 to " + Phrase.MOST_DECIMALS + " decimals");
    }
  },
  /** The next whole number below. */
  FLOOR(1, 1) {
    @Override
    Value of(List<Rational> given) {
      return Arithmetic.whole(given.get(0).floor());
    }
  },
  /** The next whole number above. */
  CEIL(1, 1) {
    @Override
    Value of(List<Rational> given) {
      return Arithmetic.whole(given.get(0).negated().floor().negate());
    }
  },
  /** What is left over when the first is divided by the second; it has the sign of the second. */
  MOD(2, 2) {
    @Override
    Value of(List<Rational> given) {
      Rational by = given.get(1);
      if (by.signum() == 0) {
        return Arithmetic.BY_ZERO;
      }
      BigInteger times = given.get(0).by(by).floor();
      return Arithmetic.bounded(given.get(0).minus(by.times(new Rational(times, BigInteger.ONE))));
    }
  },
  /** The greatest number that divides both. */
  GCD(2, 2) {
    @Override
    Value of(List<Rational> given) {
      return bothWhole(given)
          ? Arithmetic.whole(given.get(0).over().gcd(given.get(1).over()))
          : new Value.Fault("gcd takes whole numbers");
    }
  },
  /** The least number that both divide. */
  LCM(2, 2) {
    @Override
    Value of(List<Rational> given) {
      if (!bothWhole(given)) {
        return new Value.Fault("lcm takes whole numbers");
      }
      BigInteger one = given.get(0).over();
      BigInteger other = given.get(1).over();
      return Arithmetic.whole(
          one.signum() == 0 || other.signum() == 0
              ? BigInteger.ZERO
              : one.divide(one.gcd(other)).multiply(other).abs());
    }
  };

  private final int least;
  private final int most;

  Function(int least, int most) {
    this.least = least;
    this.most = most;
  }

  /** As formulas call it. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Function> named(String word) {
    for (Function function : values()) {
      if (function.word().equals(word)) {
        return Optional.of(function);
      }
    }
    return Optional.empty();
  }

  static List<String> words() {
    List<String> words = new ArrayList<>();
    for (Function function : values()) {
      words.add(function.word());
    }
    return words;
  }

  /** What is wrong with a number of arguments; empty where nothing is. */
  Optional<String> objection(int arguments) {
    if (arguments >= least && arguments <= most) {
      return Optional.empty();
    }
    String wanted = least == most ? Integer.toString(least) : least + " to " + most;
    return Optional.of("calls " + word() + " with " + arguments + " values; it takes " + wanted);
  }

  Value call(List<Value> arguments) {
    List<Rational> numbers = new ArrayList<>();
    for (Value argument : arguments) {
      if (!(argument instanceof Value.Number number)) {
        return Arithmetic.notA("a number", argument);
      }
      numbers.add(number.rational());
    }
    return of(numbers);
  }

  abstract Value of(List<Rational> given);

  private static boolean bothWhole(List<Rational> given) {
    return given.stream().allMatch(Rational::isWhole);
  }
}
