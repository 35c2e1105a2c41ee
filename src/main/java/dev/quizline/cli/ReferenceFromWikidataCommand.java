package dev.quizline.cli;

import dev.quizline.bank.WikidataReference;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A reference from what Wikidata's query service returned; nothing is fetched. */
@Command(
    name = "from-wikidata",
    description = "Make a reference from a result of Wikidata's query service.",
    footer = {
      "",
      "The README gives the query. Save its result as JSON; nothing is fetched from the network.",
      "What cannot be taken over is left out, with a notice."
    })
final class ReferenceFromWikidataCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "The result, as JSON.")
  private String result;

  @Mixin private ReferenceOutput output;

  private final Workbench bench;

  ReferenceFromWikidataCommand(Workbench bench) {
    this.bench = bench;
  }

  @Override
  public Integer call() {
    Path file = bench.surroundings().resolve(result);
    LocalDate today = LocalDate.ofInstant(bench.surroundings().clock().instant(), ZoneOffset.UTC);
    try {
      return output.write(WikidataReference.read(file, today), file, bench);
    } catch (IOException e) {
      throw Failure.unreadable(file, e);
    }
  }
}
