package dev.quizline.verify;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a property is like that is defined nowhere: typed by its values, any number of them. */
final class TypeGuess {

  private static final ValueType[] NAMED = {
    ValueType.PERSON, ValueType.PLACE, ValueType.WORK, ValueType.ORGANIZATION
  };

  private TypeGuess() {}

  static Property property(String id, List<Fact> facts, Names names) {
    ValueType type = null;
    for (Fact fact : facts) {
      for (Fact.Value value : fact.values()) {
        ValueType next = type(value.text(), names);
        type = type == null || type == next ? next : ValueType.TEXT;
      }
    }
    return of(id, type == null ? ValueType.TEXT : type);
  }

  /** A property of which nothing is known but its name. */
  static Property of(String id, ValueType type) {
    return new Property(id, id.replace('-', ' '), Optional.empty(), type, false, false);
  }

  private static ValueType type(String value, Names names) {
    for (Subject subject : names.called(value)) {
      for (ValueType type : NAMED) {
        if (type.mayBe(subject.type())) {
          return type;
        }
      }
    }
    if (isIsoDuration(value)) {
      return ValueType.DURATION;
    }
    Optional<Quantity> quantity = Quantity.parse(value);
    if (quantity.isPresent() && quantity.get().unit().isEmpty() && !isYear(value)) {
      return ValueType.NUMBER;
    }
    if (isMoney(value)) {
      return ValueType.MONEY;
    }
    return PartialDate.parse(value).isPresent() ? ValueType.DATE : ValueType.TEXT;
  }

  private static boolean isIsoDuration(String value) {
    return value.startsWith("P") && value.indexOf(' ') < 0 && RunningTime.parse(value).isPresent();
  }

  /** Four digits alone are taken for a year. */
  private static boolean isYear(String value) {
    return value.length() == 4 && PartialDate.parse(value).isPresent();
  }

  private static boolean isMoney(String value) {
    Optional<Money> money = Money.parse(value);
    return money.isPresent()
        && money.get().currency().length() == 3
        && money.get().currency().equals(money.get().currency().toUpperCase(Locale.ROOT));
  }
}
