package dev.quizline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.quiz.Feedback;
import dev.quizline.quiz.TimeLimits;
import org.junit.jupiter.api.Test;

class ScreenTurnsTest extends ScreenTest {

  @Test
  void take_turns_and_see_the_standings_after_each_round() {
    play.start(
        ScreenPlay.rules(TimeLimits.BANK, Feedback.EACH, "Ada", "Zoë"), Films.YEAR, Films.COLOUR);
    screen.await("Ada, your turn · 1 of 2");
    screen.type(letter("1964"));
    screen.await("✓ Right");
    assertThat(screen.text()).doesNotContain("Standings");
    screen.type(" ");
    screen.await("Zoë, your turn · 2 of 2");
    screen.type("t");
    screen.await("Standings");
    screen.await("1  Ada  1 point");
    goOn();
    play.end();
    assertThat(screen.text()).contains("Final standings", "Zoë, colour");
  }

  @Test
  void the_prompt_names_the_player_whose_turn_it_is() {
    play.start(
        ScreenPlay.rules(TimeLimits.BANK, Feedback.EACH, "Ada", "Zoë"),
        Films.DIRECTOR,
        Films.LENGTH);
    screen.await("20 s Ada >");
  }
}
