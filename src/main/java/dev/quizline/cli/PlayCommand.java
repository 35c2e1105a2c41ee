package dev.quizline.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Plays a quiz: at once, without a menu. */
@Command(
    name = "play",
    description = "Play a quiz from banks, or judge what their sources say.",
    footer = {
      "",
      "On a pipe every line is one answer: letters or text; an empty line passes.",
      "quizline banks lists the banks there are."
    })
final class PlayCommand implements Callable<Integer> {

  @Parameters(paramLabel = "BANK", arity = "0..*", description = "Banks, by name or path.")
  private List<String> banks = List.of();

  @Mixin private PlayOptions options;

  private final Workbench bench;

  PlayCommand(Workbench bench) {
    this.bench = bench;
    this.options = new PlayOptions();
  }

  @Override
  public Integer call() {
    if (banks.isEmpty() && !options.resume()) {
      throw new Failure(
          ExitStatus.USAGE, "play wants a bank.", "quizline banks lists those there are.");
    }
    Seating seating = new Seating(bench);
    Sitting sitting = options.resume() ? seating.resumed(banks) : seating.fresh(banks, options);
    return new Table(bench, options.jsonLines()).play(sitting).code();
  }
}
