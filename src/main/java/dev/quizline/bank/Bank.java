package dev.quizline.bank;

import dev.quizline.verify.Assertion;
import dev.quizline.verify.Statement;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file of statements and questions, and where they come from.
 *
 * @param name the file's name without its ending: what players call it
 * @param language a BCP 47 tag; {@code en} where the file says nothing
 * @param references paths of the references it names, resolved against the bank's folder
 * @param subject what its claims are about unless they say so themselves
 * @param defaultTime the limit of its questions that set none; empty: none
 * @param places where its parts stand in the file
 */
public record Bank(
    String name,
    Path file,
    String title,
    String language,
    Optional<Origin> origin,
    List<Path> references,
    Optional<String> subject,
    Optional<Duration> defaultTime,
    List<Statement> statements,
    List<BankQuestion> questions,
    Places places) {

  public Bank {
    references = List.copyOf(references);
    statements = List.copyOf(statements);
    questions = List.copyOf(questions);
  }

  /** A bank that no file holds yet. */
  public Bank(
      String name,
      Path file,
      String title,
      String language,
      Optional<Origin> origin,
      List<Path> references,
      Optional<String> subject,
      List<Statement> statements,
      List<BankQuestion> questions) {
    this(
        name,
        file,
        title,
        language,
        origin,
        references,
        subject,
        Optional.empty(),
        statements,
        questions,
        Places.NONE);
  }

  /** The same bank, without its questions, as it will stand in another file. */
  public Bank headerIn(Path other) {
    return new Bank(
        nameOf(other),
        other,
        title,
        language,
        origin,
        references,
        subject,
        defaultTime,
        statements,
        List.of(),
        Places.NONE);
  }

  /** Its assertions by the name that a fact check gives them: {@code fact-43/1}. */
  public Map<String, Assertion> assertions() {
    Map<String, Assertion> assertions = new HashMap<>();
    for (Statement statement : statements) {
      int number = 0;
      for (Assertion assertion : statement.assertions()) {
        number++;
        assertions.put(statement.id() + "/" + number, assertion);
      }
    }
    return assertions;
  }

  /** A file's name without its ending. */
  public static String nameOf(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** The bank's {@code source}: what it was made from. */
  public record Origin(
      Optional<String> title,
      Optional<String> author,
      Optional<String> publisher,
      Optional<String> url,
      Optional<String> updated) {}
}
