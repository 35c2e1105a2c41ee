package dev.quizline.bank;

import dev.quizline.verify.Assertion;
import dev.quizline.verify.Claim;
import dev.quizline.verify.Statement;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where the parts of a bank stand in its file, for problems that come to light only beside a
 * reference. Parts are looked up by identity: two equal claims may stand in two places.
 */
public final class Places {

  /** Of a bank that was not read from a file. */
  public static final Places NONE = new Places();

  private final Map<Object, Location> parts = new IdentityHashMap<>();
  private final Map<Claim, Location> subjects = new IdentityHashMap<>();
  private Location subject;

  Places() {}

  void put(Object part, Location location) {
    parts.put(part, location);
  }

  void putSubject(Claim claim, Location location) {
    subjects.put(claim, location);
  }

  void putSubject(Location location) {
    subject = location;
  }

  public Optional<Location> of(Statement statement) {
    return Optional.ofNullable(parts.get(statement));
  }

  public Optional<Location> of(Assertion assertion) {
    return Optional.ofNullable(parts.get(assertion));
  }

  /** Where the claim's property is named. */
  public Optional<Location> ofProperty(Claim claim) {
    return Optional.ofNullable(parts.get(claim));
  }

  /** Where the claim's subject is named; empty where the claim leaves it to the bank. */
  public Optional<Location> ofSubject(Claim claim) {
    return Optional.ofNullable(subjects.get(claim));
  }

  /** Where the bank names its subject. */
  public Optional<Location> ofSubject() {
    return Optional.ofNullable(subject);
  }
}
