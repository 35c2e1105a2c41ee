package dev.quizline.verify.text;

import dev.quizline.verify.Property;
import dev.quizline.verify.ValueType;
import dev.quizline.verify.Vocabulary;
import dev.quizline.verify.text.Phrasing.Shape;
import java.util.List;
import java.util.Set;

/** What stands right beside the name of a work or a person: its year, its maker. */
final class WorkNames {

  private final Passage passage;
  private final Candidates candidates;

  WorkNames(Candidates candidates) {
    passage = candidates.passage();
    this.candidates = candidates;
  }

  /** {@code The Beatles' Hey Jude}: whose work it is. */
  void maker(Mention work) {
    Mention owner = passage.isPossessive(work.from() - 1) ? passage.mention(work.from() - 2) : null;
    String id =
        switch (Phrasings.kind(work.subjects().get(0))) {
          case "film" -> "director";
          case "book" -> "author";
          case "music" -> "performer";
          default -> "";
        };
    if (owner != null && !id.isEmpty()) {
      Property property = Vocabulary.property(id).orElseThrow();
      Phrasing phrasing = new Phrasing(property, Set.of(), Shape.OWNER, List.of());
      Hit hit = new Hit(work.from() - 1, work.from(), Shape.OWNER, List.of(phrasing));
      if (!Fit.of(List.of(phrasing), work.subjects()).isEmpty()) {
        candidates.add(hit, Slot.of(work, true), List.of(phrasing), owner, 0);
      }
    }
  }

  /** {@code Metropolis (1927)}, {@code Marie Curie (1867 - 1934)}. */
  void dates(Mention name) {
    Mention first = passage.is(name.to(), "(") ? passage.mention(name.to() + 1) : null;
    if (first == null || !first.is(ValueType.DATE)) {
      return;
    }
    boolean range = passage.is(first.to(), "-");
    Mention second = range ? passage.mention(first.to() + 1) : null;
    boolean person = name.subjects().get(0).type().equals("person");
    bracketed(name, first, person ? "date-of-birth" : "publication-date");
    if (person && second != null) {
      bracketed(name, second, "date-of-death");
    }
  }

  void bracketed(Mention name, Mention date, String id) {
    Property property = Vocabulary.property(id).orElseThrow();
    Phrasing phrasing = new Phrasing(property, Set.of(), Shape.RIGHT, List.of("("));
    Hit hit = new Hit(name.to(), name.to() + 1, Shape.RIGHT, List.of(phrasing));
    if (!Fit.of(List.of(phrasing), name.subjects()).isEmpty()) {
      candidates.add(hit, Slot.of(name, true), List.of(phrasing), date, 0);
    }
  }

  /** {@code V released S in 1968}: the date behind the object of such a verb is of the work. */
  void dateBehind(Hit hit, Slot subject) {
    Mention object = subject.mention();
    boolean out =
        switch (passage.word(hit.from())) {
          case "made", "released", "published", "issued", "directed", "put", "brought" -> true;
          default -> false;
        };
    if (out && object != null && object.from() >= hit.to() && !subject.subjects().isEmpty()) {
      Mention date = passage.mention(object.to() + 1);
      boolean linked = passage.is(object.to(), "in") || passage.is(object.to(), "on");
      String kind = subject.subjects().get(0).type();
      if (linked && date != null && !kind.equals("person")) {
        bracketed(object, date, "publication-date");
      }
    }
  }
}
