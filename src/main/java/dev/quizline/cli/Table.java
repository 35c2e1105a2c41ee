package dev.quizline.cli;

import dev.quizline.terminal.LineQuiz;
import dev.quizline.terminal.Look;
import dev.quizline.terminal.PlainQuiz;
import dev.quizline.terminal.PlayEnd;
import dev.quizline.terminal.PlayPrinter;
import dev.quizline.terminal.Played;
import dev.quizline.terminal.QuizScreen;
import dev.quizline.terminal.TextPrinter;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.InstantSource;
import org.jline.terminal.Terminal;

/** Where a run is played: on a screen, on a plain terminal, or on a pipe. */
final class Table {

  private final Workbench bench;
  private final boolean jsonLines;

  Table(Workbench bench, boolean jsonLines) {
    this.bench = bench;
    this.jsonLines = jsonLines;
  }

  ExitStatus play(Sitting sitting) {
    Played played;
    try {
      played = onScreen() ? screen(sitting) : lines(sitting);
    } catch (IOException e) {
      throw new Failure(
              ExitStatus.IO_FAILED,
              "The terminal cannot be read: " + Failure.reason(e) + ".",
              "What was answered is kept; quizline play --resume goes on.")
          .causedBy(e);
    }
    return status(played);
  }

  private boolean onScreen() {
    return bench.surroundings().streams().interactive() && !bench.look().plain() && !jsonLines;
  }

  private Played screen(Sitting sitting) throws IOException {
    bench.surroundings().out().flush();
    Terminal terminal = bench.terminal();
    Look look = bench.lookOf(terminal);
    return new QuizScreen(terminal, look, sitting.backstage(), bench.surroundings().clock())
        .play(sitting.game());
  }

  private Played lines(Sitting sitting) throws IOException {
    PrintWriter out = bench.surroundings().out();
    InstantSource clock = bench.surroundings().clock();
    RunBackstage backstage = sitting.backstage();
    if (bench.surroundings().streams().interactive() && !jsonLines) {
      return new PlainQuiz(bench.lines(), out, bench.look(), backstage, clock).play(sitting.game());
    }
    PlayPrinter printer = new TextPrinter(out, bench.look());
    if (jsonLines) {
      JsonLinesPrinter json = new JsonLinesPrinter(bench::say);
      json.started(sitting);
      printer = json;
    }
    return new LineQuiz(bench.lines(), printer, backstage, clock, bench::note).play(sitting.game());
  }

  private static ExitStatus status(Played played) {
    if (played.end() == PlayEnd.INTERRUPTED) {
      return ExitStatus.INTERRUPTED;
    }
    if (played.end() == PlayEnd.HUNG_UP) {
      return ExitStatus.HUNG_UP;
    }
    return played.game().passed().orElse(true) ? ExitStatus.OK : ExitStatus.NO;
  }
}
