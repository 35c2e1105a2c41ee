package dev.quizline.cli;

import dev.quizline.bank.Bank;
import dev.quizline.bank.BankReader;
import dev.quizline.bank.Catalogue;
import dev.quizline.bank.Loaded;
import dev.quizline.bank.Problem;
import dev.quizline.bank.ProblemReport;
import dev.quizline.bank.ReferenceReader;
import dev.quizline.verify.Checker;
import dev.quizline.verify.Reference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds and reads the banks and references that the words of a command line mean. */
final class Shelf {

  private final Surroundings surroundings;
  private final Consumer<String> notices;
  private final Prefetch prefetch = new Prefetch();

  Shelf(Surroundings surroundings, Consumer<String> notices) {
    this.surroundings = surroundings;
    this.notices = notices;
  }

  Catalogue catalogue() {
    return new Catalogue(List.of(surroundings.shippedBanks(), surroundings.ownBanks()));
  }

  /**
   * The file that a word on the command line means.
   *
   * @throws Failure not found, with what may have been meant
   */
  Path locate(String nameOrPath) {
    return find(nameOrPath).orElseThrow(() -> missing(nameOrPath));
  }

  /** The same; empty where there is none. */
  Optional<Path> find(String nameOrPath) {
    Path given = surroundings.resolve(nameOrPath);
    if (Files.exists(given)) {
      return Optional.of(given);
    }
    return catalogue().find(nameOrPath) instanceof Catalogue.Lookup.Found found
        ? Optional.of(found.file())
        : Optional.empty();
  }

  /** That there is no such bank, with what may have been meant. */
  Failure missing(String name) {
    List<String> similar =
        catalogue().find(name) instanceof Catalogue.Lookup.Missing missing
            ? missing.similar()
            : List.of();
    return new Failure(
        ExitStatus.NOT_FOUND,
        "There is no bank \"" + name + "\", neither as a file nor by name.",
        similar.isEmpty()
            ? "quizline banks lists those there are."
            : "Did you mean " + String.join(" or ", similar) + "?");
  }

  /**
   * Reads a bank whole; notices are noted.
   *
   * @throws Failure not found, unreadable, or with problems: all of them are listed
   */
  Bank bank(String nameOrPath) {
    Optional<Prefetch.Fetched> fetched = prefetch.take(nameOrPath);
    if (fetched.isPresent()) {
      return usable(fetched.get().file(), fetched.get().loaded(), "nothing was done");
    }
    Path file = locate(nameOrPath);
    return usable(file, readBank(file), "nothing was done");
  }

  /** Begins to read the bank that a word seems to name. */
  void prefetch(String word) {
    prefetch.begin(
        word,
        () -> {
          Path file = locate(word);
          return new Prefetch.Fetched(file, new BankReader().read(file));
        });
  }

  Loaded<Bank> readBank(Path file) {
    try {
      return new BankReader().read(file);
    } catch (IOException e) {
      throw Failure.unreadable(file, e);
    }
  }

  Loaded<Reference> readReference(Path file) {
    try {
      return new ReferenceReader().read(file);
    } catch (IOException e) {
      throw Failure.unreadable(file, e);
    }
  }

  <T> T usable(Path file, Loaded<T> loaded, String consequence) {
    if (loaded.value().isEmpty()) {
      throw new Failure(
          ExitStatus.MALFORMED,
          ProblemReport.lines(file.toString(), loaded.problems(), consequence));
    }
    loaded
        .problems()
        .forEach(problem -> notices.accept(problem.location() + ": " + problem.message()));
    return loaded.value().get();
  }

  /** A checker over the references that a bank names; without any, nothing is settled. */
  Checker checker(Bank bank) {
    return new Checker(references(bank.references()), bank.subject());
  }

  List<Reference> references(List<Path> files) {
    List<Reference> references = new ArrayList<>();
    for (Path file : files) {
      references.add(usable(file, readReference(file), "nothing was checked"));
    }
    return references;
  }

  /** The name under which the journal keeps a bank that a person names or gives the path of. */
  String bankName(String nameOrPath) {
    boolean path = nameOrPath.contains("/") || nameOrPath.matches(".+\\.(yaml|yml|json)");
    return path ? Bank.nameOf(surroundings.resolve(nameOrPath)) : nameOrPath;
  }

  /** Errors among problems. */
  static long errors(List<Problem> problems) {
    return problems.stream()
        .filter(problem -> problem.severity() == Problem.Severity.ERROR)
        .count();
  }
}
