package dev.quizline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.quiz.Input;
import dev.quizline.verify.Verdict;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RevealScreenTest extends ScreenTest {

  @Test
  void shows_the_verdict_and_on_demand_its_sources_in_full() {
    play.backstage.findings.put(
        "photographer",
        Findings.of(
            Verdict.VERIFIED,
            Findings.verified("director-of-photography", "Raoul Coutard", "Criterion Channel")));
    play.start(Films.PHOTOGRAPHER);
    screen.await("quit");
    screen.type(letter("Raoul Coutard"));
    screen.await("✓ verified: director of photography: Raoul Coutard · Criterion Channel");
    screen.await("s sources in full");
    screen.type("s");
    screen.await("https://example.org/Criterion-Channel");
    screen.awaitGone("s sources in full");
  }

  @Test
  void lets_a_wrong_answer_be_contested_once() {
    play.start(Films.YEAR);
    screen.await("quit");
    screen.type(letter("1965"));
    screen.await("i I was right");
    screen.type("i");
    screen.await("Noted. It changes no score now; a review settles it.");
    screen.awaitGone("i I was right");
    goOn();
    assertThat(play.backstage.inputs).contains(new Input.Contest(0));
    assertThat(play.end().game().contested(0)).isTrue();
  }

  @Test
  void does_not_offer_to_contest_a_right_answer() {
    play.start(Films.YEAR);
    screen.await("quit");
    screen.type(letter("1964"));
    screen.await("Enter next · q quit");
  }

  @Test
  void stays_for_arrows_and_goes_on_for_any_character() {
    play.start(Films.YEAR, Films.COLOUR);
    screen.await("quit");
    screen.type(letter("1964"));
    screen.await("Enter next");
    screen.type(UP + LEFT + CTRL_UP + "x");
    screen.await("2 of 2");
    screen.await("t f answer");
    assertThat(play.backstage.inputs).hasSize(2);
  }

  @Test
  void says_once_that_an_answer_could_not_be_kept() {
    play.backstage.failure = Optional.of("The journal cannot be written: no space left.");
    play.start(Films.YEAR);
    screen.await("quit");
    screen.type(letter("1964"));
    screen.await("The journal cannot be written: no space left.");
    screen.await("✓ Right");
  }

  @Test
  void of_the_last_question_left_by_quitting_is_the_end_of_the_quiz() {
    play.start(Films.YEAR);
    screen.await("quit");
    screen.type(letter("1964"));
    screen.await("Enter next");
    screen.type("q");
    assertThat(play.end().end()).isEqualTo(PlayEnd.FINISHED);
  }
}
