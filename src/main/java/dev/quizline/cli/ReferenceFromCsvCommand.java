package dev.quizline.cli;

import dev.quizline.bank.CsvReference;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A reference from a table that a spreadsheet saved. */
@Command(
    name = "from-csv",
    description = "Make a reference from a table with a fact a row.",
    footer = {
      "",
      "The first row names the columns, in any order: subject, property, value, complete (yes, no"
          + " or nothing), source; where wanted also type, role, year, alias, url, publisher.",
      "A source is a publisher, publisher|url, or a web address. Commas, semicolons or tabs."
    })
final class ReferenceFromCsvCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "The table, as CSV in UTF-8.")
  private String table;

  @Mixin private ReferenceOutput output;

  private final Workbench bench;

  ReferenceFromCsvCommand(Workbench bench) {
    this.bench = bench;
  }

  @Override
  public Integer call() {
    Path file = bench.surroundings().resolve(table);
    try {
      return output.write(CsvReference.read(file), file, bench);
    } catch (IOException e) {
      throw Failure.unreadable(file, e);
    }
  }
}
