package dev.quizline.cli;

import dev.quizline.terminal.ReportVerdicts;
import dev.quizline.verify.AssertionFinding;
import dev.quizline.verify.ClaimFinding;
import dev.quizline.verify.Reference;
import dev.quizline.verify.StatementFinding;
import dev.quizline.verify.Verdict;
import dev.quizline.verify.text.ReadClaim;
import dev.quizline.verify.text.TextReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a bank's statements as text and looks whether that comes to the opposite of the claims
 * typed beside them: one of the two is then likely a mistake. Only a notice, for words are often
 * freer than claims.
 */
final class Rereading {

  private final TextReader reader;
  private final Optional<String> subject;

  /**
   * @param subject of the bank; else the first of the first reference, as for its claims
   */
  Rereading(List<Reference> references, Optional<String> subject) {
    this.reader = new TextReader(references);
    this.subject =
        subject.or(
            () ->
                references.stream()
                    .flatMap(reference -> reference.subjects().stream())
                    .findFirst()
                    .map(first -> first.id()));
  }

  List<String> notices(List<StatementFinding> statements) {
    List<String> notices = new ArrayList<>();
    for (StatementFinding statement : statements) {
      for (ReadClaim read : reader.read(statement.statement().text(), subject).claims()) {
        opposite(read.finding(), statement)
            .ifPresent(typed -> notices.add(notice(statement, read.finding(), typed)));
      }
    }
    return notices;
  }

  /** The typed claim that the reading turns round; none where another one agrees with it. */
  private static Optional<ClaimFinding> opposite(ClaimFinding read, StatementFinding statement) {
    Optional<ClaimFinding> opposite = Optional.empty();
    for (AssertionFinding assertion : statement.assertions()) {
      if (assertion.claim().filter(typed -> isAbout(typed, read)).isPresent()) {
        ClaimFinding typed = assertion.claim().get();
        if (typed.verdict() == read.verdict()) {
          return Optional.empty();
        }
        opposite = isOpposite(typed, read) ? Optional.of(typed) : opposite;
      }
    }
    return opposite;
  }

  private static boolean isAbout(ClaimFinding typed, ClaimFinding read) {
    return typed.claim().subject().equals(read.claim().subject())
        && typed.property().id().equals(read.property().id());
  }

  private static boolean isOpposite(ClaimFinding typed, ClaimFinding read) {
    return typed.verdict() == Verdict.VERIFIED && read.verdict() == Verdict.CONTRADICTED
        || typed.verdict() == Verdict.CONTRADICTED && read.verdict() == Verdict.VERIFIED;
  }

  private static String notice(StatementFinding statement, ClaimFinding read, ClaimFinding typed) {
    return statement.statement().id()
        + ": its text reads as \""
        + ReportVerdicts.words(read)
        + "\", "
        + read.verdict().label()
        + "; typed is \""
        + ReportVerdicts.words(typed)
        + "\", "
        + typed.verdict().label()
        + ".";
  }
}
