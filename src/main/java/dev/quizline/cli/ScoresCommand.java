package dev.quizline.cli;

import dev.quizline.journal.History;
import dev.quizline.journal.Run;
import dev.quizline.quiz.Ending;
import dev.quizline.quiz.Standing;
import dev.quizline.terminal.ReportScores;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** History and standings, worked out from the journal alone. */
@Command(name = "scores", description = "Bests, averages and runs, by bank and player.")
final class ScoresCommand implements Callable<Integer> {

  private static final int NEWEST = 10;

  @Parameters(paramLabel = "BANK", arity = "0..1", description = "Only this bank, by name or path.")
  private Optional<String> named;

  @Option(names = "--player", paramLabel = "NAME", description = "Only this player.")
  private Optional<String> player;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, json or jsonl (a line a run).")
  private Format format;

  private final Workbench bench;

  ScoresCommand(Workbench bench) {
    this.bench = bench;
  }

  @Override
  public Integer call() {
    Optional<String> bank = named.map(bench.shelf()::bankName);
    History history = bench.history();
    List<History.Score> scores =
        history.scores().stream()
            .filter(score -> bank.isEmpty() || bank.get().equals(score.bank()))
            .filter(score -> player.isEmpty() || player.get().equals(score.player()))
            .toList();
    List<Run> runs = runs(history, bank);
    switch (format) {
      case text -> tell(scores, runs, bank);
      case json ->
          bench.say(
              Json.object()
                  .with("scores", scores.stream().map(ScoresCommand::score).toList())
                  .with("runs", runs.stream().map(ScoresCommand::run).toList())
                  .line());
      case jsonl -> runs.forEach(run -> bench.say(run(run).line()));
    }
    return ExitStatus.OK.code();
  }

  private List<Run> runs(History history, Optional<String> bank) {
    List<Run> runs = new ArrayList<>();
    for (Run run : history.runs()) {
      boolean wanted =
          (bank.isEmpty() || bank.get().equals(run.bank()))
              && (player.isEmpty() || run.players().contains(player.get()));
      if (wanted && !run.attempts().isEmpty()) {
        runs.add(run);
      }
    }
    return runs;
  }

  private void tell(List<History.Score> scores, List<Run> runs, Optional<String> bank) {
    if (runs.isEmpty()) {
      String in = bank.map(name -> " in " + name).orElse("");
      String by = player.map(name -> " by " + name).orElse("");
      bench.tell("Nothing played so far" + in + by + ".");
      return;
    }
    List<Run> newest =
        new ArrayList<>(runs.subList(Math.max(0, runs.size() - NEWEST), runs.size()));
    Collections.reverse(newest);
    bench.show(new ReportScores(bench.look(), ZoneId.systemDefault()).lines(scores, newest));
  }

  private static Json score(History.Score score) {
    return Json.object()
        .with("bank", score.bank())
        .with("round", score.round().id())
        .with("player", score.player())
        .with("runs", score.runs())
        .with("best", score.best())
        .with("average", score.average())
        .with("last", score.last());
  }

  private static Json run(Run run) {
    return Json.object()
        .with("run", run.id())
        .with("at", run.started().at().toString())
        .with("bank", run.bank())
        .with("title", run.title())
        .with("round", run.round().id())
        .with("seed", run.started().seed())
        .with("scoring", run.rules().scoring().id())
        .with(
            "ending", run.ending().map(Ending::name).orElse("interrupted").toLowerCase(Locale.ROOT))
        .with("players", run.standings().stream().map(ScoresCommand::standing).toList());
  }

  static Json standing(Standing standing) {
    return Json.object()
        .with("player", standing.player())
        .with("correct", standing.correct())
        .with("of", standing.of())
        .with("points", standing.points())
        .with("most", standing.most())
        .with("elapsed_ms", standing.elapsed().toMillis())
        .with("best_streak", standing.bestStreak());
  }
}
