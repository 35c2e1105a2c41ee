package dev.quizline.draft;

import dev.quizline.bank.BankQuestion;
import dev.quizline.bank.ReferenceReader;
import dev.quizline.quiz.Difficulty;
import dev.quizline.quiz.Kind;
import dev.quizline.verify.Checker;
import dev.quizline.verify.Reference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An article on films that nobody made, and the reference for it. */
final class Harbour {

  static final Reference REFERENCE = reference();
  static final String TEXT = text("harbour.md");

  private static final Drafter DRAFTER = new Drafter(List.of(REFERENCE), "0123456789ab");

  private Harbour() {}

  static DraftRules rules(int perFact, long seed) {
    return new DraftRules(
        DraftRules.DRAFTED, EnumSet.allOf(Difficulty.class), perFact, Integer.MAX_VALUE, seed);
  }

  static DraftRules only(Kind kind) {
    return new DraftRules(Set.of(kind), EnumSet.allOf(Difficulty.class), 2, Integer.MAX_VALUE, 1);
  }

  static Draft draft(DraftRules rules) {
    return draft(TEXT, rules);
  }

  static Draft draft(String text, DraftRules rules) {
    return DRAFTER.fromArticle(
        Article.of("harbour.md", text), Optional.empty(), rules, Earlier.nothing(), Progress.NONE);
  }

  static Draft fromReference(DraftRules rules) {
    return DRAFTER.fromReferences("harbour.yaml", rules, Earlier.nothing(), Progress.NONE);
  }

  static List<String> stems(Draft draft) {
    return draft.questions().stream().map(Drafted::ask).toList();
  }

  static List<BankQuestion> banked(Draft draft) {
    return draft.questions().stream().map(Drafted::banked).toList();
  }

  static <T> List<T> questions(Draft draft, Class<T> kind) {
    return banked(draft).stream()
        .map(BankQuestion::question)
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  /** As a bank on this subject is audited. */
  static Checker auditor(String subject) {
    return new Checker(List.of(REFERENCE), Optional.of(subject));
  }

  private static Reference reference() {
    try {
      return new ReferenceReader().read(path("harbour.yaml")).value().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(String name) {
    try {
      return Files.readString(path(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path path(String name) {
    try {
      return Path.of(Harbour.class.getResource(name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
