package dev.quizline.cli;

import dev.quizline.bank.Bank;
import dev.quizline.bank.ClaimCheck;
import dev.quizline.bank.Loaded;
import dev.quizline.bank.Problem;
import dev.quizline.verify.Reference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A bank as it was read, and all that is wrong with it and with the references that it names.
 *
 * @param bank empty where it cannot be used
 * @param references those that can be used
 */
record CheckedBank(
    Path file, Optional<Bank> bank, List<Reference> references, List<Problem> problems) {

  CheckedBank {
    references = List.copyOf(references);
    problems = List.copyOf(problems);
  }

  /**
   * @throws Failure where a file cannot be read as bytes
   */
  static CheckedBank read(Workbench bench, Path file) {
    Loaded<Bank> loaded = bench.shelf().readBank(file);
    List<Problem> problems = new ArrayList<>(loaded.problems());
    List<Reference> references = new ArrayList<>();
    loaded
        .value()
        .ifPresent(
            bank -> {
              for (Path path : bank.references()) {
                Loaded<Reference> reference = bench.shelf().readReference(path);
                problems.addAll(reference.problems());
                reference.value().ifPresent(references::add);
              }
              if (references.size() == bank.references().size()) {
                problems.addAll(ClaimCheck.problems(bank, references));
              }
            });
    return new CheckedBank(file, loaded.value(), references, problems);
  }

  /** Nothing in it or in its references is an error. */
  boolean isUsable() {
    return bank.isPresent() && Shelf.errors(problems) == 0;
  }

  Optional<Integer> questions() {
    return bank.map(it -> it.questions().size());
  }
}
