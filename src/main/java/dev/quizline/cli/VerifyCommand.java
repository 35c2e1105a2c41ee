package dev.quizline.cli;

import dev.quizline.verify.Reference;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Texts, statements and banks held against references, with the evidence. */
@Command(
    name = "verify",
    description = "Say which statements and keys hold up, and who says so.",
    footer = {
      "",
      "\"Verified\" means: agrees with the reference. Whose word that is stands beside it.",
      "Exit code 1: the record contradicts a statement of a text, or refutes a key of a bank."
    })
final class VerifyCommand implements Callable<Integer> {

  /** What in a bank makes the exit code 1. */
  enum FailOn {
    keys,
    statements
  }

  @Parameters(
      paramLabel = "INPUT",
      arity = "0..*",
      description =
          "Banks, by name or path; articles (.txt, .md); statements (.jsonl: id, text, subject);"
              + " - for stdin.")
  private List<String> inputs = List.of();

  @Option(
      names = {"-r", "--reference"},
      paramLabel = "REFERENCE",
      description =
          "Hold them against this, by path or name; may be repeated. A bank"
              + " brings its own where none is given.")
  private List<String> references = List.of();

  @Option(
      names = {"-s", "--statement"},
      paramLabel = "STATEMENT",
      description = "A statement to judge; may be repeated.")
  private List<String> statements = List.of();

  @Option(
      names = "--subject",
      paramLabel = "ID",
      description = "What \"the film\", \"she\" or \"it\" stand for: an id of the reference.")
  private Optional<String> subject = Optional.empty();

  @Option(
      names = "--conflicts",
      description =
          "Say too where a text or a bank is at odds with itself; for a text this needs no"
              + " reference.")
  private boolean conflicts;

  @Option(
      names = "--fail-on",
      paramLabel = "WHAT",
      defaultValue = "keys",
      description =
          "For banks. keys: exit 1 for a refuted key; statements: for a contradicted statement"
              + " too.")
  private FailOn failOn;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description =
          "text, json, jsonl (a line a statement, then a line a question), markdown (a handout),"
              + " claimreview (JSON-LD), sarif or junit.")
  private VerifyFormat format;

  private final Workbench bench;

  VerifyCommand(Workbench bench) {
    this.bench = bench;
  }

  @Override
  public Integer call() {
    List<VerifyInput> found =
        new VerifyInputs(bench, !references.isEmpty(), conflicts).of(inputs, statements);
    if (subject.isPresent() && found.stream().allMatch(VerifyInput.OfBank.class::isInstance)) {
      throw new Failure(
          ExitStatus.USAGE, "--subject is for texts; a bank says itself what it is about.");
    }
    List<Reference> record = record();
    if (!record.isEmpty()) {
      subject.ifPresent(id -> new SubjectIds(record).require(id));
    }
    VerifyRun run =
        new VerifyRun(
            bench,
            format.writer(bench),
            new VerifyRun.Terms(record, subject, conflicts, failOn == FailOn.statements));
    format.inOrder(found).forEach(input -> input.into(run));
    return run.finish().code();
  }

  private List<Reference> record() {
    ReferenceNames names = new ReferenceNames(bench.surroundings());
    return bench.shelf().references(references.stream().map(names::locate).toList());
  }
}
