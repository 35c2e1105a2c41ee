package dev.quizline.cli;

import dev.quizline.verify.Folding;
import dev.quizline.verify.Reference;
import dev.quizline.verify.Subject;
import dev.quizline.verify.text.Conflict;
import dev.quizline.verify.text.Conflicts;
import dev.quizline.verify.text.Lead;
import dev.quizline.verify.text.Span;
import dev.quizline.verify.text.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks where a text is at odds with itself. References only help it with names. */
final class SelfCheck {

  /** A unit, and where it stands. */
  record Sited(Unit unit, Place place) {}

  private final List<Subject> known;
  private final VerdictWriter writer;

  SelfCheck(List<Reference> references, VerdictWriter writer) {
    known = references.stream().flatMap(reference -> reference.subjects().stream()).toList();
    this.writer = writer;
  }

  /**
   * Running text.
   *
   * @param subject the id of what it is about; empty: what its opening tells
   * @param title what stands before its first unit
   * @return whether it contradicts itself
   */
  boolean article(List<Sited> text, Optional<String> subject, String title) {
    return handConflicts(text, subject.map(this::named).orElseGet(() -> lead(text, title)));
  }

  /** A bank's statements, which are about its subject; else the first of its references. */
  boolean bank(List<Sited> statements, Optional<String> subject, String title) {
    Subject about =
        subject
            .map(this::named)
            .or(() -> known.stream().findFirst())
            .orElseGet(() -> lead(statements, title));
    return handConflicts(statements, about);
  }

  /** A list; statements about different subjects are not held against each other. */
  boolean list(Map<Optional<String>, List<Sited>> bySubject) {
    boolean contradiction = false;
    for (Map.Entry<Optional<String>, List<Sited>> entry : bySubject.entrySet()) {
      contradiction |= article(entry.getValue(), entry.getKey(), "");
    }
    return contradiction;
  }

  private Subject named(String id) {
    return known.stream()
        .filter(subject -> subject.id().equals(id))
        .findFirst()
        .orElseGet(() -> new Subject(id, id.replace('-', ' '), List.of(), "thing", List.of()));
  }

  /** What a text opens with, by its other names too where a reference knows it. */
  private Subject lead(List<Sited> text, String title) {
    Subject lead = Lead.of(text.stream().map(Sited::unit).toList(), title);
    String name = Folding.fold(lead.name());
    return known.stream().filter(subject -> isCalled(subject, name)).findFirst().orElse(lead);
  }

  private static boolean isCalled(Subject subject, String name) {
    return Folding.fold(subject.name()).equals(name)
        || subject.aliases().stream().map(Folding::fold).anyMatch(name::equals);
  }

  private boolean handConflicts(List<Sited> text, Subject about) {
    List<Sited> readable =
        text.stream().filter(sited -> !TextJudge.isTooLong(sited.unit().text())).toList();
    boolean contradiction = false;
    for (Conflict conflict : Conflicts.in(readable.stream().map(Sited::unit).toList(), about)) {
      Sited first = readable.get(conflict.first());
      Sited second = readable.get(conflict.second());
      contradiction |= conflict.kind() == Conflict.Kind.CONTRADICTION;
      writer.conflict(
          new AtOdds(
              conflict.kind(),
              said(first, conflict.firstSpan()),
              said(second, conflict.secondSpan()),
              conflict.why()));
    }
    return contradiction;
  }

  private static AtOdds.Said said(Sited sited, Span span) {
    return new AtOdds.Said(sited.unit().id(), sited.unit().text(), span, sited.place());
  }
}
