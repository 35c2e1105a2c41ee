package dev.quizline.verify;

/**
 * How a stated value stands to one that the record has.
 *
 * @param note what to say behind the record's value, such as {@code ", which lies in Portugal"};
 *     empty where there is nothing to say
 */
record Likeness(Degree degree, String note) {

  enum Degree {
    /** The same value. */
    SAME,
    /** True by the record, though put otherwise: rounded, coarser, misspelt. */
    CLOSE,
    /**
     * True if nothing else is nearer: a figure that is not meant exactly, but is not it rounded.
     */
    ROUGH,
    /** Neither the same nor another, as far as the record goes: finer, ambiguous, unreadable. */
    UNTOLD,
    /** Another value. */
    DIFFERENT
  }

  private static final String WITHIN = ", which lies in ";

  private static final Likeness SAME = new Likeness(Degree.SAME, "");
  private static final Likeness DIFFERENT = new Likeness(Degree.DIFFERENT, "");

  static Likeness same() {
    return SAME;
  }

  static Likeness close(String note) {
    return new Likeness(Degree.CLOSE, note);
  }

  /** The record's place is within the stated one. */
  static Likeness within(String place) {
    return close(WITHIN + place);
  }

  static Likeness rough(String note) {
    return new Likeness(Degree.ROUGH, note);
  }

  static Likeness untold(String note) {
    return new Likeness(Degree.UNTOLD, note);
  }

  static Likeness different() {
    return DIFFERENT;
  }

  boolean is(Degree degree) {
    return this.degree == degree;
  }

  /** Whether the stated value is true by the record. */
  boolean isTrue() {
    return degree.compareTo(Degree.ROUGH) <= 0;
  }

  /** Whether the stated place is merely one that the record's lies in. */
  boolean isWithin() {
    return note.startsWith(WITHIN);
  }

  /** This one, unless the other is nearer to being the same. */
  Likeness orBetter(Likeness other) {
    return other.degree.ordinal() < degree.ordinal() ? other : this;
  }
}
