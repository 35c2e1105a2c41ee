package dev.quizline.terminal;

import dev.quizline.quiz.Ending;
import dev.quizline.quiz.Feedback;
import dev.quizline.quiz.Game;
import dev.quizline.quiz.Input;
import dev.quizline.verify.KeyFinding;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import org.jline.terminal.Terminal;

/**
 * A quiz on a terminal that has keys and can redraw a line. Everything scrolls like a conversation.
 * It follows the game's phase and nothing else, so that a resumed game needs no other way in.
 */
public final class QuizScreen {

  private static final int NONE = -1;

  private final Terminal terminal;
  private final Look look;
  private final Backstage backstage;
  private final InstantSource clock;

  public QuizScreen(Terminal terminal, Look look, Backstage backstage, InstantSource clock) {
    this.terminal = terminal;
    this.look = look;
    this.backstage = backstage;
    this.clock = clock;
  }

  /**
   * Plays until the game is over or left, and shows the summary. The terminal is given back as it
   * was found, whatever happens.
   *
   * @throws IOException where the terminal cannot be read
   */
  public Played play(Game game) throws IOException {
    try (Console console = new Console(terminal, look, clock)) {
      Session session = new Session(console, new Playing(game, backstage, clock));
      return new Run(session, backstage).play();
    }
  }

  /** One game from the question that is up to the summary. */
  private static final class Run {

    private final Session session;
    private final Console console;
    private final Backstage backstage;

    /** The question on the screen, so that it is shown once however often its keys are read. */
    private int shown = NONE;

    Run(Session session, Backstage backstage) {
      this.session = session;
      this.console = session.console();
      this.backstage = backstage;
    }

    Played play() throws IOException {
      while (session.goesOn()) {
        switch (session.game().phase()) {
          case ASKING -> ask();
          case PAUSED -> pause();
          case REVEALING -> new RevealScreen(session, backstage).show();
          case LOOKING_OVER -> new LookOverScreen(session).show();
          case FINISHED -> {}
        }
      }
      PlayEnd end = end();
      if (end != PlayEnd.HUNG_UP) {
        finish(end);
      }
      return new Played(session.game(), end);
    }

    /** Who quits at the last reveal has finished. */
    private PlayEnd end() {
      PlayEnd end = session.end().orElse(PlayEnd.FINISHED);
      boolean over = session.game().ending().isPresent();
      boolean quit = over && session.game().ending().get() == Ending.QUIT;
      return end == PlayEnd.LEFT && over && !quit ? PlayEnd.FINISHED : end;
    }

    private void ask() throws IOException {
      int index = session.game().index();
      if (shown != index) {
        if (session.takeTimeRanOut()) {
          console.say("Time is up.", Role.WARNING);
          show(index);
          session.leave(console.dropKeys());
          return;
        }
        show(index);
      }
      String letters = KeyQuestion.letters(session.game().question());
      if (letters.isEmpty()) {
        TypedQuestion.ask(session);
      } else {
        KeyQuestion.ask(session, letters);
      }
      shown = NONE;
    }

    private void show(int index) {
      console.screen().startBlock();
      Card card = Card.of(session.game());
      console.show(look -> QuestionView.of(card, look));
      shown = index;
      backstage.shown();
    }

    private void pause() {
      console.screen().hideBlock();
      Scene scene = Scene.of(Scene.Stage.PAUSED);
      Look look = session.look();
      String paused = "Paused; the clock stands still.";
      Line margin = Line.of(look.indent(0));
      boolean fits = Legend.fitsBehind(margin.plus(paused), scene, look);
      if (!fits) {
        console.say(paused, Role.STRONG);
      }
      Line status = Legend.behind(fits ? margin.plus(paused, Role.STRONG) : margin, scene, look);
      Key key = console.await(() -> status, Optional.empty());
      if (!key.isPressed()) {
        session.leave(key);
        return;
      }
      Act act = KeyTable.act(key.name(), scene);
      if (act == Act.QUIT) {
        session.quit();
      } else if (act == Act.RESUME) {
        session.apply(new Input.Resume());
      }
    }

    private void finish(PlayEnd end) {
      Game game = session.game();
      Summary summary = Summary.of(game);
      Epilogue epilogue = backstage.epilogue(game);
      console.screen().startBlock();
      if (end == PlayEnd.INTERRUPTED) {
        console.show(look -> SummaryView.headline(summary, epilogue, look));
        console.show(look -> SummaryView.goingOn(summary, epilogue, look));
        return;
      }
      if (game.rules().feedback() == Feedback.AT_END) {
        for (int i = 0; i < game.questions().size(); i++) {
          KeyFinding finding = backstage.finding(game.questions().get(i));
          int index = i;
          console.show(look -> ReviewView.of(game, index, finding, look));
        }
      }
      console.show(look -> SummaryView.of(summary, epilogue, look));
    }
  }
}
