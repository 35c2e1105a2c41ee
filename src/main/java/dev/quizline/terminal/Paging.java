package dev.quizline.terminal;

import dev.quizline.quiz.Feedback;
import dev.quizline.quiz.Game;
import dev.quizline.quiz.Input;
import dev.quizline.quiz.Response;
import java.util.Optional;

/** Going to and fro in an exam, the same from every kind of question. */
final class Paging {

  private Paging() {}

  /**
   * @param pending what was ticked or typed and not yet entered: whoever turns the page means it
   * @return whether there was a page to turn to
   */
  static boolean back(Session session, Optional<Response> pending) {
    int index = session.game().index();
    if (index == 0) {
      session.console().say("This is the first question.", Role.STRONG);
      return false;
    }
    if (pending.isPresent()) {
      session.apply(new Input.Answer(pending.get()));
    }
    session.apply(new Input.GoTo(index - 1));
    return true;
  }

  static boolean forward(Session session, Optional<Response> pending) {
    session.apply(
        pending.isPresent()
            ? new Input.Answer(pending.get())
            : new Input.GoTo(session.game().index() + 1));
    return true;
  }

  static Scene scene(Session session, Scene.Stage stage, String letters) {
    Game game = session.game();
    boolean exam = game.rules().feedback() == Feedback.AT_END;
    boolean hint = game.question().item().hint().isPresent() && !game.hinted();
    return Scene.question(stage, letters, exam, hint);
  }
}
