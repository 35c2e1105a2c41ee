package dev.quizline.cli;

import dev.quizline.bank.Loaded;
import dev.quizline.bank.ReferenceWriter;
import dev.quizline.verify.Reference;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where a reference goes that was made from something else: stdout, or a file. */
final class ReferenceOutput {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "Write the reference to this file; without it: to stdout.")
  private Optional<String> out = Optional.empty();

  @Option(names = "--force", description = "Overwrite a file that exists.")
  private boolean force;

  /**
   * Writes a reference that could be read; notices are noted.
   *
   * @param from the file that it was made from
   * @throws Failure with everything that is wrong, where it could not be read
   */
  int write(Loaded<Reference> loaded, Path from, Workbench bench) {
    Reference reference = bench.shelf().usable(from, loaded, "nothing was written");
    String text = ReferenceWriter.text(reference, comment(from));
    if (out.isEmpty()) {
      bench.say(text.stripTrailing());
      return ExitStatus.OK.code();
    }
    Path file = bench.surroundings().resolve(out.get());
    new OutputFile(file, force).write(text, false);
    bench.say(
        "Wrote "
            + file
            + ": "
            + ReferenceCheckCommand.extent(reference)
            + ". Look it over, then: quizline reference check "
            + out.get());
    return ExitStatus.OK.code();
  }

  private static List<String> comment(Path from) {
    return List.of(
        "Made from "
            + from.getFileName()
            + ". Look it over: a program cannot tell whether it is true.",
        "To check it:  quizline reference check THIS-FILE");
  }
}
