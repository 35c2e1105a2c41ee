package dev.quizline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.quiz.Ending;
import dev.quizline.quiz.Feedback;
import dev.quizline.quiz.Input;
import dev.quizline.quiz.TimeLimits;
import java.io.IOException;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal.Signal;
import org.junit.jupiter.api.Test;

class ScreenLeavingTest extends ScreenTest {

  @Test
  void by_the_quit_key_asks_nothing_and_shows_the_summary() {
    play.start(Films.YEAR, Films.COLOUR);
    screen.await("quit");
    screen.type("q");
    assertThat(play.end().end()).isEqualTo(PlayEnd.LEFT);
    assertThat(play.end().game().ending()).contains(Ending.QUIT);
    assertThat(screen.text()).contains("To go on where you left: quizline play films --resume");
  }

  @Test
  void by_ctrl_d_is_leaving_in_good_order() {
    play.start(Films.YEAR);
    screen.await("quit");
    screen.type(CTRL_D);
    assertThat(play.end().end()).isEqualTo(PlayEnd.LEFT);
  }

  @Test
  void by_ctrl_d_works_in_a_typed_question_too() {
    play.start(Films.DIRECTOR);
    screen.await("20 s >");
    screen.type(CTRL_D);
    assertThat(play.end().end()).isEqualTo(PlayEnd.LEFT);
  }

  @Test
  void by_ctrl_c_takes_two() {
    play.start(Films.YEAR);
    screen.await("quit");
    screen.raise(Signal.INT);
    screen.await("Leave the quiz? Ctrl-C again leaves, any other key goes on.");
    screen.raise(Signal.INT);
    assertThat(play.end().end()).isEqualTo(PlayEnd.INTERRUPTED);
    assertThat(play.backstage.inputs).containsExactly(new Input.Quit());
  }

  @Test
  void by_ctrl_c_can_be_taken_back_and_the_key_answers_nothing() {
    play.start(Films.YEAR);
    screen.await("quit");
    screen.raise(Signal.INT);
    screen.await("Leave the quiz?");
    screen.type("a");
    screen.await("20 s");
    assertThat(play.backstage.inputs).isEmpty();
    screen.type(letter("1964"));
    screen.await("✓ Right");
  }

  @Test
  void by_ctrl_c_keeps_what_was_typed_until_it_is_confirmed() {
    play.start(Films.DIRECTOR);
    screen.await("20 s >");
    screen.type("Truff");
    screen.await("> Truff");
    screen.raise(Signal.INT);
    screen.await("Leave the quiz?");
    screen.type("x");
    screen.await("20 s > Truff");
    screen.type("aut\r");
    screen.await("✓ Right: Truffaut");
  }

  @Test
  void by_ctrl_c_clears_a_half_typed_line_first_where_no_clock_runs() {
    play.start(ScreenPlay.rules(TimeLimits.NONE, Feedback.EACH, "ada"), Films.DIRECTOR);
    screen.await("quit");
    screen.await("\n  >");
    screen.type("Goda");
    screen.await("> Goda");
    screen.raise(Signal.INT);
    screen.await("> Goda\n  >");
    screen.raise(Signal.INT);
    screen.await("Leave the quiz?");
    screen.raise(Signal.INT);
    assertThat(play.end().end()).isEqualTo(PlayEnd.INTERRUPTED);
  }

  @Test
  void because_the_terminal_is_gone_applies_nothing() throws IOException {
    play.start(Films.YEAR);
    screen.await("quit");
    screen.terminal().close();
    assertThat(play.end().end()).isEqualTo(PlayEnd.HUNG_UP);
    assertThat(play.backstage.inputs).isEmpty();
  }

  @Test
  void gives_the_terminal_back_as_it_was_found() {
    Attributes found = screen.terminal().getAttributes();
    play.start(Films.DIRECTOR, Films.YEAR);
    screen.await("20 s >");
    screen.type("Truffaut\r");
    goOn();
    screen.await("2 of 2");
    screen.await("q quit");
    screen.type("q");
    play.end();
    assertThat(screen.terminal().getAttributes().getLocalFlags()).isEqualTo(found.getLocalFlags());
    assertThat(screen.terminal().getAttributes().getInputFlags()).isEqualTo(found.getInputFlags());
  }
}
