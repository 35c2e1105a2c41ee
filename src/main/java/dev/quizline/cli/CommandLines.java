package dev.quizline.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;

/**
 * Builds the command line. Registering a command costs start-up time, so a run registers only the
 * one it names; help, completion and mistakes see all of them.
 */
final class CommandLines {

  private static final Map<String, Function<Workbench, Object>> COMMANDS = commands();

  private CommandLines() {}

  private static Map<String, Function<Workbench, Object>> commands() {
    Map<String, Function<Workbench, Object>> commands = new LinkedHashMap<>();
    commands.put("play", PlayCommand::of);
    commands.put("banks", BanksCommand::new);
    commands.put("show", ShowCommand::new);
    commands.put("new", NewCommand::new);
    commands.put("check", CheckCommand::new);
    commands.put("verify", VerifyCommand::new);
    commands.put("draft", DraftCommand::new);
    commands.put("lint", LintCommand::new);
    commands.put("reference", ReferenceCommand::withItsCommands);
    commands.put("import", ImportCommand::new);
    commands.put("export", ExportCommand::new);
    commands.put("host", HostCommand::of);
    commands.put("join", JoinCommand::new);
    commands.put("results", ResultsCommand::new);
    commands.put("scores", ScoresCommand::new);
    commands.put("review", ReviewCommand::new);
    commands.put("completion", CompletionCommand::new);
    commands.put("man", ManCommand::new);
    commands.put("help", HelpCommand::new);
    return commands;
  }

  /** Of all commands. */
  static Set<String> names() {
    return COMMANDS.keySet();
  }

  /** With every command. */
  static CommandLine whole(Workbench bench) {
    CommandLine line = bare(bench);
    COMMANDS.forEach((name, command) -> line.addSubcommand(name, command.apply(bench)));
    return configured(line, bench);
  }

  /** With the one command that the first word names; where it names none, with every command. */
  static CommandLine sparing(Workbench bench, String[] args) {
    Function<Workbench, Object> named = args.length == 0 ? null : COMMANDS.get(args[0]);
    if (named == null || args[0].equals("help")) {
      return whole(bench);
    }
    CommandLine line = bare(bench);
    line.addSubcommand(args[0], named.apply(bench));
    return configured(line, bench);
  }

  private static CommandLine bare(Workbench bench) {
    return new CommandLine(RootCommand.of(bench));
  }

  private static CommandLine configured(CommandLine line, Workbench bench) {
    line.setOut(bench.surroundings().out());
    line.setErr(bench.surroundings().err());
    line.setUsageHelpWidth(Math.max(55, Math.min(90, bench.look().width())));
    line.setColorScheme(new ColorScheme.Builder(Ansi.OFF).build());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExpandAtFiles(false);
    line.getCommandSpec().version("quizline " + Version.NUMBER);
    listExitCodes(line);
    new Faults(bench).installOn(line);
    return line;
  }

  private static void listExitCodes(CommandLine line) {
    for (CommandLine command : line.getSubcommands().values()) {
      command
          .getCommandSpec()
          .usageMessage()
          .exitCodeListHeading("%nExit codes:%n")
          .exitCodeList(ExitStatus.helpMap());
      listExitCodes(command);
    }
  }
}
