package dev.quizline.cli;

import dev.quizline.bank.Bank;
import dev.quizline.bank.BankQuestion;
import dev.quizline.exchange.ExchangeFormat;
import dev.quizline.exchange.Losses;
import dev.quizline.exchange.Outgoing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A bank in the format of another tool. */
@Command(
    name = "export",
    description = "Write a bank in another tool's format.",
    footer = {"", "What the format cannot hold is reported, and left out."})
final class ExportCommand implements Callable<Integer> {

  private static final String LIST = "list";

  @Parameters(paramLabel = "BANK", arity = "0..1", description = "A bank, by name or path.")
  private Optional<String> bank = Optional.empty();

  @Option(
      names = "--to",
      paramLabel = "ID",
      required = true,
      description = "The format; list describes each and what it can hold.")
  private String to;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "Write to this file; without it: to stdout.")
  private Optional<String> out = Optional.empty();

  @Option(names = "--force", description = "Overwrite a file that exists.")
  private boolean force;

  @Mixin private ReportOptions report;

  private final Workbench bench;

  ExportCommand(Workbench bench) {
    this.bench = bench;
  }

  @Override
  public Integer call() throws IOException {
    if (to.equals(LIST)) {
      new FormatList(bench).show();
      return ExitStatus.OK.code();
    }
    ExchangeFormat format = format();
    Bank read = bench.bank(bank.orElseThrow(ExportCommand::noBank));
    Optional<Path> target = out.map(bench.surroundings()::resolve);
    Losses losses = new Losses();
    try (Spool spool = Spool.open(target, force)) {
      Outgoing outgoing = new Outgoing(format, spool.out(), losses);
      outgoing.begin(read.headerIn(target.orElse(bench.surroundings().resolve("bank.json"))));
      for (BankQuestion question : read.questions()) {
        outgoing.question(question);
      }
      outgoing.end();
      boolean publish = !report.forbids(losses);
      if (publish) {
        spool.publish(bench.surroundings().out());
      }
      report.tell(done(publish, target, outgoing.written()), outgoing.written(), losses, bench);
      return (publish ? ExitStatus.OK : ExitStatus.NO).code();
    }
  }

  private ExchangeFormat format() {
    ExchangeFormat format =
        ExchangeFormat.of(to)
            .filter(ExchangeFormat::writes)
            .orElseThrow(() -> new Failure(ExitStatus.USAGE, unknown(), writable()));
    if (format.content() == ExchangeFormat.Content.BINARY && out.isEmpty()) {
      throw new Failure(
          ExitStatus.USAGE, to + " is no text for a terminal or a pipe; -o names its file.");
    }
    return format;
  }

  private String unknown() {
    return "No bank can be exported to \"" + to + "\".";
  }

  private static String writable() {
    return "There are: "
        + Arrays.stream(ExchangeFormat.values())
            .filter(ExchangeFormat::writes)
            .map(ExchangeFormat::id)
            .collect(Collectors.joining(", "))
        + ". --to list describes them.";
  }

  private static Failure noBank() {
    return new Failure(ExitStatus.USAGE, "Which bank? quizline banks lists those there are.");
  }

  private static String done(boolean published, Optional<Path> target, int questions) {
    String count = Count.of(questions, "question");
    return !published
        ? "Wrote nothing of " + count
        : target.map(file -> "Wrote " + file + ": " + count).orElse("Exported " + count);
  }
}
