package dev.quizline.terminal;

import dev.quizline.quiz.Game;
import dev.quizline.quiz.Input;
import dev.quizline.quiz.Phase;

/** An exam's last page: a number goes back to a question, or the answers are handed in. */
final class LookOverScreen {

  private static final int MOST_DIGITS = 6;

  private final Session session;
  private final Console console;
  private String number = "";

  LookOverScreen(Session session) {
    this.session = session;
    this.console = session.console();
  }

  void show() {
    Game game = session.game();
    Scene scene = Scene.of(Scene.Stage.LOOK_OVER);
    console.screen().startBlock();
    console.show(look -> LookOverView.of(game, look));
    console.show(look -> Legend.apart(scene, look));
    while (session.goesOn() && session.game().phase() == Phase.LOOKING_OVER) {
      Key key = console.await(this::status, session.game().deadline());
      if (key.isPressed()) {
        press(key.name(), scene);
      } else {
        session.leave(key);
      }
    }
  }

  private void press(String key, Scene scene) {
    boolean digit = key.length() == 1 && Character.isDigit(key.charAt(0));
    if (digit && number.length() < MOST_DIGITS) {
      number += key;
    } else if (key.equals("backspace") && !number.isEmpty()) {
      number = number.substring(0, number.length() - 1);
    } else if (key.equals("enter") && !number.isEmpty()) {
      int index = Integer.parseInt(number) - 1;
      number = "";
      goTo(index);
    } else {
      switch (KeyTable.act(key, scene)) {
        case HAND_IN -> session.apply(new Input.HandIn());
        case BACK -> goTo(session.game().questions().size() - 1);
        case QUIT -> session.quit();
        case CHOOSE,
            TICK,
            DONE,
            HINT,
            PASS,
            FLAG,
            FORWARD,
            PAUSE,
            RESUME,
            NEXT,
            CONTEST,
            SOURCES,
            GO_TO,
            NONE -> {}
      }
    }
  }

  private void goTo(int index) {
    int questions = session.game().questions().size();
    if (index >= 0 && index < questions) {
      session.apply(new Input.GoTo(index));
    } else {
      console.say(
          "There is no question " + (index + 1) + ", only 1 to " + questions + ".", Role.STRONG);
    }
  }

  private Line status() {
    Look look = session.look();
    Line clock = StatusView.clock(session.game(), console.clock(), look);
    return clock
        .plus(clock.text().isBlank() ? "" : "  ")
        .plus("Go to question: " + number, Role.PROMPT);
  }
}
