package dev.quizline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** A completion script for a shell, from the commands as they are. */
@Command(
    name = "completion",
    description = "Print a completion script for a shell.",
    footer = {
      "",
      "bash:  eval \"$(quizline completion bash)\"",
      "zsh:   eval \"$(quizline completion zsh)\"",
      "fish:  quizline completion fish | source"
    })
final class CompletionCommand implements Callable<Integer> {

  /** Shells there is a script for. */
  enum Shell {
    bash,
    zsh,
    fish
  }

  @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
  private Shell shell;

  private final Workbench bench;

  CompletionCommand(Workbench bench) {
    this.bench = bench;
  }

  @Override
  public Integer call() {
    CommandLine line = CommandLines.whole(bench);
    CompletionScript script = new CompletionScript(line);
    bench.say(
        switch (shell) {
          case bash -> script.bash();
          case zsh -> script.zsh();
          case fish -> script.fish();
        });
    return ExitStatus.OK.code();
  }
}
