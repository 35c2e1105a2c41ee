package dev.quizline.draft;

import dev.quizline.bank.Provenance;
import dev.quizline.verify.Claim;
import dev.quizline.verify.Fact;
import dev.quizline.verify.Folding;
import dev.quizline.verify.Property;
import dev.quizline.verify.Recorded;
import dev.quizline.verify.Subject;
import java.util.List;
import java.util.Optional;

/**
 * A fact that can be asked about: an article claims it and the reference bears it out, or the
 * reference alone has it.
 *
 * @param claim as the reference puts it: its value and role are the record's
 * @param names all ways to write the value, that of the claim first
 * @param value with its role and year
 * @param closed other values than the record's are false
 * @param others the record's further values of the same property
 * @param exact it is one of the record's values, not a coarser one such as the country of a city
 * @param central what its sentence is about, not a premise of it
 * @param root where it is claimed
 * @param sentence that claims it, where there is one
 */
record Known(
    Claim claim,
    Subject subject,
    Property property,
    Fact.Value value,
    List<String> names,
    boolean closed,
    List<Recorded.Known> others,
    boolean exact,
    Optional<String> note,
    boolean central,
    Provenance.Root root,
    Optional<Quote> sentence) {

  /**
   * A sentence of the article.
   *
   * @param before what stands before the value
   * @param value as it stands there
   * @param whole it can stand by itself: it names its subject, points to nothing outside, praises
   *     nothing, and claims nothing else
   */
  record Quote(String before, String value, String after, boolean whole) {
    String text() {
      return before + value + after;
    }
  }

  Known {
    names = List.copyOf(names);
    others = List.copyOf(others);
  }

  /** Two with the same key are one fact, however they were put. */
  String key() {
    return subject.id() + "|" + property.id() + "|" + Folding.key(value.text());
  }

  /** Whether a claim on another value can be refuted, so that wrong answers are to be had. */
  boolean canBeFalsified() {
    return exact && (closed || value.role().isPresent());
  }

  /** Whether a question for the value has this answer and no other. */
  boolean isOnlyAnswer() {
    return others.isEmpty() || value.role().isPresent();
  }

  /** As a claim about another value. */
  Claim claimWith(String other) {
    return claim.withValue(other);
  }
}
