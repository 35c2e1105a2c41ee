package dev.quizline.cli;

import dev.quizline.bank.Bank;
import dev.quizline.bank.BankUpdate;
import dev.quizline.bank.ClaimScope;
import dev.quizline.exchange.ExchangeFormat;
import dev.quizline.exchange.Foreign;
import dev.quizline.exchange.FormatWriter;
import dev.quizline.exchange.Intake;
import dev.quizline.exchange.Losses;
import dev.quizline.exchange.Outgoing;
import dev.quizline.exchange.own.BankUpdateWriter;
import dev.quizline.exchange.own.KnownClaims;
import dev.quizline.exchange.own.YamlBankWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Questions of other tools, as a bank. */
@Command(
    name = "import",
    description = "Make a bank from other tools' questions.",
    footer = {
      "",
      "The format is recognised by what a file holds; export --to list describes all of them.",
      "One malformed question refuses the file. What a bank cannot hold is reported, and left out."
    })
final class ImportCommand implements Callable<Integer> {

  private enum Target {
    yaml,
    json,
    jsonl
  }

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Files, which become one bank; - for stdin.")
  private List<String> files;

  @Option(names = "--from", paramLabel = "ID", description = "The format of the files.")
  private Optional<String> from = Optional.empty();

  @Option(
      names = "--to",
      paramLabel = "FORM",
      defaultValue = "yaml",
      description = "yaml, json or jsonl (a question a line).")
  private Target to;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "Write to this file; without it: to stdout.")
  private Optional<String> out = Optional.empty();

  @Option(names = "--check", description = "Only report; write nothing.")
  private boolean check;

  @Option(
      names = "--update",
      description = "OUT is a bank: replace its questions of the same ids, add the others.")
  private boolean update;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description = "How the text is encoded, if not in UTF-8.")
  private Optional<String> encoding = Optional.empty();

  @Option(names = "--force", description = "Overwrite a file that exists.")
  private boolean force;

  @Mixin private ReportOptions report;

  private final Workbench bench;

  ImportCommand(Workbench bench) {
    this.bench = bench;
  }

  @Override
  public Integer call() throws IOException {
    requireSense();
    Optional<Path> target = check ? Optional.empty() : out.map(bench.surroundings()::resolve);
    Optional<Path> updated = out.map(bench.surroundings()::resolve).filter(this::isUpdated);
    Losses losses = new Losses();
    try (ForeignFiles foreign = new ForeignFiles(bench, charset());
        Spool spool = Spool.open(target, force || updated.isPresent())) {
      Optional<BankUpdateWriter> update =
          updated.isPresent() ? Optional.of(updating(updated.get(), spool)) : Optional.empty();
      FormatWriter writer =
          update.isPresent()
              ? new KnownClaims(update.get(), losses, () -> scope(update.get()))
              : fresh(spool.out(), losses);
      Intake intake = intake(writer, target, losses);
      for (String word : files) {
        Foreign file = foreign.named(word);
        intake.read(file, format(file, foreign).reader().orElseThrow());
      }
      intake.end();
      ForeignFiles.refuse(intake.malformed());
      boolean publish = !check && intake.questions() > 0 && !report.forbids(losses);
      if (publish) {
        spool.publish(bench.surroundings().out());
      }
      report.tell(
          done(publish, target, update, intake.questions()), intake.questions(), losses, bench);
      return (report.forbids(losses) ? ExitStatus.NO : ExitStatus.OK).code();
    }
  }

  private void requireSense() {
    if (update && (to != Target.yaml || out.isEmpty())) {
      throw new Failure(
          ExitStatus.USAGE, "--update brings a bank in YAML up to date; -o names the bank.");
    }
  }

  private boolean isUpdated(Path file) {
    return update && Files.exists(file);
  }

  private Optional<Charset> charset() {
    try {
      return encoding.map(Charset::forName);
    } catch (IllegalArgumentException e) {
      throw new Failure(
          ExitStatus.USAGE,
          "There is no encoding \"" + encoding.get() + "\".",
          "windows-1252 is one.");
    }
  }

  private ExchangeFormat format(Foreign file, ForeignFiles foreign) throws IOException {
    return from.isPresent() ? ForeignFiles.format(from.get()) : foreign.recognised(file);
  }

  private Intake intake(FormatWriter writer, Optional<Path> target, Losses losses) {
    String first = files.get(0).equals("-") ? "stdin" : files.get(0);
    String name = Bank.nameOf(Path.of(first));
    Path bank = target.orElse(bench.surroundings().resolve(name + ".yaml"));
    String title = to == Target.jsonl ? "" : name.replace('-', ' ').replace('_', ' ');
    return new Intake(writer, bank, title, losses);
  }

  private FormatWriter fresh(OutputStream stream, Losses losses) {
    return switch (to) {
      case yaml ->
          new KnownClaims(
              new YamlBankWriter(stream, List.of("Imported from " + String.join(", ", files))),
              losses);
      case json -> new KnownClaims(new Outgoing(ExchangeFormat.JSON, stream, losses), losses);
      case jsonl -> new Outgoing(ExchangeFormat.JSONL, stream, losses);
    };
  }

  private BankUpdateWriter updating(Path file, Spool spool) throws IOException {
    Bank bank = bench.shelf().usable(file, bench.shelf().readBank(file), "nothing was updated");
    BankUpdate begun =
        BankUpdate.of(bank, Files.readString(file))
            .orElseThrow(
                () ->
                    new Failure(
                        ExitStatus.MALFORMED,
                        file + " cannot be updated: its questions do not stand line by line.",
                        "Import its questions as well: quizline import " + file + " …"));
    return new BankUpdateWriter(bank, begun, spool.out());
  }

  /** What claims in the updated bank may speak of. */
  private ClaimScope scope(BankUpdateWriter update) {
    return ClaimScope.of(bench.shelf().references(update.references()));
  }

  private static String done(
      boolean published, Optional<Path> target, Optional<BankUpdateWriter> update, int questions) {
    if (published && update.isPresent()) {
      return "Updated "
          + target.orElseThrow()
          + ": "
          + Count.of(update.get().replaced(), "question")
          + " changed, "
          + update.get().added()
          + " added";
    }
    String count = Count.of(questions, "question");
    return !published
        ? "Read " + count + ", wrote nothing"
        : target.map(file -> "Wrote " + file + ": " + count).orElse("Imported " + count);
  }
}
