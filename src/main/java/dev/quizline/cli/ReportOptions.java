package dev.quizline.cli;

import dev.quizline.exchange.Losses;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** How a conversion reports what it lost, and whether it may. */
final class ReportOptions {

  private enum Form {
    text,
    json
  }

  @Option(
      names = "--report",
      paramLabel = "FORM",
      defaultValue = "text",
      description = "How to report on stderr what was lost: text or json.")
  private Form form;

  @Option(names = "--strict", description = "Write nothing if anything would be lost; exit with 1.")
  private boolean strict;

  /** Whether these losses forbid writing. */
  boolean forbids(Losses losses) {
    return strict && !losses.isEmpty();
  }

  /**
   * Reports on stderr.
   *
   * @param done what was done, as in "Wrote film.gift: 50 questions"
   */
  void tell(String done, int questions, Losses losses, Workbench bench) {
    switch (form) {
      case text -> text(done, losses, bench);
      case json -> bench.report(json(questions, losses).line());
    }
  }

  private static void text(String done, Losses losses, Workbench bench) {
    List<Losses.Group> groups = losses.groups();
    bench.note(done + (groups.isEmpty() ? "; nothing was lost." : "; not all could be kept:"));
    groups.forEach(group -> bench.note("  " + group));
  }

  private static Json json(int questions, Losses losses) {
    return Json.object()
        .with("questions", questions)
        .with(
            "losses",
            losses.groups().stream().map(ReportOptions::json).collect(Collectors.toList()));
  }

  private static Json json(Losses.Group group) {
    return Json.object()
        .with("field", group.field())
        .with("lost", group.lost())
        .with("choice", group.choice())
        .with("count", group.count())
        .with("items", group.items());
  }
}
