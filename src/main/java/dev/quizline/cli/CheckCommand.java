package dev.quizline.cli;

import dev.quizline.bank.Bank;
import dev.quizline.bank.ClaimCheck;
import dev.quizline.bank.Loaded;
import dev.quizline.bank.Problem;
import dev.quizline.bank.ProblemReport;
import dev.quizline.verify.Reference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reading problems of banks and of the references they name: all of them. */
@Command(
    name = "check",
    description = "List everything that is wrong with how banks are written.",
    footer = {"", "What the record says of their keys is for verify."})
final class CheckCommand implements Callable<Integer> {

  @Parameters(paramLabel = "BANK", arity = "1..*", description = "Banks, by name or path.")
  private List<String> banks;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text or json (a line a problem: jsonl).")
  private Format format;

  private final Workbench bench;

  CheckCommand(Workbench bench) {
    this.bench = bench;
  }

  @Override
  public Integer call() {
    boolean bad = false;
    List<Json> files = new ArrayList<>();
    for (String name : banks) {
      Path file = bench.locate(name);
      List<Problem> problems = new ArrayList<>();
      Loaded<Bank> loaded = bench.readBank(file);
      problems.addAll(loaded.problems());
      loaded.value().ifPresent(bank -> checkReferences(bank, problems));
      bad |= Workbench.errors(problems) > 0;
      if (format == Format.text) {
        tell(file, loaded, problems);
      } else {
        files.add(json(file, loaded, problems));
      }
    }
    if (format == Format.json) {
      bench.say(Json.object().with("banks", files).line());
    } else if (format == Format.jsonl) {
      files.forEach(row -> bench.say(row.line()));
    }
    return (bad ? ExitStatus.MALFORMED : ExitStatus.OK).code();
  }

  private void checkReferences(Bank bank, List<Problem> problems) {
    List<Reference> references = new ArrayList<>();
    for (Path file : bank.references()) {
      Loaded<Reference> reference = bench.readReference(file);
      problems.addAll(reference.problems());
      reference.value().ifPresent(references::add);
    }
    if (references.size() == bank.references().size()) {
      problems.addAll(ClaimCheck.problems(bank, references));
    }
  }

  private void tell(Path file, Loaded<Bank> loaded, List<Problem> problems) {
    if (problems.isEmpty()) {
      Bank bank = loaded.value().orElseThrow();
      bench.tell(file + ": " + Count.of(bank.questions().size(), "question") + ", no problems");
    } else {
      ProblemReport.lines(file.toString(), problems, "").forEach(bench::tell);
    }
  }

  private static Json json(Path file, Loaded<Bank> loaded, List<Problem> problems) {
    return Json.object()
        .with("bank", file.toString())
        .with("usable", loaded.value().isPresent() && Workbench.errors(problems) == 0)
        .with("questions", loaded.value().map(bank -> bank.questions().size()))
        .with("problems", ProblemJson.of(problems));
  }
}
