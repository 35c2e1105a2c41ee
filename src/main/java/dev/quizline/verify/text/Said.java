package dev.quizline.verify.text;

import dev.quizline.verify.Property;
import dev.quizline.verify.Subject;
import java.util.List;
import java.util.Optional;

/**
 * Something that a sentence says: that a subject has a value, in one of several properties.
 *
 * @param value in the text
 * @param stated the value as a claim has it
 * @param subjects whom it may be about; empty: someone whom the references do not hold
 * @param senses the properties that the words may mean
 * @param group all values that are said together with this one
 */
record Said(
    Hit hit,
    Mention value,
    String stated,
    List<Subject> subjects,
    List<Property> senses,
    Optional<Mention> role,
    Optional<String> year,
    boolean negated,
    boolean only,
    boolean aside,
    List<String> group) {

  /** The same of somebody else. */
  Said of(Mention other) {
    return new Said(
        hit, value, stated, other.subjects(), senses, role, year, negated, only, aside, group);
  }

  Said inYear(String stated) {
    return new Said(
        hit,
        value,
        this.stated,
        subjects,
        senses,
        role,
        Optional.of(stated),
        negated,
        only,
        aside,
        group);
  }
}
