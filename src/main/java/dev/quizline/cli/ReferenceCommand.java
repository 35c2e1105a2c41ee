package dev.quizline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The commands about references; by itself it only lists them. */
@Command(
    name = "reference",
    description = "Start and check references: facts with their sources.",
    synopsisSubcommandLabel = "COMMAND")
final class ReferenceCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  private ReferenceCommand() {}

  static CommandLine withItsCommands(Workbench bench) {
    return new CommandLine(new ReferenceCommand())
        .addSubcommand("new", new ReferenceNewCommand(bench))
        .addSubcommand("check", new ReferenceCheckCommand(bench))
        .addSubcommand("from-csv", new ReferenceFromCsvCommand(bench))
        .addSubcommand("from-wikidata", new ReferenceFromWikidataCommand(bench));
  }

  @Override
  public Integer call() {
    CommandLine line = spec.commandLine();
    line.usage(line.getErr());
    return ExitStatus.USAGE.code();
  }
}
