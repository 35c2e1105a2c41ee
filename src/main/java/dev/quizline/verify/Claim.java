package dev.quizline.verify;

import java.util.Optional;

/**
 * What can be checked: of a subject, a property has a value.
 *
 * @param subject the reference's id for it; empty: whatever the bank or the caller means
 * @param property a property's id, such as {@code director}
 * @param value as written: {@code François Truffaut}, {@code 1964-04}, {@code PT113M}; empty only
 *     in a question's claim, where the key is the value
 * @param role the role or character it is said to have, as a cast member's
 * @param year the year it is said to have, as an award's
 * @param negated the claim is that it is not so
 */
public record Claim(
    Optional<String> subject,
    String property,
    Optional<String> value,
    Optional<String> role,
    Optional<String> year,
    boolean negated) {

  public static Claim of(String property, String value) {
    return new Claim(
        Optional.empty(), property, Optional.of(value), Optional.empty(), Optional.empty(), false);
  }

  /** The same of another property. */
  public Claim to(String property) {
    return new Claim(subject, property, value, role, year, negated);
  }

  public Claim about(String subject) {
    return new Claim(Optional.of(subject), property, value, role, year, negated);
  }

  public Claim withValue(String value) {
    return new Claim(subject, property, Optional.of(value), role, year, negated);
  }

  public Claim withRole(String role) {
    return new Claim(subject, property, value, Optional.of(role), year, negated);
  }

  public Claim withYear(String year) {
    return new Claim(subject, property, value, role, Optional.of(year), negated);
  }

  /** The claim that it is not so; of a negated one, that it is. */
  public Claim negation() {
    return new Claim(subject, property, value, role, year, !negated);
  }
}
