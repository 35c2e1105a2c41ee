package dev.quizline.cli;

import dev.quizline.verify.Reference;
import dev.quizline.verify.Verdict;
import dev.quizline.verify.text.ArticleReading;
import dev.quizline.verify.text.TextFinding;
import dev.quizline.verify.text.TextReader;
import dev.quizline.verify.text.Unit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

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

  /**
   * A finding for each unit, handed on one by one in their order.
   *
   * @param opening what stands before the units: a title
   */
  void article(String opening, List<Unit> units, BiConsumer<Unit, TextFinding> found) {
    ArticleReading reading = new ArticleReading(opening, units, reader, subject);
    for (Unit unit : units) {
      found.accept(unit, isTooLong(unit.text()) ? unread(unit.text()) : reading.read(unit));
    }
  }

  static boolean isTooLong(String text) {
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
