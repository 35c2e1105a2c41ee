package dev.quizline.verify;

import java.util.Optional;

/** How two values of a property are compared. */
public enum ValueType {
  TEXT("text"),
  TERM("term"),
  PERSON("person"),
  ORGANIZATION("organization"),
  PLACE("place"),
  WORK("work"),
  AWARD("award"),
  DATE("date"),
  DURATION("duration"),
  MONEY("money"),
  NUMBER("number");

  private static final ValueType[] ALL = values();

  private final String id;

  ValueType(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  public static Optional<ValueType> of(String id) {
    for (ValueType type : ALL) {
      if (type.id.equals(id)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** Dates and quantities, which are read, not only folded. */
  public boolean isMeasure() {
    return switch (this) {
      case DATE, DURATION, MONEY, NUMBER -> true;
      case TEXT, TERM, PERSON, ORGANIZATION, PLACE, WORK, AWARD -> false;
    };
  }

  /** What is known more or less exactly: a year or a day, a country or a town. */
  boolean isGraded() {
    return isMeasure() || this == PLACE;
  }

  /** Whether a value of this type can be a subject of that type, and so has its aliases. */
  public boolean mayBe(String subjectType) {
    return switch (subjectType) {
      case "person" -> this == PERSON;
      case "film", "written-work", "musical-work" -> this == WORK;
      case "place", "building" -> this == PLACE || this == ORGANIZATION;
      case "organization" -> this == ORGANIZATION || this == PERSON || this == PLACE;
      case "event" -> this == AWARD || this == ORGANIZATION || this == WORK;
      default -> this != TEXT;
    };
  }

  /** How a stated value stands to one of the record's. Total: any text is a value of any type. */
  Likeness compare(String stated, String known, Context context) {
    Optional<Bound> bound = isMeasure() ? Bound.of(stated) : Optional.empty();
    if (bound.isPresent()) {
      return bound.get().compare(extent(bound.get().measure(stated)), extent(known));
    }
    Optional<Between> between = isMeasure() ? Between.of(stated) : Optional.empty();
    if (between.isPresent()) {
      return between.get().compare(this, known);
    }
    return !isMeasure() && isSameName(stated, known)
        ? Likeness.same()
        : compareByType(stated, known, context);
  }

  /** The commonest case, told before any name of the record is looked up. */
  private static boolean isSameName(String stated, String known) {
    String key = Folding.key(stated);
    return !key.isEmpty() && key.equals(Folding.key(known));
  }

  private Likeness compareByType(String stated, String known, Context context) {
    return switch (this) {
      case TEXT -> Wording.compare(stated, known);
      case TERM -> Term.compare(stated, known, context);
      case PERSON -> Person.compare(stated, known, context);
      case ORGANIZATION -> Organization.compare(stated, known, context);
      case PLACE -> Place.compare(stated, known, context);
      case WORK -> Work.compare(stated, known, context);
      case AWARD -> Award.compare(stated, known, context);
      case DATE -> PartialDate.compare(stated, known);
      case DURATION -> RunningTime.compare(stated, known);
      case MONEY -> Money.compare(stated, known);
      case NUMBER -> Quantity.compare(stated, known);
    };
  }

  /** Where a value lies on the scale of its type, for what can be put in order. */
  Optional<Extent> extent(String value) {
    return switch (this) {
      case DATE -> PartialDate.parse(value).map(PartialDate::extent);
      case DURATION -> RunningTime.parse(value).map(RunningTime::extent);
      case MONEY -> Money.parse(value).map(Money::extent);
      case NUMBER -> Quantity.parse(value).map(Quantity::extent);
      case TEXT, TERM, PERSON, ORGANIZATION, PLACE, WORK, AWARD -> Optional.empty();
    };
  }

  /**
   * A value as references write it: {@code 7 July 1860} gives {@code 1860-07-07}. What is not meant
   * exactly stays as it stands.
   */
  public String standard(String value) {
    if (About.begins(value) || Bound.begins(value)) {
      return value;
    }
    return switch (this) {
      case DATE -> PartialDate.parse(value).flatMap(PartialDate::iso).orElse(value);
      case DURATION -> RunningTime.parse(value).flatMap(RunningTime::iso).orElse(value);
      case TEXT, TERM, PERSON, ORGANIZATION, PLACE, WORK, AWARD, MONEY, NUMBER -> value;
    };
  }

  /** A value as a report for people shows it: {@code 20 April 1964}, {@code 113 min}. */
  public String inWords(String value) {
    return switch (this) {
      case DATE -> PartialDate.inWords(value);
      case DURATION -> RunningTime.inWords(value);
      case TEXT, TERM, PERSON, ORGANIZATION, PLACE, WORK, AWARD, MONEY, NUMBER -> value;
    };
  }
}
