package dev.quizline.cli;

import dev.quizline.bank.Bank;
import dev.quizline.bank.Catalogue;
import dev.quizline.bank.Loaded;
import dev.quizline.terminal.Line;
import dev.quizline.terminal.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The banks there are. */
@Command(name = "banks", description = "List the banks there are.")
final class BanksCommand implements Callable<Integer> {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, json or jsonl.")
  private Format format;

  @Option(names = "--names", description = "Names alone, a line each.")
  private boolean names;

  private final Workbench bench;

  BanksCommand(Workbench bench) {
    this.bench = bench;
  }

  @Override
  public Integer call() {
    if (names) {
      bench.shelf().catalogue().list().forEach(entry -> bench.tell(entry.name()));
      return ExitStatus.OK.code();
    }
    List<Json> rows = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    for (Catalogue.Entry entry : bench.shelf().catalogue().list()) {
      Loaded<Bank> loaded = bench.shelf().readBank(entry.file());
      rows.add(row(entry, loaded));
      lines.addAll(lines(entry, loaded));
    }
    switch (format) {
      case text -> tell(lines);
      case json -> bench.say(Json.object().with("banks", rows).line());
      case jsonl -> rows.forEach(row -> bench.say(row.line()));
    }
    return ExitStatus.OK.code();
  }

  private void tell(List<Line> lines) {
    if (lines.isEmpty()) {
      bench.say("No banks yet. quizline new my-first-bank starts one.");
    }
    bench.show(lines);
  }

  private static Json row(Catalogue.Entry entry, Loaded<Bank> loaded) {
    return Json.object()
        .with("name", entry.name())
        .with("file", entry.file().toString())
        .with("usable", loaded.value().isPresent())
        .with("title", loaded.value().map(Bank::title))
        .with("language", loaded.value().map(Bank::language))
        .with("statements", loaded.value().map(bank -> bank.statements().size()))
        .with("questions", loaded.value().map(bank -> bank.questions().size()));
  }

  private List<Line> lines(Catalogue.Entry entry, Loaded<Bank> loaded) {
    Line name = Line.of(entry.name(), Role.KEY);
    if (loaded.value().isEmpty()) {
      return List.of(
          name.plus("  ")
              .plus(Count.of(Shelf.errors(loaded.problems()), "problem"), Role.WARNING)
              .plus("; quizline check " + entry.name() + " lists them"));
    }
    Bank bank = loaded.value().get();
    String size = Count.of(bank.questions().size(), "question");
    if (!bank.statements().isEmpty()) {
      size += bench.look().dot() + Count.of(bank.statements().size(), "statement");
    }
    return List.of(name, Line.of("  " + bank.title()), Line.of("  " + size, Role.QUIET));
  }
}
