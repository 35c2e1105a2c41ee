package dev.quizline.cli;

import dev.quizline.bank.Skeleton;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A commented bank to start from. */
@Command(name = "new", description = "Write a commented bank to start from.")
final class NewCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "BANK",
      description =
          "A path ending in .yaml; a bare name goes to your own banks, where play finds it.")
  private String bank;

  @Option(names = "--force", description = "Overwrite a file that exists.")
  private boolean force;

  private final Workbench bench;

  NewCommand(Workbench bench) {
    this.bench = bench;
  }

  @Override
  public Integer call() {
    boolean path = bank.contains("/") || bank.endsWith(".yaml") || bank.endsWith(".yml");
    if (!path) {
      requireName();
    }
    Path named = bench.surroundings().resolve(path ? bank : bank + ".yaml");
    Path file = path ? named : bench.surroundings().ownBanks().resolve(bank + ".yaml");
    new OutputFile(file, force).write(Skeleton.text(), !path);
    bench.tell("Wrote " + file + ". Edit it, then: quizline check " + bank);
    return ExitStatus.OK.code();
  }

  /** A name by which the catalogue would not find the bank again is none. */
  private void requireName() {
    if (bank.isBlank() || bank.startsWith(".") || bank.endsWith(".json")) {
      throw new Failure(
          ExitStatus.USAGE,
          "\"" + bank + "\" cannot be the name of a new bank.",
          "Write a name, such as rivers, or a path that ends in .yaml.");
    }
  }
}
