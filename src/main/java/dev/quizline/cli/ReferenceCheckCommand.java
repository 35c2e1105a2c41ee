package dev.quizline.cli;

import dev.quizline.bank.Loaded;
import dev.quizline.bank.ProblemReport;
import dev.quizline.bank.ReferenceReader;
import dev.quizline.verify.Reference;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Everything that is wrong with references, in each line and as a whole. */
@Command(
    name = "check",
    description = "List everything that is wrong with references.",
    footer = {
      "",
      "Sources that disagree are a notice: that is allowed, and claims come out as disputed."
    })
final class ReferenceCheckCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "References, by path or name.")
  private List<String> references;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text or json (a line a reference: jsonl).")
  private Format format;

  private final Workbench bench;

  ReferenceCheckCommand(Workbench bench) {
    this.bench = bench;
  }

  @Override
  public Integer call() {
    boolean bad = false;
    List<Json> rows = new ArrayList<>();
    for (String name : references) {
      Path file = new ReferenceFiles(bench.surroundings()).find(name);
      Loaded<Reference> loaded = check(file);
      bad |= loaded.value().isEmpty();
      if (format == Format.text) {
        tell(file, loaded);
      } else {
        rows.add(json(file, loaded));
      }
    }
    if (format == Format.json) {
      bench.say(Json.object().with("references", rows).line());
    } else if (format == Format.jsonl) {
      rows.forEach(row -> bench.say(row.line()));
    }
    return (bad ? ExitStatus.MALFORMED : ExitStatus.OK).code();
  }

  private Loaded<Reference> check(Path file) {
    try {
      return new ReferenceReader().check(file);
    } catch (IOException e) {
      throw Failure.unreadable(file, e);
    }
  }

  private void tell(Path file, Loaded<Reference> loaded) {
    if (loaded.problems().isEmpty()) {
      bench.say(file + ": " + extent(loaded.value().orElseThrow()) + ", no problems");
    } else {
      ProblemReport.lines(file.toString(), loaded.problems(), "").forEach(bench::say);
    }
  }

  /** How much a reference holds: {@code 2 subjects, 7 facts, 1 source}. */
  static String extent(Reference reference) {
    return Count.of(reference.subjects().size(), "subject")
        + ", "
        + Count.of(facts(reference), "fact")
        + ", "
        + Count.of(reference.sources().size(), "source");
  }

  private static long facts(Reference reference) {
    return reference.subjects().stream().mapToLong(subject -> subject.facts().size()).sum();
  }

  private static Json json(Path file, Loaded<Reference> loaded) {
    return Json.object()
        .with("reference", file.toString())
        .with("usable", loaded.value().isPresent())
        .with("subjects", loaded.value().map(reference -> reference.subjects().size()))
        .with("facts", loaded.value().map(ReferenceCheckCommand::facts))
        .with("problems", ProblemJson.of(loaded.problems()));
  }
}
