package dev.quizline.terminal;

import dev.quizline.quiz.Attempt;
import dev.quizline.quiz.Feedback;
import dev.quizline.quiz.Game;
import dev.quizline.quiz.GameEvent;
import dev.quizline.quiz.Input;
import dev.quizline.quiz.Phase;
import dev.quizline.quiz.Response;
import dev.quizline.terminal.LineSource.Reading;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A quiz on a pipe: every line is one answer to one question, an empty one passes. Nothing is asked
 * again, nothing is waited for, and the end of the lines is the end of the quiz.
 */
public final class LineQuiz {

  private static final Runnable NO_TICK = () -> {};

  private final LineSource lines;
  private final PlayPrinter printer;
  private final Backstage backstage;
  private final InstantSource clock;
  private final Consumer<String> notices;

  /**
   * @param notices told, in sentences, what could not be read or kept
   */
  public LineQuiz(
      LineSource lines,
      PlayPrinter printer,
      Backstage backstage,
      InstantSource clock,
      Consumer<String> notices) {
    this.lines = lines;
    this.printer = printer;
    this.backstage = backstage;
    this.clock = clock;
    this.notices = notices;
  }

  /**
   * Plays to the end of the game or of the lines, and prints the summary.
   *
   * @throws IOException where reading fails
   */
  public Played play(Game game) throws IOException {
    Playing playing = new Playing(game, backstage, clock);
    PlayEnd end = PlayEnd.FINISHED;
    while (end == PlayEnd.FINISHED && playing.game().phase() != Phase.FINISHED) {
      switch (playing.game().phase()) {
        case ASKING -> end = answer(playing);
        case REVEALING -> reveal(playing);
        case PAUSED -> apply(playing, new Input.Resume());
        case LOOKING_OVER -> apply(playing, new Input.HandIn());
        case FINISHED -> {}
      }
    }
    if (end != PlayEnd.HUNG_UP) {
      finish(playing.game());
    }
    return new Played(playing.game(), end);
  }

  private PlayEnd answer(Playing playing) throws IOException {
    Game game = playing.game();
    printer.asked(game);
    Reading reading = lines.read("", NO_TICK);
    return switch (reading.type()) {
      case LINE -> {
        apply(playing, input(game, reading.text()));
        yield PlayEnd.FINISHED;
      }
      case END -> leave(playing, PlayEnd.LEFT);
      case INTERRUPTED -> leave(playing, PlayEnd.INTERRUPTED);
      case HUNG_UP -> PlayEnd.HUNG_UP;
    };
  }

  private Input input(Game game, String line) {
    if (line.isBlank()) {
      return new Input.Pass();
    }
    Response response = game.question().read(line);
    if (response instanceof Response.Unreadable unreadable) {
      notices.accept(
          "question "
              + (game.index() + 1)
              + " ("
              + game.question().id()
              + "): "
              + unreadable.reason()
              + "; counted as wrong");
    }
    return new Input.Answer(response);
  }

  private PlayEnd leave(Playing playing, PlayEnd end) {
    apply(playing, new Input.Quit());
    return end;
  }

  private void apply(Playing playing, Input input) {
    for (GameEvent event : playing.apply(input)) {
      if (event instanceof GameEvent.Refused refused) {
        notices.accept(refused.why());
      }
    }
    Optional<String> notice = playing.takeNotice();
    if (notice.isPresent()) {
      notices.accept(notice.get());
    }
  }

  private void reveal(Playing playing) {
    Game game = playing.game();
    Attempt attempt = game.attempt(game.index()).orElseThrow();
    printer.answered(game, attempt, backstage.finding(game.question()));
    if (game.roundOver()) {
      printer.roundOver(game);
    }
    apply(playing, new Input.Next());
  }

  private void finish(Game game) {
    if (game.rules().feedback() == Feedback.AT_END) {
      for (int i = 0; i < game.questions().size(); i++) {
        Optional<Attempt> attempt = game.attempt(i);
        if (attempt.isPresent()) {
          printer.answered(game, attempt.get(), backstage.finding(game.questions().get(i)));
        }
      }
    }
    printer.finished(game, backstage.epilogue(game));
  }
}
