package dev.quizline.cli;

import dev.quizline.bank.DidYouMean;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Help on the program or on one command. */
@Command(name = "help", description = "Show help on a command.")
final class HelpCommand implements Callable<Integer> {

  @Parameters(paramLabel = "COMMAND", arity = "0..*", description = "The command.")
  private List<String> topic = List.of();

  private final Workbench bench;

  HelpCommand(Workbench bench) {
    this.bench = bench;
  }

  @Override
  public Integer call() {
    CommandLine about = CommandLines.whole(bench);
    for (String name : topic) {
      Set<String> known = about.getSubcommands().keySet();
      if (!known.contains(name)) {
        throw new Failure(
            ExitStatus.USAGE,
            "There is no command \"" + String.join(" ", topic) + "\".",
            meant(known, name));
      }
      about = about.getSubcommands().get(name);
    }
    about.usage(bench.surroundings().out());
    return ExitStatus.OK.code();
  }

  private static String meant(Set<String> commands, String word) {
    List<String> meant = DidYouMean.among(commands, word);
    return meant.isEmpty()
        ? "help alone lists those there are."
        : "Did you mean " + String.join(" or ", meant) + "?";
  }
}
