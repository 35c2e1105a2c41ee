package dev.quizline.cli;

import java.util.Arrays;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/** {@code quizline} by itself: the REPL on a terminal, a command a line on a pipe. */
final class RootCommand implements Callable<Integer> {

  private final Workbench bench;

  private RootCommand(Workbench bench) {
    this.bench = bench;
  }

  /** Declared in words, as {@link PlayOptions} is and for the same reason. */
  static CommandSpec of(Workbench bench) {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(new RootCommand(bench)).name("quizline");
    spec.usageMessage()
        .description("Quizzes for the terminal that say which answers hold up, and who says so.")
        .synopsisSubcommandLabel("COMMAND")
        .footer("", "Without a command: a prompt on a terminal; on a pipe, a command a line.");
    spec.addOption(flag("Show this help.", "-h", "--help").usageHelp(true).build());
    spec.addOption(
        flag("Show the version.", "-V", "--version")
            .versionHelp(true)
            .scopeType(ScopeType.LOCAL)
            .build());
    spec.addOption(flag("Show the stack trace of a failure.", "--debug").build());
    spec.addOption(flag("Nothing redrawn, no colour: for screen readers.", "--plain").build());
    return spec;
  }

  private static OptionSpec.Builder flag(String description, String... names) {
    return OptionSpec.builder(names[0], Arrays.copyOfRange(names, 1, names.length))
        .type(boolean.class)
        .scopeType(ScopeType.INHERIT)
        .description(description);
  }

  @Override
  public Integer call() {
    return new Repl(bench).run();
  }
}
