package dev.quizline.cli;

import dev.quizline.bank.Bank;
import dev.quizline.bank.BankQuestion;
import dev.quizline.exchange.ExchangeFormat;
import dev.quizline.exchange.Foreign;
import dev.quizline.exchange.Intake;
import dev.quizline.exchange.Losses;
import dev.quizline.exchange.Outgoing;
import dev.quizline.exchange.Trait;
import dev.quizline.exchange.paper.PaperFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A bank in the format of another tool. */
@Command(
    name = "export",
    description = "Write a bank in another tool's format, or as papers to print.",
    footer = {
      "",
      "What the format cannot hold is reported, and left out.",
      "html and markdown are papers to print, with their keys."
    })
final class ExportCommand implements Callable<Integer> {

  private static final String LIST = "list";

  @Parameters(
      paramLabel = "BANK",
      arity = "0..*",
      description = "A bank, by name or path, or questions in .jsonl; for papers also several.")
  private List<String> banks = List.of();

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

  @Mixin private SamplingOptions sampling;

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
    if (banks.isEmpty()) {
      throw new Failure(ExitStatus.USAGE, "Which bank? quizline banks lists those there are.");
    }
    Optional<PaperFormat> papers = PaperFormat.of(to);
    sampling.check(papers.isPresent());
    Optional<Path> target = out.map(bench.surroundings()::resolve);
    if (papers.isPresent()) {
      new PaperExport(bench, sampling, papers.get())
          .write(banks.stream().map(bench.shelf()::bank).toList(), target, force);
      return ExitStatus.OK.code();
    }
    return exchange(format(), target);
  }

  private int exchange(ExchangeFormat format, Optional<Path> target) throws IOException {
    if (banks.size() > 1) {
      throw new Failure(
          ExitStatus.USAGE, "Several banks go into papers, html or markdown; else give one.");
    }
    Losses losses = new Losses();
    try (Spool spool = Spool.open(target, force)) {
      Outgoing outgoing = new Outgoing(format, spool.out(), losses);
      if (isStream()) {
        stream(outgoing, format, losses);
      } else {
        whole(outgoing, format, target);
      }
      boolean publish = outgoing.written() > 0 && !report.forbids(losses);
      if (publish) {
        spool.publish(bench.surroundings().out());
      }
      report.tell(done(publish, target, outgoing.written()), outgoing.written(), losses, bench);
      return (report.forbids(losses) ? ExitStatus.NO : ExitStatus.OK).code();
    }
  }

  /**
   * References are named as seen from the file that names them; else it is the bank's own header.
   */
  private Bank header(Bank read, ExchangeFormat format, Optional<Path> target) {
    return format.traits().contains(Trait.REFERENCES)
        ? read.headerIn(target.orElse(bench.surroundings().resolve("bank.json")))
        : read;
  }

  private void whole(Outgoing outgoing, ExchangeFormat format, Optional<Path> target)
      throws IOException {
    Bank read = bench.shelf().bank(banks.get(0));
    outgoing.begin(header(read, format, target));
    for (BankQuestion question : new Sampling(bench, sampling).questions(read)) {
      outgoing.question(question);
    }
    outgoing.end();
  }

  /** Questions that stand a line each can be written as they are read, however many they are. */
  private boolean isStream() {
    return ExchangeFormat.JSONL.endings().stream().anyMatch(banks.get(0)::endsWith)
        && !sampling.selects();
  }

  private void stream(Outgoing outgoing, ExchangeFormat format, Losses losses) throws IOException {
    try (ForeignFiles foreign = new ForeignFiles(bench, Optional.empty())) {
      Foreign lines = foreign.named(banks.get(0));
      boolean titled = format.traits().contains(Trait.TITLE);
      String title = titled ? Bank.nameOf(lines.path()) : "";
      Intake intake = new Intake(outgoing, lines.path(), title, losses);
      intake.read(lines, ExchangeFormat.JSONL.reader().orElseThrow());
      intake.end();
      ForeignFiles.refuse(intake.malformed());
    }
  }

  private ExchangeFormat format() {
    ExchangeFormat format =
        ExchangeFormat.of(to)
            .filter(ExchangeFormat::writes)
            .orElseThrow(() -> new Failure(ExitStatus.USAGE, unknown(), writable()));
    if (format.isArchive() && out.isEmpty()) {
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
        + Stream.concat(
                Arrays.stream(ExchangeFormat.values())
                    .filter(ExchangeFormat::writes)
                    .map(ExchangeFormat::id),
                Arrays.stream(PaperFormat.values()).map(PaperFormat::id))
            .collect(Collectors.joining(", "))
        + ". --to list describes them.";
  }

  private static String done(boolean published, Optional<Path> target, int questions) {
    String count = Count.of(questions, "question");
    return !published
        ? questions > 0
            ? "Wrote nothing of " + count
            : "No question is left to export, wrote nothing"
        : target.map(file -> "Wrote " + file + ": " + count).orElse("Exported " + count);
  }
}
