package dev.quizline.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Plays a quiz: at once, without a menu. */
final class PlayCommand implements Callable<Integer> {

  private final Workbench bench;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  private PlayCommand(Workbench bench) {
    this.bench = bench;
  }

  /** The command as {@link PlayOptions} declares it, and for the same reason. */
  static CommandSpec of(Workbench bench) {
    CommandSpec spec = new PlayCommand(bench).spec;
    spec.name("play")
        .usageMessage()
        .description("Play a quiz from banks, or judge what their sources say.")
        .footer(
            "",
            "On a pipe every line is one answer: letters or text; an empty line passes.",
            "quizline banks lists the banks there are.");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("BANK")
            .index("0..*")
            .arity("0..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description("Banks, by name or path.")
            .build());
    PlayOptions.declareIn(spec);
    return spec;
  }

  @Override
  public Integer call() {
    ParseResult given = spec.commandLine().getParseResult();
    List<String> banks = given.matchedPositionalValue(0, List.of());
    PlayOptions options = new PlayOptions(given);
    if (banks.isEmpty() && !options.resume()) {
      throw new Failure(
          ExitStatus.USAGE, "play wants a bank.", "quizline banks lists those there are.");
    }
    Seating seating = new Seating(bench);
    Sitting sitting = options.resume() ? seating.resumed(banks) : seating.fresh(banks, options);
    return new Table(bench, options.jsonLines()).play(sitting).code();
  }
}
