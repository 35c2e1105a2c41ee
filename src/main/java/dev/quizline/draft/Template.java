package dev.quizline.draft;

import java.util.Optional;
import java.util.Set;

/**
 * How facts of one property are said and asked.
 *
 * @param kinds types of subject that it fits
 * @param pool the sort of well-known names that wrong answers may come from; empty: none
 * @param states the fact as a sentence
 * @param gapped the sentence whose value is left out in a cloze; empty: no cloze
 * @param asks the question whose answer is the value; empty: no question has but one answer
 * @param asksOne the same where the reference has several values
 * @param together what to do with several subjects at once
 */
record Template(
    String property,
    Set<String> kinds,
    String pool,
    String tag,
    Frame states,
    Optional<Frame> gapped,
    Optional<Frame> asks,
    Optional<Frame> asksOne,
    Optional<Frame> together) {

  boolean fits(Known known) {
    return property.equals(known.property().id())
        && kinds.contains(known.subject().type())
        && (!states.hasRole() || known.value().role().isPresent());
  }

  /** The question for a value that is one of so many. */
  Optional<Frame> question(boolean several) {
    return several ? asksOne : asks;
  }
}
