package dev.quizline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** The manual page, from the commands as they are. */
@Command(name = "man", description = "Print the manual page: quizline man | man -l -")
final class ManCommand implements Callable<Integer> {

  private final Workbench bench;

  ManCommand(Workbench bench) {
    this.bench = bench;
  }

  @Override
  public Integer call() {
    bench.say(ManPage.of(CommandLines.whole(bench)));
    return ExitStatus.OK.code();
  }
}
