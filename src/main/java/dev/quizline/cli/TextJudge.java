package dev.quizline.cli;

import dev.quizline.verify.Reference;
import dev.quizline.verify.Subject;
import dev.quizline.verify.Verdict;
import dev.quizline.verify.text.ArticleReading;
import dev.quizline.verify.text.Conflict;
import dev.quizline.verify.text.Conflicts;
import dev.quizline.verify.text.TextFinding;
import dev.quizline.verify.text.TextReader;
import dev.quizline.verify.text.Unit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Judges whatever text it is given, however long. */
final class TextJudge {

  /** No statement is longer, in chars; what is, is something else and is not read. */
  static final int LONGEST = 20_000;

  private final TextReader reader;
  private final Optional<String> subject;

  /**
   * @param subject what "the film" and "she" stand for where a statement does not say so itself
   */
  TextJudge(List<Reference> references, Optional<String> subject) {
    this.reader = new TextReader(references);
    this.subject = subject;
  }

  TextFinding statement(String text, Optional<String> subject) {
    return isTooLong(text)
        ? unread(text)
        : reader.read(text, subject.isPresent() ? subject : this.subject);
  }

  /** One finding a unit, in their order. */
  List<TextFinding> article(List<Unit> units) {
    List<Unit> readable = units.stream().filter(unit -> !isTooLong(unit.text())).toList();
    Iterator<TextFinding> read = ArticleReading.read(readable, reader, subject).iterator();
    List<TextFinding> findings = new ArrayList<>(units.size());
    for (Unit unit : units) {
      findings.add(isTooLong(unit.text()) ? unread(unit.text()) : read.next());
    }
    return findings;
  }

  /** The name of a subject, or else of the first that the references hold. */
  static Optional<String> nameOf(Optional<String> subject, List<Reference> references) {
    return references.stream()
        .flatMap(reference -> reference.subjects().stream())
        .filter(one -> subject.isEmpty() || subject.get().equals(one.id()))
        .map(Subject::name)
        .findFirst();
  }

  /**
   * Where a text is at odds with itself.
   *
   * @param name of what it is about
   */
  static List<AtOdds> conflicts(List<Unit> units, String name, Function<Unit, Place> places) {
    List<String> texts =
        units.stream().map(unit -> isTooLong(unit.text()) ? "" : unit.text()).toList();
    List<AtOdds> found = new ArrayList<>();
    for (Conflict conflict : Conflicts.in(texts, name)) {
      Unit first = units.get(conflict.first());
      Unit second = units.get(conflict.second());
      found.add(
          new AtOdds(
              conflict.kind(),
              new AtOdds.Said(first.id(), first.text(), conflict.firstSpan(), places.apply(first)),
              new AtOdds.Said(
                  second.id(), second.text(), conflict.secondSpan(), places.apply(second)),
              conflict.why()));
    }
    return found;
  }

  private static boolean isTooLong(String text) {
    return text.length() > LONGEST;
  }

  private static TextFinding unread(String text) {
    return new TextFinding(
        text,
        Verdict.UNVERIFIED,
        List.of(),
        List.of(),
        List.of(),
        Optional.of("it is longer than 20,000 characters, too long for one statement"));
  }
}
