package dev.quizline.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The commands and options as completion and the man page see them.
 *
 * @param options those of its subcommands too
 * @param operands what it takes beside options, where that is a closed list; else empty
 * @param group whether it only holds subcommands, which are its operands
 */
record CommandModel(
    String name,
    String summary,
    List<Option> options,
    boolean takesBanks,
    List<String> operands,
    boolean group) {

  /**
   * @param values what it takes, where that is a closed list; else empty
   * @param label what its value is called; empty where it takes none
   */
  record Option(List<String> names, String summary, String label, List<String> values) {

    String longest() {
      return names.get(names.size() - 1);
    }
  }

  static List<CommandModel> of(CommandLine line) {
    List<CommandModel> commands = new ArrayList<>();
    line.getSubcommands().forEach((name, command) -> commands.add(of(name, command)));
    return commands;
  }

  static CommandModel of(String name, CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    List<Option> options = new ArrayList<>();
    for (OptionSpec option : spec.options()) {
      if (!option.hidden()) {
        options.add(option(option));
      }
    }
    boolean banks = false;
    List<String> operands = new ArrayList<>();
    for (CommandModel subcommand : of(command)) {
      operands.add(subcommand.name());
      options.addAll(subcommand.options());
    }
    for (PositionalParamSpec positional : spec.positionalParameters()) {
      banks |= positional.paramLabel().matches("(BANK|INPUT).*");
      if (positional.paramLabel().equals("COMMAND")) {
        operands.addAll(command.getParent().getSubcommands().keySet());
      } else if (positional.completionCandidates() != null) {
        positional.completionCandidates().forEach(operands::add);
      }
    }
    return new CommandModel(
        name,
        String.join(" ", spec.usageMessage().description()),
        options,
        banks,
        operands,
        !command.getSubcommands().isEmpty());
  }

  private static Option option(OptionSpec option) {
    List<String> values = new ArrayList<>();
    if (option.completionCandidates() != null) {
      option.completionCandidates().forEach(values::add);
    }
    return new Option(
        List.of(option.names()),
        String.join(" ", option.description()),
        option.arity().max() == 0 ? "" : option.paramLabel(),
        values);
  }
}
