package dev.quizline.cli;

import dev.quizline.bank.Catalogue;
import dev.quizline.journal.History;
import dev.quizline.journal.Run;
import dev.quizline.quiz.Standing;
import dev.quizline.terminal.Line;
import dev.quizline.terminal.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the prompt begins with: what there is, what was last, and an offer to go on with it. */
final class ReplWelcome {

  private final Workbench bench;

  ReplWelcome(Workbench bench) {
    this.bench = bench;
  }

  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    List<Catalogue.Entry> banks = bench.shelf().catalogue().list();
    Optional<Run> last = lastRun();
    Line first = Line.of("quizline " + Version.NUMBER, Role.HEADING);
    first = first.plus(bench.look().dot() + Count.of(banks.size(), "bank"));
    lines.add(last.map(ReplWelcome::told).map(first::plus).orElse(first));
    last.filter(run -> run.ending().isEmpty())
        .ifPresent(
            run ->
                lines.add(
                    Line.of("It was not finished: ")
                        .plus("play --resume", Role.KEY)
                        .plus(" goes on.")));
    lines.add(
        Line.of("Try ")
            .plus("play " + (banks.isEmpty() ? "BANK" : first(banks)), Role.KEY)
            .plus(". Also: ")
            .plus("banks", Role.KEY)
            .plus(", ")
            .plus("help", Role.KEY)
            .plus(", ")
            .plus("quit", Role.KEY)
            .plus("."));
    lines.add(Line.of("Or type a statement, to have it held against the record."));
    return lines;
  }

  private static String first(List<Catalogue.Entry> banks) {
    return banks.get(0).name();
  }

  /** A journal that cannot be read must not keep anybody from playing. */
  private Optional<Run> lastRun() {
    try {
      History history = bench.history();
      List<Run> runs = history.runs();
      for (int i = runs.size() - 1; i >= 0; i--) {
        if (!runs.get(i).attempts().isEmpty()) {
          return Optional.of(runs.get(i));
        }
      }
    } catch (Failure e) {
      e.lines().forEach(bench::note);
    }
    return Optional.empty();
  }

  private static String told(Run run) {
    Standing best = run.standings().get(0);
    return "; last time: " + run.title() + ", " + best.correct() + " of " + best.of();
  }
}
