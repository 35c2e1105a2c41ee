package dev.quizline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code quizline} by itself: the REPL on a terminal, a command a line on a pipe. */
@Command(
    name = "quizline",
    description = "Quizzes for the terminal that say which answers hold up, and who says so.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {"", "Without a command: a prompt on a terminal; on a pipe, a command a line."})
final class RootCommand implements Callable<Integer> {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  private boolean version;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show the stack trace of a failure.")
  private boolean debug;

  @Option(
      names = "--plain",
      scope = ScopeType.INHERIT,
      description = "Nothing redrawn, no colour: for screen readers.")
  private boolean plain;

  private final Workbench bench;

  RootCommand(Workbench bench) {
    this.bench = bench;
  }

  boolean debug() {
    return debug;
  }

  boolean plain() {
    return plain;
  }

  @Override
  public Integer call() {
    return new Repl(bench).run();
  }
}
