package dev.quizline.cli;

import dev.quizline.bank.Bank;
import dev.quizline.bank.BankUpdate;
import dev.quizline.draft.Draft;
import dev.quizline.draft.DraftText;
import dev.quizline.draft.Earlier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A bank that exists and is to get more questions. */
record DraftedBank(Path file, Bank bank, String text) {

  /**
   * @throws Failure it has problems, or cannot be read
   */
  static DraftedBank read(Path file, Workbench bench) {
    Bank bank = bench.shelf().usable(file, bench.shelf().readBank(file), "nothing was updated");
    try {
      return new DraftedBank(file, bank, Files.readString(file));
    } catch (IOException e) {
      throw Failure.unreadable(file, e);
    }
  }

  /**
   * The references that it names; those given must be among them, or its keys would be proved by
   * what it does not name.
   */
  void requireNamed(Path reference) {
    boolean named =
        bank.references().stream()
            .anyMatch(
                it ->
                    it.toAbsolutePath().normalize().equals(reference.toAbsolutePath().normalize()));
    if (!named) {
      throw new Failure(
          ExitStatus.USAGE,
          file
              + " does not name the reference "
              + reference
              + ", so its keys could not be checked.",
          "Add it to the references of the bank first.");
    }
  }

  Earlier earlier() {
    return Earlier.in(bank, DraftText.drafted(text));
  }

  /**
   * Its text with more questions, everything else as it was.
   *
   * @throws Failure its questions do not stand line by line
   */
  String with(Draft draft) {
    BankUpdate begun =
        BankUpdate.of(bank, text)
            .orElseThrow(
                () ->
                    new Failure(
                        ExitStatus.MALFORMED,
                        file + " cannot be updated: its questions do not stand line by line.",
                        "Draft into a file of its own."));
    return DraftText.of(begun, draft);
  }
}
