package dev.quizline.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/** The command line as a manual page in troff's man macros. */
final class ManPage {

  private ManPage() {}

  static String of(CommandLine line) {
    List<String> page = new ArrayList<>();
    page.add(".TH QUIZLINE 1 \"\" \"quizline " + Version.NUMBER + "\" \"Games\"");
    page.add(".SH NAME");
    page.add("quizline \\- " + text(line.getCommandSpec().usageMessage().description()[0]));
    page.add(".SH SYNOPSIS");
    page.add(".B quizline");
    page.add("[\\fICOMMAND\\fR [\\fIARGUMENTS\\fR]]");
    page.add(".SH DESCRIPTION");
    page.add("Without a command: a prompt on a terminal; on a pipe, a command a line.");
    page.add(".SH COMMANDS");
    sections(page, "", line);
    page.add(".SH EXIT STATUS");
    for (ExitStatus status : ExitStatus.values()) {
      page.add(".TP");
      page.add(".B " + status.code());
      page.add(text(status.meaning()));
    }
    page.add(".SH ENVIRONMENT");
    variable(page, "QUIZLINE_DATA", "where scores and your own banks are kept");
    variable(page, "NO_COLOR", "no colours, whatever its value");
    variable(page, "QUIZLINE_NO_ARCHIVE", "do not keep a start-up archive in the cache folder");
    variable(page, "QUIZLINE_JAVA_OPTS", "options for the Java virtual machine");
    return String.join("\n", page);
  }

  /** A command, and below it those that it groups. */
  private static void sections(List<String> page, String group, CommandLine line) {
    line.getSubcommands()
        .forEach(
            (name, command) -> {
              page.addAll(section(command, CommandModel.of(group + name, command)));
              sections(page, group + name + " ", command);
            });
  }

  private static List<String> section(CommandLine line, CommandModel command) {
    List<String> lines = new ArrayList<>();
    lines.add(".SS " + command.name());
    lines.add(text(command.summary()));
    String synopsis = line.getHelp().synopsis(0).strip();
    lines.add(".PP");
    lines.add(text(synopsis.replaceAll("\\s+", " ")));
    List<CommandModel.Option> options = command.group() ? List.of() : command.options();
    for (CommandModel.Option option : options) {
      lines.add(".TP");
      String label = option.label().isEmpty() ? "" : " " + option.label();
      lines.add(".B " + text(String.join(", ", option.names()) + label));
      lines.add(text(option.summary()));
    }
    return lines;
  }

  private static void variable(List<String> page, String name, String meaning) {
    page.add(".TP");
    page.add(".B " + name);
    page.add(text(meaning));
  }

  /** Hyphens and backslashes as troff wants them; a leading dot or quote is no macro. */
  private static String text(String text) {
    String safe = text.replace("\\", "\\e").replace("-", "\\-");
    return safe.startsWith(".") || safe.startsWith("'") ? "\\&" + safe : safe;
  }
}
