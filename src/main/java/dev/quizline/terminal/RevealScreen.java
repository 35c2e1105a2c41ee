package dev.quizline.terminal;

import dev.quizline.quiz.Attempt;
import dev.quizline.quiz.Game;
import dev.quizline.quiz.Input;
import dev.quizline.quiz.Outcome;
import dev.quizline.quiz.Phase;
import dev.quizline.quiz.Question;
import dev.quizline.verify.KeyFinding;
import java.util.Optional;

/** Shows how an answer was marked and what the record says, until the player goes on. */
final class RevealScreen {

  private final Session session;
  private final Console console;
  private final Backstage backstage;
  private boolean sourcesShown;

  RevealScreen(Session session, Backstage backstage) {
    this.session = session;
    this.console = session.console();
    this.backstage = backstage;
  }

  void show() {
    Game game = session.game();
    Question question = game.question();
    Attempt attempt = game.attempt(game.index()).orElseThrow();
    console.screen().startBlock();
    console.show(look -> RevealView.of(question, attempt, look));
    // The reference may still be read in the background; the reveal itself need not wait for it.
    KeyFinding finding = backstage.finding(question);
    console.show(look -> VerdictView.of(finding, look));
    if (game.roundOver()) {
      console.show(look -> StandingsView.of("Standings", game.standings(), look));
    }
    if (session.takeTimeRanOut()) {
      session.leave(console.dropKeys());
    }
    int index = game.index();
    Scene shown = null;
    while (session.goesOn() && session.game().phase() == Phase.REVEALING) {
      Scene scene = scene(index, attempt, finding);
      boolean fits = Legend.fitsBehind(margin(), scene, session.look());
      if (!fits && !scene.equals(shown)) {
        console.show(look -> Legend.apart(scene, look));
        shown = scene;
      }
      Key key = console.await(() -> fits ? legend(scene) : margin(), Optional.empty());
      if (key.isPressed()) {
        press(key, scene, index, finding);
      } else {
        session.leave(key);
      }
    }
  }

  private void press(Key key, Scene scene, int index, KeyFinding finding) {
    Act act = KeyTable.act(key.name(), scene);
    if (act == Act.QUIT) {
      session.quit();
    } else if (act == Act.SOURCES) {
      console.show(look -> VerdictView.inFull(finding, look));
      sourcesShown = true;
    } else if (act == Act.CONTEST) {
      session.apply(new Input.Contest(index));
    } else if (act == Act.NEXT || key.name().length() == 1) {
      // Any other character goes on too: nobody should have to look for the right one.
      session.apply(new Input.Next());
    }
  }

  private Scene scene(int index, Attempt attempt, KeyFinding finding) {
    boolean wrong = attempt.outcome() == Outcome.WRONG || attempt.outcome() == Outcome.PARTIAL;
    return Scene.reveal(
        Scene.Stage.REVEAL,
        wrong && !session.game().contested(index),
        !sourcesShown && VerdictView.hasSources(finding));
  }

  private Line legend(Scene scene) {
    return Legend.behind(margin(), scene, session.look());
  }

  private Line margin() {
    return Line.of(session.look().indent(0));
  }
}
