package dev.quizline.cli;

import dev.quizline.bank.ProblemReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    ExitStatus status = ExitStatus.OK;
    List<Json> files = new ArrayList<>();
    for (String name : banks) {
      Optional<Path> file = bench.shelf().find(name);
      if (file.isEmpty()) {
        bench.shelf().missing(name).lines().forEach(bench::note);
        status = ExitStatus.NOT_FOUND;
      } else {
        CheckedBank checked = CheckedBank.read(bench, file.get());
        boolean worst = checked.isUsable() || status == ExitStatus.NOT_FOUND;
        status = worst ? status : ExitStatus.MALFORMED;
        report(checked, files);
      }
    }
    if (format == Format.json) {
      bench.say(Json.object().with("banks", files).line());
    } else if (format == Format.jsonl) {
      files.forEach(row -> bench.say(row.line()));
    }
    return status.code();
  }

  private void report(CheckedBank checked, List<Json> rows) {
    if (format == Format.text) {
      tell(checked);
    } else {
      rows.add(json(checked));
    }
  }

  private void tell(CheckedBank checked) {
    String file = checked.file().toString();
    if (checked.problems().isEmpty()) {
      int questions = checked.questions().orElseThrow();
      bench.tell(file + ": " + Count.of(questions, "question") + ", no problems");
    } else {
      ProblemReport.lines(file, checked.problems(), "").forEach(bench::tell);
    }
  }

  private static Json json(CheckedBank checked) {
    return Json.object()
        .with("bank", checked.file().toString())
        .with("usable", checked.isUsable())
        .with("questions", checked.questions())
        .with("problems", ProblemJson.of(checked.problems()));
  }
}
