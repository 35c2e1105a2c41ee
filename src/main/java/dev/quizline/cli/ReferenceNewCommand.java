package dev.quizline.cli;

import dev.quizline.bank.Skeleton;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A commented reference to start from. */
@Command(name = "new", description = "Write a commented reference to start from.")
final class ReferenceNewCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "FILE",
      description = "A path ending in .yaml; a bare name goes to references beside your own banks.")
  private String reference;

  @Option(names = "--force", description = "Overwrite a file that exists.")
  private boolean force;

  private final Workbench bench;

  ReferenceNewCommand(Workbench bench) {
    this.bench = bench;
  }

  @Override
  public Integer call() {
    Path file = new ReferenceFiles(bench.surroundings()).place(reference);
    new OutputFile(file, force).write(Skeleton.reference(), !ReferenceFiles.isPath(reference));
    bench.say("Wrote " + file + ". Edit it, then: quizline reference check " + reference);
    return ExitStatus.OK.code();
  }
}
