package dev.quizline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.quiz.Ending;
import dev.quizline.quiz.Feedback;
import dev.quizline.quiz.Outcome;
import dev.quizline.quiz.TimeLimits;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScreenTimeTest extends ScreenTest {

  @Test
  void that_is_up_reveals_the_answer() {
    play.start(Films.YEAR);
    screen.await("20 s");
    play.clock.advanceSeconds(20);
    screen.await("✗ Time is up.");
    handsOff();
    goOn();
    assertThat(attempt(0).outcome()).isEqualTo(Outcome.EXPIRED);
  }

  @Test
  void that_is_up_while_typing_takes_nothing_over_to_the_next_question() {
    play.start(Films.DIRECTOR, Films.LENGTH);
    screen.await("20 s >");
    screen.type("Truff");
    screen.await("> Truff");
    play.clock.advanceSeconds(21);
    screen.await("✗ Time is up.");
    screen.type("aut\r\r");
    handsOff();
    screen.type("\r");
    screen.await("How long does it run?");
    screen.await("20 s >");
    screen.type("113\r");
    screen.await("✓ Right: 113");
  }

  @Test
  void that_is_up_drops_the_key_that_came_too_late() {
    play.start(Films.YEAR, Films.COLOUR);
    screen.await("20 s");
    play.clock.advanceSeconds(20);
    screen.await("✗ Time is up.");
    screen.type("a f ");
    handsOff();
    assertThat(screen.text()).doesNotContain("2 of 2");
    screen.type(" ");
    screen.await("2 of 2");
    screen.type("f");
    screen.await("✓ Right: false");
  }

  @Test
  void of_the_whole_quiz_ends_it() {
    TimeLimits whole =
        new TimeLimits(Optional.empty(), false, Optional.of(Duration.ofMinutes(2)), 1);
    play.start(ScreenPlay.rules(whole, Feedback.EACH, "ada"), Films.YEAR, Films.COLOUR);
    screen.await("2:00");
    play.clock.advanceSeconds(120);
    assertThat(play.end().game().ending()).contains(Ending.TIME_UP);
    assertThat(play.end().end()).isEqualTo(PlayEnd.FINISHED);
    assertThat(screen.text()).contains("The time for the whole quiz was up.");
  }

  @Test
  void stands_still_and_the_question_is_hidden_while_the_game_pauses() {
    play.start(Films.PHOTOGRAPHER);
    screen.await("20 s");
    play.clock.advanceSeconds(5);
    screen.await("15 s");
    screen.type("p");
    screen.await("Paused; the clock stands still.  p go on · q quit");
    assertThat(screen.text()).doesNotContain("Who photographed", "Coutard");
    play.clock.advanceSeconds(600);
    screen.type("p");
    screen.await("Who photographed");
    screen.await("15 s");
  }

  @Test
  void is_not_taken_while_a_pause_hides_a_question_taller_than_the_screen() throws IOException {
    try (ScreenPlay small = new ScreenPlay(80, 6)) {
      small.start(Films.PHOTOGRAPHER);
      small.screen.await("20 s");
      small.screen.type("p");
      small.screen.await("Paused;");
      assertThat(small.screen.text()).doesNotContain("Coutard", "Almendros");
    }
  }
}
