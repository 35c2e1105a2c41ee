package dev.quizline.verify.text;

import dev.quizline.verify.Checker;
import dev.quizline.verify.Claim;
import dev.quizline.verify.Fact;
import dev.quizline.verify.Reference;
import dev.quizline.verify.Subject;
import dev.quizline.verify.Verdict;
import dev.quizline.verify.text.Conflict.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds where a text is at odds with itself; no reference is needed. What one unit says is taken
 * for the reference of the others.
 */
public final class Conflicts {

  private static final String SUBJECT = "subject";

  /** Something said in a unit. */
  private record Saying(int unit, Claim claim, boolean single, boolean complete, Span span) {}

  private final String name;
  private final List<Saying> sayings = new ArrayList<>();
  private final List<Conflict> conflicts = new ArrayList<>();
  private final Set<List<Object>> seen = new HashSet<>();

  private Conflicts(String name) {
    this.name = name;
  }

  /**
   * All conflicts between the units of a text and within them.
   *
   * @param units in their order; a question and its answer make one
   * @param name what the text is about: {@code The Soft Skin}
   */
  public static List<Conflict> in(List<String> units, String name) {
    Conflicts conflicts = new Conflicts(name);
    conflicts.read(units);
    conflicts.compare();
    conflicts.conflicts.addAll(Frames.conflicts(units));
    return List.copyOf(conflicts.conflicts);
  }

  private void read(List<String> units) {
    Reference blank = reference(List.of());
    TextReader reader = new TextReader(List.of(blank));
    for (int i = 0; i < units.size(); i++) {
      for (ReadClaim read : reader.read(units.get(i), Optional.of(SUBJECT)).claims()) {
        Claim claim = read.finding().claim();
        if (read.modality() == Modality.PLAIN && claim.subject().equals(Optional.of(SUBJECT))) {
          boolean single = read.finding().property().single();
          boolean complete = read.finding().property().complete();
          sayings.add(new Saying(i, claim, single, complete, read.span()));
        }
      }
    }
  }

  private Reference reference(List<Fact> facts) {
    Subject subject = new Subject(SUBJECT, name, List.of(), "thing", facts);
    return new Reference(Map.of(), List.of(), List.of(subject));
  }

  private void compare() {
    for (int i = 0; i < sayings.size(); i++) {
      Saying one = sayings.get(i);
      if (!one.claim().negated()) {
        Checker checker = new Checker(List.of(reference(List.of(fact(one)))), Optional.empty());
        for (int k = 0; k < sayings.size(); k++) {
          Saying other = sayings.get(k);
          if (k != i && other.claim().property().equals(one.claim().property())) {
            compare(one, other, checker);
          }
        }
      }
    }
  }

  private static Fact fact(Saying saying) {
    Fact.Value value =
        new Fact.Value(
            saying.claim().value().orElse(""), saying.claim().role(), saying.claim().year());
    return new Fact(
        saying.claim().property(), List.of(value), Optional.of(true), List.of(), Optional.empty());
  }

  private void compare(Saying one, Saying other, Checker checker) {
    if (checker.check(other.claim()).verdict() != Verdict.CONTRADICTED) {
      return;
    }
    boolean denied = other.claim().negated();
    if (denied || one.unit() < other.unit()) {
      boolean against = denied || one.single();
      Kind kind = against ? Kind.CONTRADICTION : one.complete() ? Kind.TENSION : Kind.EXTENSION;
      boolean listed = kind != Kind.EXTENSION || isList(one);
      if (against || one.unit() != other.unit() && listed) {
        add(kind, one, other);
      }
    }
  }

  /** Whether the unit gives several values, so that one more adds to its list. */
  private boolean isList(Saying one) {
    for (Saying other : sayings) {
      if (other != one
          && other.unit() == one.unit()
          && other.claim().property().equals(one.claim().property())) {
        return true;
      }
    }
    return false;
  }

  private void add(Kind kind, Saying one, Saying other) {
    if (seen.add(List.of(kind, one.unit(), one.claim().property()))) {
      String property = one.claim().property().replace('-', ' ');
      String why =
          property
              + ": "
              + one.claim().value().orElse("")
              + (other.claim().negated() ? ", and not " : " and then ")
              + other.claim().value().orElse("");
      conflicts.add(new Conflict(kind, one.unit(), one.span(), other.unit(), other.span(), why));
    }
  }
}
