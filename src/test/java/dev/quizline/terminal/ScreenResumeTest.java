package dev.quizline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.quiz.Feedback;
import dev.quizline.quiz.Game;
import dev.quizline.quiz.Input;
import dev.quizline.quiz.Rules;
import dev.quizline.quiz.TimeLimits;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScreenResumeTest extends ScreenTest {

  private Game left(Input... inputs) {
    Rules rules = ScreenPlay.rules(TimeLimits.BANK, Feedback.EACH, "ada");
    Game game =
        Game.start(List.of(Films.YEAR, Films.COLOUR), rules, new Random(7), play.clock.instant())
            .game();
    for (Input input : inputs) {
      game = game.apply(input, play.clock.instant()).game();
    }
    return game;
  }

  @Test
  void goes_on_at_the_reveal_it_was_left_at() {
    play.resume(left(new Input.Pass()));
    screen.await("- Passed.");
    goOn();
    screen.await("2 of 2");
  }

  @Test
  void goes_on_from_a_pause_with_its_question_hidden() {
    play.resume(left(new Input.Pause()));
    screen.await("Paused;");
    assertThat(screen.text()).doesNotContain("In which year");
    screen.type("\r");
    screen.await("In which year did it open?");
  }

  @Test
  void that_is_over_shows_its_summary_and_asks_nothing() {
    play.resume(left(new Input.Quit()));
    assertThat(play.end().end()).isEqualTo(PlayEnd.FINISHED);
    assertThat(screen.text()).contains("2 questions were not reached.");
  }
}
