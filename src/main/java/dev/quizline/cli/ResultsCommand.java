package dev.quizline.cli;

import dev.quizline.classroom.ResultTable;
import dev.quizline.classroom.ResultsView;
import dev.quizline.classroom.RoomRecord;
import dev.quizline.classroom.RoomResults;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What came of live rooms. */
@Command(
    name = "results",
    description = "Standings, answers and item statistics of a live room.",
    footer = {
      "",
      "Without ROOM: the newest. Facility is the mean mark; discrimination says how marks here go"
          + " with marks on the rest, from -1 to 1: below 0, check the key."
    })
final class ResultsCommand implements Callable<Integer> {

  /** How results are written. */
  enum ResultsFormat {
    text,
    json,
    csv,
    xlsx
  }

  /** Which table of them, where there is only one. */
  enum Part {
    players,
    answers,
    questions
  }

  @Parameters(
      paramLabel = "ROOM",
      arity = "0..1",
      description = "A room, by its id, or the newest one of a bank, by name.")
  private Optional<String> named;

  @Option(names = "--list", description = "List the rooms that there are.")
  private boolean list;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, json, csv or xlsx.")
  private ResultsFormat format;

  @Option(
      names = "--table",
      paramLabel = "TABLE",
      defaultValue = "players",
      description = "csv: players (default), answers, or questions.")
  private Part part;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "Write to this file.")
  private Optional<String> out;

  @Option(names = "--force", description = "Overwrite a file that exists.")
  private boolean force;

  @Option(names = "--anonymous", description = "Leave names out.")
  private boolean anonymous;

  @Option(
      names = "--forget",
      paramLabel = "NAME",
      description = "Remove a person and all they answered from every room that is kept.")
  private Optional<String> forget;

  private final Workbench bench;

  ResultsCommand(Workbench bench) {
    this.bench = bench;
  }

  @Override
  public Integer call() {
    if (forget.isPresent()) {
      return new Forgetting(bench).forget(forget.get()).code();
    }
    if (format == ResultsFormat.xlsx && out.isEmpty()) {
      throw new Failure(
          ExitStatus.USAGE, "xlsx is no text for a terminal or a pipe; -o names its file.");
    }
    List<RoomRecord> rooms = bench.rooms().all();
    if (list) {
      rooms.forEach(room -> tell(RoomResults.of(room)));
    }
    if (rooms.isEmpty()) {
      bench.tell("No room has been opened so far. quizline host BANK opens one.");
    }
    if (!list && !rooms.isEmpty()) {
      RoomResults results = RoomResults.of(room(rooms));
      write(anonymous ? results.anonymous() : results);
    }
    return ExitStatus.OK.code();
  }

  private void tell(RoomResults results) {
    bench.show(List.of(ResultsView.heading(results, ZoneId.systemDefault(), bench.look())));
  }

  private RoomRecord room(List<RoomRecord> rooms) {
    if (named.isEmpty()) {
      // One that nobody came to is hardly meant.
      return rooms.stream()
          .filter(room -> !room.credentials().isEmpty())
          .findFirst()
          .orElse(rooms.get(0));
    }
    String bank = bench.shelf().bankName(named.get());
    return rooms.stream()
        .filter(room -> room.id().equals(named.get()) || room.bankNames().contains(bank))
        .findFirst()
        .orElseThrow(
            () ->
                new Failure(
                    ExitStatus.NOT_FOUND,
                    "There was no room \"" + named.get() + "\".",
                    "quizline results --list lists those there were."));
  }

  private void write(RoomResults results) {
    Optional<Path> file = out.map(bench.surroundings()::resolve);
    switch (format) {
      case text -> {
        if (file.isPresent()) {
          throw new Failure(
              ExitStatus.USAGE, "-o goes with --format json, csv or xlsx; text is for the screen.");
        }
        bench.show(ResultsView.of(results, ZoneId.systemDefault(), bench.look()));
      }
      case json -> write(results.json() + "\n", file);
      case csv -> write(ResultSheets.csv(table(results)), file);
      case xlsx ->
          new OutputFile(file.orElseThrow(), force).write(ResultSheets.workbook(tables(results)));
    }
    file.ifPresent(path -> bench.note("Wrote " + path + "."));
  }

  private void write(String text, Optional<Path> file) {
    if (file.isPresent()) {
      new OutputFile(file.get(), force).write(text, false);
    } else {
      bench.surroundings().out().print(text);
    }
  }

  private ResultTable table(RoomResults results) {
    return switch (part) {
      case players -> ResultTable.players(results);
      case answers -> ResultTable.answers(results);
      case questions -> ResultTable.questions(results);
    };
  }

  private static List<ResultTable> tables(RoomResults results) {
    return List.of(
        ResultTable.players(results), ResultTable.answers(results), ResultTable.questions(results));
  }
}
