package dev.quizline.terminal;

import dev.quizline.quiz.Attempt;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Opens a virtual screen of 80 columns for each test, and has what a player does there. */
abstract class ScreenTest {

  static final String UP = "\033[A";
  static final String DOWN = "\033[B";
  static final String RIGHT = "\033[C";
  static final String LEFT = "\033[D";
  static final String CTRL_UP = "\033[1;5A";
  static final String CTRL_D = "\004";
  static final String CTRL_U = "\025";
  static final String BACKSPACE = "\177";
  static final Duration AFTER_HANDS_OFF = Duration.ofMillis(500);

  ScreenPlay play;
  VirtualScreen screen;

  @BeforeEach
  void open() throws IOException {
    play = new ScreenPlay(80, 40);
    screen = play.screen;
  }

  @AfterEach
  void close() throws IOException {
    play.close();
  }

  /** The letter under which a choice is shown. */
  String letter(String choice) {
    screen.await("  " + choice);
    return screen
        .text()
        .lines()
        .map(String::strip)
        .filter(row -> row.length() > 1 && row.substring(1).equals("  " + choice))
        .reduce((first, last) -> last)
        .orElseThrow()
        .substring(0, 1);
  }

  /** Time goes by until keys count again; when that time begins, no screen tells. */
  void handsOff() {
    screen.await("Enter next", () -> play.clock.advance(AFTER_HANDS_OFF));
  }

  void goOn() {
    screen.await("Enter next");
    screen.type(" ");
  }

  Attempt attempt(int index) {
    return play.end().game().attempt(index).orElseThrow();
  }
}
