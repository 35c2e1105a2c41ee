package dev.quizline.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/**
 * Completion scripts. Commands and options are written into the script; names of banks are asked of
 * the program when they are wanted, since they change.
 */
final class CompletionScript {

  private final List<CommandModel> commands;

  CompletionScript(CommandLine line) {
    this.commands = CommandModel.of(line);
  }

  String bash() {
    List<String> lines = new ArrayList<>();
    lines.add("# quizline completion for bash and, through bashcompinit, zsh");
    lines.add("_quizline() {");
    lines.add("  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}");
    lines.add("  local words='' banks='' name");
    lines.add("  if [ \"$COMP_CWORD\" -eq 1 ]; then");
    lines.add("    words='" + String.join(" ", names()) + "'");
    lines.add("  else");
    lines.add("    case ${COMP_WORDS[1]} in");
    commands.forEach(command -> lines.addAll(bashCase(command)));
    lines.add("    esac");
    lines.add("  fi");
    lines.add("  COMPREPLY=($(compgen -W \"$words\" -- \"$cur\"))");
    // Not by compgen, which would run what a file's name may hold: $(...).
    lines.add("  if [ -n \"$banks\" ]; then");
    lines.add("    while IFS= read -r name; do");
    lines.add("      [[ $name == \"$cur\"* ]] && COMPREPLY+=(\"$(printf %q \"$name\")\")");
    lines.add("    done < <(quizline banks --names 2>/dev/null)");
    lines.add("  fi");
    lines.add("}");
    lines.add("complete -o default -F _quizline quizline");
    return String.join("\n", lines);
  }

  private static List<String> bashCase(CommandModel command) {
    List<String> lines = new ArrayList<>();
    lines.add("      " + command.name() + ")");
    lines.add("        case $prev in");
    for (CommandModel.Option option : command.options()) {
      if (!option.values().isEmpty()) {
        lines.add(
            "          "
                + String.join("|", option.names())
                + ") words='"
                + String.join(" ", option.values())
                + "' ;;");
      }
    }
    lines.add("          *)");
    lines.add("            case $cur in");
    lines.add("              -*) words='" + String.join(" ", options(command)) + "' ;;");
    if (command.takesBanks()) {
      lines.add("              *) banks=yes ;;");
    } else {
      lines.add("              *) words='" + String.join(" ", command.operands()) + "' ;;");
    }
    lines.add("            esac ;;");
    lines.add("        esac ;;");
    return lines;
  }

  String zsh() {
    return "autoload -U +X bashcompinit && bashcompinit\n" + bash();
  }

  String fish() {
    List<String> lines = new ArrayList<>();
    lines.add("# quizline completion for fish");
    for (CommandModel command : commands) {
      lines.add(
          "complete -c quizline -n __fish_use_subcommand -f -a "
              + command.name()
              + " -d "
              + quoted(command.summary()));
      String seen = " -n '__fish_seen_subcommand_from " + command.name() + "'";
      if (command.takesBanks()) {
        lines.add("complete -c quizline" + seen + " -a '(quizline banks --names 2>/dev/null)'");
      }
      if (!command.operands().isEmpty()) {
        lines.add(
            "complete -c quizline"
                + seen
                + " -f -a '"
                + String.join(" ", command.operands())
                + "'");
      }
      command.options().forEach(option -> lines.add("complete -c quizline" + seen + fish(option)));
    }
    return String.join("\n", lines);
  }

  private static String fish(CommandModel.Option option) {
    StringBuilder words = new StringBuilder();
    for (String name : option.names()) {
      words.append(name.startsWith("--") ? " -l " : " -s ").append(name.replaceFirst("^-+", ""));
    }
    if (!option.values().isEmpty()) {
      words.append(" -x -a '").append(String.join(" ", option.values())).append('\'');
    } else if (!option.label().isEmpty()) {
      words.append(" -r");
    }
    return words + " -d " + quoted(option.summary());
  }

  private List<String> names() {
    return commands.stream().map(CommandModel::name).toList();
  }

  private static List<String> options(CommandModel command) {
    return command.options().stream().map(CommandModel.Option::longest).toList();
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
