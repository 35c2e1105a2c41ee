package dev.quizline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.quiz.Judgement;
import dev.quizline.quiz.Outcome;
import dev.quizline.quiz.Response;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class KeyQuestionTest extends ScreenTest {

  @Nested
  class A_question_of_one_key {

    @Test
    void is_answered_by_the_letter_of_a_choice() {
      play.start(Films.PHOTOGRAPHER);
      screen.await("a–d answer · ? hint · space pass · p pause · q quit");
      play.clock.advance(Duration.ofMillis(6200));
      screen.type(letter("Raoul Coutard"));
      screen.await("✓ Right: ");
      screen.await("+1 · 6.2 s");
      goOn();
      assertThat(attempt(0).outcome()).isEqualTo(Outcome.CORRECT);
      assertThat(play.end().end()).isEqualTo(PlayEnd.FINISHED);
      assertThat(screen.text()).contains("1 of 1 right", "Seed 48213 plays the same quiz again.");
    }

    @Test
    void takes_a_capital_letter_too() {
      play.start(Films.PHOTOGRAPHER);
      screen.await("quit");
      screen.type(letter("Raoul Coutard").toUpperCase());
      goOn();
      assertThat(attempt(0).outcome()).isEqualTo(Outcome.CORRECT);
    }

    @Test
    void shows_the_right_answer_after_a_wrong_one() {
      play.start(Films.PHOTOGRAPHER);
      screen.await("quit");
      screen.type(letter("Henri Decaë"));
      screen.await("✗ Not right: ");
      screen.await("Right answer: " + letter("Raoul Coutard") + "  Raoul Coutard");
      goOn();
      assertThat(attempt(0).outcome()).isEqualTo(Outcome.WRONG);
    }

    @Test
    void ignores_arrows_and_keys_that_mean_nothing() {
      play.start(Films.PHOTOGRAPHER);
      screen.await("quit");
      for (String key : List.of(UP, CTRL_UP, "\033OA", "\033[[A", "x", "\t", "\r")) {
        screen.type(key);
      }
      screen.type(letter("Raoul Coutard"));
      goOn();
      assertThat(attempt(0).outcome()).isEqualTo(Outcome.CORRECT);
      assertThat(play.backstage.inputs).hasSize(2);
    }

    @Test
    void counts_the_seconds_down() {
      play.start(Films.YEAR);
      screen.await("20 s ▕███████████████▏");
      play.clock.advanceSeconds(10);
      screen.await("10 s ▕███████▌       ▏");
      play.clock.advanceSeconds(9);
      screen.await(" 1 s ▕▌              ▏");
    }

    @Test
    void shows_its_hint_once_it_is_asked_for() {
      play.start(Films.PHOTOGRAPHER);
      screen.await("? hint");
      screen.type("?");
      screen.await("Hint: He also shot Breathless.");
      screen.awaitGone("? hint");
      screen.type(letter("Raoul Coutard"));
      screen.await("+0.5 · hint used");
      goOn();
      assertThat(attempt(0).hinted()).isTrue();
    }

    @Test
    void says_so_where_there_is_no_hint() {
      play.start(Films.YEAR);
      screen.await("quit");
      screen.type("?");
      screen.await("There is no hint for this question.");
    }

    @Test
    void can_be_passed() {
      play.start(Films.YEAR);
      screen.await("pass");
      screen.type(" ");
      screen.await("- Passed.");
      goOn();
      assertThat(attempt(0).outcome()).isEqualTo(Outcome.PASSED);
    }

    @Test
    void asks_true_or_false_by_their_first_letters() {
      play.start(Films.COLOUR);
      screen.await("t f answer");
      screen.type("f");
      goOn();
      assertThat(attempt(0).response()).contains(new Response.Judged(Judgement.FALSE));
    }

    @Test
    void asks_for_opinions_in_a_fact_check_once_the_record_was_read() {
      play.backstage.settled.put("fact-02/1", Judgement.OPINION);
      play.start(Films.BEST);
      screen.await("what does the record say?");
      screen.await("t f o answer");
      screen.type("o");
      screen.await("✓ Right: opinion");
      goOn();
      assertThat(attempt(0).outcome()).isEqualTo(Outcome.CORRECT);
    }
  }

  @Nested
  class A_question_with_ticks {

    @Test
    void shows_what_is_ticked_and_takes_it_on_enter() {
      play.start(Films.CITIES);
      screen.await("nothing ticked");
      String paris = letter("Paris");
      screen.type(paris);
      screen.await("ticked: " + paris);
      screen.type(letter("Rome"));
      screen.await("ticked: ");
      screen.type(letter("Rome") + letter("Lisbon") + letter("Reims") + "\r");
      screen.await("✓ Right: ");
      goOn();
      assertThat(attempt(0).outcome()).isEqualTo(Outcome.CORRECT);
    }

    @Test
    void does_not_take_a_stray_enter_for_an_answer() {
      play.start(Films.CITIES);
      screen.await("nothing ticked");
      screen.type("\r");
      screen.await("Tick what is right first, or pass with space.");
      assertThat(play.backstage.inputs).isEmpty();
    }

    @Test
    void gives_part_of_the_points_for_part_of_the_ticks() {
      play.start(Films.CITIES);
      screen.await("nothing ticked");
      screen.type(letter("Paris") + letter("Lisbon") + "\r");
      screen.await("~ Partly right (half)");
      screen.await("+0.5");
    }
  }

  @Test
  void ticks_outlive_a_pause() {
    play.start(Films.CITIES);
    screen.await("nothing ticked");
    String paris = letter("Paris");
    screen.type(paris + "p");
    screen.await("Paused;");
    screen.type("p");
    screen.await("ticked: " + paris);
  }
}
