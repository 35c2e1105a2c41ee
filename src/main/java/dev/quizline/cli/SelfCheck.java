package dev.quizline.cli;

import dev.quizline.verify.Folding;
import dev.quizline.verify.Reference;
import dev.quizline.verify.Subject;
import dev.quizline.verify.text.Conflict;
import dev.quizline.verify.text.Conflicts;
import dev.quizline.verify.text.Lead;
import dev.quizline.verify.text.Span;
import dev.quizline.verify.text.Unit;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** Looks where a text is at odds with itself. References only help it with names. */
final class SelfCheck {

  /**
   * What is looked through.
   *
   * @param places of the units, by their index
   */
  record Text(List<Unit> units, IntFunction<Place> places) {

    /** Statements that are kept one by one. */
    static final class Growing {
      private final List<Unit> units = new ArrayList<>();
      private final List<Place> places = new ArrayList<>();

      void add(String id, String text, Place place) {
        units.add(new Unit(id, text, 0));
        places.add(place);
      }

      Text text() {
        return new Text(units, places::get);
      }
    }

    /** What is too long for a statement says nothing here, as elsewhere. */
    List<Unit> readable() {
      return new AbstractList<>() {
        @Override
        public Unit get(int index) {
          Unit unit = units.get(index);
          return TextJudge.isTooLong(unit.text()) ? new Unit(unit.id(), "", unit.start()) : unit;
        }

        @Override
        public int size() {
          return units.size();
        }
      };
    }

    AtOdds.Said said(int index, Span span) {
      Unit unit = units.get(index);
      return new AtOdds.Said(unit.id(), unit.text(), span, places.apply(index));
    }
  }

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
  boolean article(Text text, Optional<String> subject, String title) {
    return handConflicts(text, subject.map(this::named).orElseGet(() -> lead(text, title)));
  }

  /** A bank's statements, which are about its subject; else the first of its references. */
  boolean bank(Text statements, Optional<String> subject, String title) {
    Subject about =
        subject
            .map(this::named)
            .or(() -> known.stream().findFirst())
            .orElseGet(() -> lead(statements, title));
    return handConflicts(statements, about);
  }

  /** A list; statements about different subjects are not held against each other. */
  boolean list(Map<Optional<String>, Text.Growing> bySubject) {
    boolean contradiction = false;
    for (Map.Entry<Optional<String>, Text.Growing> entry : bySubject.entrySet()) {
      contradiction |= article(entry.getValue().text(), entry.getKey(), "");
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
  private Subject lead(Text text, String title) {
    Subject lead = Lead.of(text.readable(), title);
    String name = Folding.fold(lead.name());
    return known.stream().filter(subject -> isCalled(subject, name)).findFirst().orElse(lead);
  }

  private static boolean isCalled(Subject subject, String name) {
    return Folding.fold(subject.name()).equals(name)
        || subject.aliases().stream().map(Folding::fold).anyMatch(name::equals);
  }

  private boolean handConflicts(Text text, Subject about) {
    boolean contradiction = false;
    for (Conflict conflict : Conflicts.in(text.readable(), about)) {
      contradiction |= conflict.kind() == Conflict.Kind.CONTRADICTION;
      writer.conflict(
          new AtOdds(
              conflict.kind(),
              text.said(conflict.first(), conflict.firstSpan()),
              text.said(conflict.second(), conflict.secondSpan()),
              conflict.why()));
    }
    return contradiction;
  }
}
