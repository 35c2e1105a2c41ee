package dev.quizline.cli;

import dev.quizline.verify.Reference;
import dev.quizline.verify.Subject;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Judges the statements of a list one by one; keeps them only where conflicts are asked for. */
final class StatementRun {

  private final VerifyRun.Terms terms;
  private final String input;
  private final Consumer<String> notices;
  private final Optional<TextJudge> judge;
  private final Set<String> subjects = new HashSet<>();
  private final Map<Optional<String>, SelfCheck.Text.Growing> kept = new LinkedHashMap<>();
  private int sentences;
  private boolean malformed;

  /**
   * @param input how notices name it
   */
  StatementRun(VerifyRun.Terms terms, String input, Consumer<String> notices) {
    this.terms = terms;
    this.input = input;
    this.notices = notices;
    for (Reference reference : terms.references()) {
      reference.subjects().stream().map(Subject::id).forEach(subjects::add);
    }
    judge =
        Optional.of(terms.references())
            .filter(references -> !references.isEmpty())
            .map(references -> new TextJudge(references, terms.subject()));
  }

  /** The verdict on a line, if it is a statement and there is a reference. */
  Optional<Judged> line(int number, String line) {
    if (line.isBlank()) {
      return Optional.empty();
    }
    StatementLine read = StatementLine.of(line);
    if (read instanceof StatementLine.Broken broken) {
      malformed = true;
      notices.accept(input + ":" + number + ": " + broken.why() + "; the line was passed over.");
    }
    if (read instanceof StatementLine.Given given) {
      given.subject().ifPresent(subject -> requireKnown(subject, number));
      return judged(given, Place.onLine(number));
    }
    return Optional.empty();
  }

  /** The verdict on a sentence of the command line, if there is a reference. */
  Optional<Judged> sentence(String text) {
    sentences++;
    return judged(new StatementLine.Given("s" + sentences, text, Optional.empty()), Place.NOWHERE);
  }

  private Optional<Judged> judged(StatementLine.Given given, Place place) {
    Optional<String> subject = given.subject().or(terms::subject);
    if (terms.conflicts()) {
      kept.computeIfAbsent(subject, id -> new SelfCheck.Text.Growing())
          .add(given.id(), given.text(), place);
    }
    return judge.map(it -> new Judged.Read(given.id(), it.statement(given.text(), subject), place));
  }

  /** Tells once of a subject that the references do not hold. */
  private void requireKnown(String subject, int number) {
    if (judge.isPresent() && subjects.add(subject)) {
      notices.accept(
          input
              + ":"
              + number
              + ": no reference given holds a subject \""
              + subject
              + "\", so \"it\" and the like stand for nothing there.");
    }
  }

  /** Whether a line was no statement. */
  boolean malformed() {
    return malformed;
  }

  /** Whether what was judged contradicts itself; asked only where conflicts are wanted. */
  boolean isAtOdds(SelfCheck check) {
    return check.list(kept);
  }
}
