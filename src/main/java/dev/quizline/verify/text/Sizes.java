package dev.quizline.verify.text;

import dev.quizline.verify.Fact;
import dev.quizline.verify.Property;
import dev.quizline.verify.Subject;
import dev.quizline.verify.ValueType;
import dev.quizline.verify.Vocabulary;
import dev.quizline.verify.text.Phrasing.Shape;
import java.util.List;
import java.util.Optional;

/**
 * How large something is in two directions, {@code 1.2 by 1.8 metres}. Which is the height is not
 * said: the larger figure is of what is larger in the record.
 */
final class Sizes {

  private static final List<List<String>> DIRECTIONS =
      List.of(List.of("height", "width"), List.of("length", "width"));

  private final Passage passage;
  private final Candidates candidates;

  Sizes(Candidates candidates) {
    passage = candidates.passage();
    this.candidates = candidates;
  }

  void at(Mention first) {
    Mention second = isJoint(first.to()) ? passage.mention(first.to() + 1) : null;
    boolean figures = second != null && first.is(ValueType.NUMBER) && second.is(ValueType.NUMBER);
    Optional<Double> one = figures ? figure(first.value()) : Optional.empty();
    Optional<Double> other = figures ? figure(second.value()) : Optional.empty();
    if (one.isEmpty() || other.isEmpty()) {
      return;
    }
    Slot subject = candidates.slots().before(first.from());
    for (List<String> two : DIRECTIONS) {
      Optional<Double> known = known(subject, two.get(0));
      Optional<Double> knownOther = known(subject, two.get(1));
      if (known.isPresent() && knownOther.isPresent()) {
        boolean turned = one.get() > other.get() != known.get() > knownOther.get();
        candidates.found().removeIf(it -> it.value() == first || it.value() == second);
        add(subject, two.get(turned ? 1 : 0), first);
        add(subject, two.get(turned ? 0 : 1), second);
        return;
      }
    }
  }

  private boolean isJoint(int at) {
    return passage.is(at, "by") || passage.is(at, "x") || passage.is(at, "\u00D7");
  }

  private static Optional<Double> known(Slot subject, String property) {
    for (Subject one : subject.subjects()) {
      for (Fact fact : one.facts()) {
        if (fact.property().equals(property) && !fact.values().isEmpty()) {
          return figure(fact.values().get(0).text());
        }
      }
    }
    return Optional.empty();
  }

  /** The number that a measure begins with. */
  private static Optional<Double> figure(String measure) {
    String number = measure.strip().split(" ")[0].replace(",", "");
    return number.matches("\\d{1,9}(\\.\\d{1,9})?")
        ? Optional.of(Double.valueOf(number))
        : Optional.empty();
  }

  private void add(Slot subject, String id, Mention value) {
    Property property = Vocabulary.property(id).orElseThrow();
    Hit hit = Hit.of(value.from() - 1, value.from(), Shape.RIGHT, property, "measures");
    candidates.found().add(new Candidate(hit, subject, value, List.of(property), 0, false));
  }
}
