package dev.quizline.cli;

import dev.quizline.bank.Bank;
import dev.quizline.bank.LintLevel;
import dev.quizline.bank.LintSettings;
import dev.quizline.bank.Loaded;
import dev.quizline.bank.Problem;
import dev.quizline.draft.lint.Linter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Item-writing flaws of banks. */
@Command(
    name = "lint",
    description = "Find what in the wording of questions gives answers away or misleads.",
    footer = {
      "",
      "Reading problems come first, as check lists them. A file .quizline.yaml beside a bank"
          + " changes levels and makes exceptions; --rules shows how.",
      "Exit code 1: an error was found; warnings leave it at 0."
    })
final class LintCommand implements Callable<Integer> {

  @Parameters(paramLabel = "BANK", arity = "0..*", description = "Banks, by name or path.")
  private List<String> banks = List.of();

  @Option(
      names = "--rules",
      description = "List the rules instead: what each is for, and what to do.")
  private boolean rules;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, json or sarif.")
  private LintFormat format;

  private final Workbench bench;

  LintCommand(Workbench bench) {
    this.bench = bench;
  }

  @Override
  public Integer call() {
    if (rules == !banks.isEmpty()) {
      throw new Failure(
          ExitStatus.USAGE,
          rules ? "--rules stands alone." : "There is nothing to look through: name a bank.",
          "quizline lint BANK, or quizline lint --rules");
    }
    LintWriter writer = format.writer(bench);
    if (rules) {
      writer.rules(Linter.rules());
      return ExitStatus.OK.code();
    }
    List<Path> files = banks.stream().map(bench.shelf()::locate).toList();
    ExitStatus status = ExitStatus.OK;
    for (Path file : files) {
      LintedBank linted = lint(CheckedBank.read(bench, file));
      writer.bank(linted);
      status = worse(status, linted);
    }
    writer.close();
    return status.code();
  }

  private static ExitStatus worse(ExitStatus status, LintedBank linted) {
    if (!linted.isReadable() || status == ExitStatus.MALFORMED) {
      return ExitStatus.MALFORMED;
    }
    return linted.count(LintLevel.ERROR) > 0 ? ExitStatus.NO : status;
  }

  private LintedBank lint(CheckedBank checked) {
    Loaded<LintSettings> settings = settings(checked.file());
    List<Problem> problems = new ArrayList<>(checked.problems());
    problems.addAll(settings.problems());
    if (!checked.isUsable() || settings.value().isEmpty()) {
      return new LintedBank(checked, problems, List.of());
    }
    Bank bank = checked.bank().orElseThrow();
    try {
      return new LintedBank(
          checked,
          problems,
          LintedBank.flaws(bank, Linter.lint(bank, checked.references(), settings.value().get())));
    } catch (IOException e) {
      throw Failure.unreadable(bank.file(), e);
    }
  }

  private Loaded<LintSettings> settings(Path bank) {
    Path file = bank.resolveSibling(LintSettings.FILE_NAME);
    if (!Files.exists(file)) {
      return new Loaded<>(Optional.of(LintSettings.NONE), List.of());
    }
    try {
      return Linter.settingsReader().read(file);
    } catch (IOException e) {
      throw Failure.unreadable(file, e);
    }
  }
}
