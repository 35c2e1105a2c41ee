package dev.quizline.terminal;

import dev.quizline.quiz.Attempt;
import dev.quizline.quiz.Ending;
import dev.quizline.quiz.Feedback;
import dev.quizline.quiz.Game;
import dev.quizline.quiz.Input;
import dev.quizline.quiz.Outcome;
import dev.quizline.quiz.Phase;
import dev.quizline.quiz.Response;
import dev.quizline.verify.KeyFinding;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * A quiz for a person on a plain terminal, for screen readers and dumb terminals: lines and words
 * only, nothing redrawn. Time is said in words and judged by when a line was entered.
 */
public final class PlainQuiz {

  private static final String PROMPT = "> ";

  private final LineSource lines;
  private final TextPrinter printer;
  private final Look look;
  private final Backstage backstage;
  private final InstantSource clock;

  public PlainQuiz(
      LineSource lines, PrintWriter out, Look look, Backstage backstage, InstantSource clock) {
    this.lines = lines;
    this.printer = new TextPrinter(out, look);
    this.look = look;
    this.backstage = backstage;
    this.clock = clock;
  }

  /**
   * Plays until the game is over or left, and prints the summary.
   *
   * @throws IOException where reading fails
   */
  public Played play(Game game) throws IOException {
    return new Run(new Playing(game, backstage, clock)).play();
  }

  /** One game from the question that is up to the summary. */
  private final class Run {

    private final PlainSession session;
    private boolean legendSaid;

    Run(Playing playing) {
      session = new PlainSession(playing, lines, printer, look);
    }

    Played play() throws IOException {
      while (session.goesOn()) {
        switch (session.game().phase()) {
          case ASKING -> ask();
          case PAUSED -> pause();
          case REVEALING -> reveal();
          case LOOKING_OVER -> lookOver();
          case FINISHED -> {}
        }
      }
      PlayEnd how = session.end().orElse(PlayEnd.FINISHED);
      if (how != PlayEnd.HUNG_UP) {
        finish();
      }
      boolean quit = session.game().ending().equals(Optional.of(Ending.QUIT));
      return new Played(session.game(), how == PlayEnd.LEFT && !quit ? PlayEnd.FINISHED : how);
    }

    private void ask() throws IOException {
      Game game = session.game();
      printer.asked(game);
      sayTime(game);
      boolean exam = game.rules().feedback() == Feedback.AT_END;
      boolean hint = game.question().item().hint().isPresent() && !game.hinted();
      Scene scene = Scene.question(Scene.Stage.LINE, "", exam, hint);
      if (!legendSaid) {
        printer.print(Legend.apart(scene, look));
        legendSaid = true;
      }
      int index = game.index();
      Countdown countdown = new Countdown(game.deadline(), clock, session::say);
      while (session.goesOn()
          && session.game().phase() == Phase.ASKING
          && session.game().index() == index) {
        Optional<String> line = session.line(countdown::tick);
        if (line.isPresent()) {
          act(line.get().strip(), scene);
        }
      }
    }

    private void sayTime(Game game) {
      if (game.deadline().isPresent()) {
        Duration left = Duration.between(clock.instant(), game.deadline().get());
        String said = Wording.limit(Duration.ofSeconds(StatusView.seconds(left)));
        if (game.limit().isPresent()) {
          session.say("You have " + said + ".");
        } else if (!legendSaid) {
          session.say("You have " + said + " for the whole quiz.");
        }
      }
    }

    private void act(String line, Scene scene) {
      switch (KeyTable.command(line, scene)) {
        case PASS -> session.apply(new Input.Pass());
        case HINT -> session.apply(new Input.Hint());
        case PAUSE -> session.apply(new Input.Pause());
        case FLAG -> session.apply(new Input.Flag());
        case BACK -> session.apply(new Input.GoTo(session.game().index() - 1));
        case FORWARD -> session.apply(new Input.GoTo(session.game().index() + 1));
        case QUIT -> session.leave(PlayEnd.LEFT);
        case NONE, CHOOSE, TICK, DONE, RESUME, NEXT, CONTEST, SOURCES, HAND_IN, GO_TO ->
            answer(line);
      }
    }

    private void answer(String line) {
      Response response = session.game().question().read(line);
      if (response instanceof Response.Unreadable unreadable) {
        session.say(Wording.sentence(unreadable.reason()));
      } else {
        session.apply(new Input.Answer(response));
      }
    }

    private void pause() throws IOException {
      session.say("Paused; the clock stands still. Enter goes on.");
      Optional<String> line = session.line(() -> {});
      if (line.isEmpty()) {
        return;
      }
      boolean quit = KeyTable.command(line.get(), Scene.of(Scene.Stage.LINE_PAUSED)) == Act.QUIT;
      if (quit) {
        session.leave(PlayEnd.LEFT);
      } else {
        session.apply(new Input.Resume());
      }
    }

    private void reveal() throws IOException {
      Game game = session.game();
      Attempt attempt = game.attempt(game.index()).orElseThrow();
      KeyFinding finding = backstage.finding(game.question());
      printer.answered(game, attempt, finding);
      if (game.roundOver()) {
        printer.roundOver(game);
      }
      boolean wrong = attempt.outcome() == Outcome.WRONG || attempt.outcome() == Outcome.PARTIAL;
      Scene scene =
          Scene.reveal(
              Scene.Stage.LINE_REVEAL,
              wrong && !game.contested(game.index()),
              VerdictView.hasSources(finding));
      printer.print(Legend.apart(scene, look));
      while (session.goesOn() && session.game().phase() == Phase.REVEALING) {
        Optional<String> line = session.line(() -> {});
        if (line.isEmpty()) {
          continue;
        }
        Act act = KeyTable.command(line.get(), scene);
        if (act == Act.QUIT) {
          session.leave(PlayEnd.LEFT);
        } else if (act == Act.SOURCES) {
          printer.print(VerdictView.inFull(finding, look));
        } else if (act == Act.CONTEST) {
          session.apply(new Input.Contest(game.index()));
        } else {
          session.apply(new Input.Next());
        }
      }
    }

    private void lookOver() throws IOException {
      printer.print(LookOverView.of(session.game(), look));
      Scene scene = Scene.of(Scene.Stage.LINE_LOOK_OVER);
      printer.print(Legend.apart(scene, look));
      Countdown countdown = new Countdown(session.game().deadline(), clock, session::say);
      while (session.goesOn() && session.game().phase() == Phase.LOOKING_OVER) {
        Optional<String> line = session.line(countdown::tick);
        if (line.isPresent()) {
          overlooked(line.get().strip(), scene);
        }
      }
    }

    private void overlooked(String line, Scene scene) {
      Act act = KeyTable.command(line, scene);
      if (act == Act.HAND_IN) {
        session.apply(new Input.HandIn());
      } else if (act == Act.QUIT) {
        session.leave(PlayEnd.LEFT);
      } else {
        int questions = session.game().questions().size();
        int number = number(line);
        if (number >= 1 && number <= questions) {
          session.apply(new Input.GoTo(number - 1));
        } else {
          session.say("Type a number from 1 to " + questions + ", or :hand-in.");
        }
      }
    }

    private int number(String line) {
      try {
        return Integer.parseInt(line);
      } catch (NumberFormatException notOne) {
        return 0;
      }
    }

    private void finish() {
      Game game = session.game();
      if (game.rules().feedback() == Feedback.AT_END) {
        for (int i = 0; i < game.questions().size(); i++) {
          KeyFinding finding = backstage.finding(game.questions().get(i));
          printer.print(ReviewView.of(game, i, finding, look));
        }
      }
      printer.finished(game, backstage.epilogue(game));
    }
  }
}
