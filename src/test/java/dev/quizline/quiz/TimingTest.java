package dev.quizline.quiz;

import static dev.quizline.quiz.Playthrough.FALSE;
import static dev.quizline.quiz.Playthrough.TRUE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimingTest {

  private static final GameEvent TIME_UP = new GameEvent.Finished(Ending.TIME_UP);

  @Nested
  class The_limit_of_a_question {

    private final Playthrough play = Playthrough.of(Sample.statements(3), Playthrough.timed());

    @Test
    void sets_its_deadline() {
      assertThat(play.game().limit()).contains(Duration.ofSeconds(20));
      assertThat(play.game().deadline()).contains(Playthrough.at(20));
    }

    @Test
    void does_nothing_before_it_is_reached() {
      Game before = play.game();

      assertThat(play.tick(19.999)).isEmpty();
      assertThat(play.game()).isEqualTo(before);
      play.answer(19.999, TRUE);
      assertThat(play.attempt(0).outcome()).isEqualTo(Outcome.CORRECT);
    }

    @Test
    void expires_the_question_with_nothing_answered() {
      play.tick(20);

      assertThat(play.game().phase()).isEqualTo(Phase.REVEALING);
      assertThat(play.attempt(0).outcome()).isEqualTo(Outcome.EXPIRED);
      assertThat(play.attempt(0).response()).isEmpty();
      assertThat(play.attempt(0).why()).isEqualTo("time was up");
      assertThat(play.attempt(0).elapsed()).isEqualTo(Duration.ofSeconds(20));
    }

    @ParameterizedTest
    @CsvSource({"20", "20.001", "3600"})
    void makes_an_answer_late_whether_it_ticked_or_not(double seconds) {
      play.answer(seconds, TRUE);

      assertThat(play.attempt(0).outcome()).isEqualTo(Outcome.EXPIRED);
      assertThat(play.attempt(0).response()).contains(TRUE);
      assertThat(play.attempt(0).share()).isZero();
      assertThat(play.attempt(0).points()).isZero();
      assertThat(play.attempt(0).elapsed()).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void swallows_what_was_meant_for_the_expired_question() {
      for (Input input :
          List.of(
              new Input.Pass(),
              new Input.Hint(),
              new Input.Pause(),
              new Input.Next(),
              new Input.Answer(TRUE))) {
        Playthrough late = Playthrough.of(Sample.statements(2), Playthrough.timed());

        assertThat(late.at(21, input)).hasOnlyElementsOfType(GameEvent.Answered.class);
        assertThat(late.game().phase()).as("%s", input).isEqualTo(Phase.REVEALING);
      }
    }

    @Test
    void lets_a_player_leave_all_the_same() {
      List<GameEvent> events = play.at(21, new Input.Quit());

      assertThat(events).hasSize(2).last().isEqualTo(new GameEvent.Finished(Ending.QUIT));
      assertThat(play.attempt(0).outcome()).isEqualTo(Outcome.EXPIRED);
    }

    @Test
    void cannot_be_contested() {
      play.answer(21, TRUE);

      assertThat(play.at(22, new Input.Contest(0)))
          .containsExactly(new GameEvent.Refused("that answer came after the time was up"));
    }

    @Test
    void starts_anew_with_the_next_question_when_that_is_asked() {
      play.answer(5, TRUE);
      assertThat(play.game().deadline()).isEmpty();

      play.next(100);

      assertThat(play.game().deadline()).contains(Playthrough.at(120));
      play.answer(103, TRUE);
      assertThat(play.attempt(1).elapsed()).isEqualTo(Duration.ofSeconds(3));
    }
  }

  @Nested
  class A_pause {

    private final Playthrough play = Playthrough.of(Sample.statements(2), Playthrough.timed());

    @Test
    void stops_the_clock_until_the_game_is_resumed() {
      assertThat(play.at(5, new Input.Pause())).containsExactly(new GameEvent.Paused());
      assertThat(play.game().phase()).isEqualTo(Phase.PAUSED);
      assertThat(play.game().deadline()).isEmpty();
      assertThat(play.tick(500)).isEmpty();

      assertThat(play.at(1000, new Input.Resume())).containsExactly(new GameEvent.Resumed());
      assertThat(play.game().deadline()).contains(Playthrough.at(1015));
      play.answer(1002, TRUE);
      assertThat(play.attempt(0).elapsed()).isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void takes_no_answer() {
      play.at(5, new Input.Pause());

      for (Input input :
          List.of(
              new Input.Answer(TRUE),
              new Input.Pass(),
              new Input.Hint(),
              new Input.Next(),
              new Input.Pause())) {
        assertThat(play.at(6, input))
            .containsExactly(new GameEvent.Refused("the game is paused; resume it first"));
      }
    }

    @Test
    void does_not_rescue_a_question_that_ran_out() {
      play.at(20, new Input.Pause());

      assertThat(play.game().phase()).isEqualTo(Phase.REVEALING);
    }

    @Test
    void is_not_needed_at_a_reveal_nor_ended_where_there_is_none() {
      assertThat(play.at(1, new Input.Resume()))
          .containsExactly(new GameEvent.Refused("the game is not paused"));
      play.answer(2, TRUE);
      assertThat(play.at(3, new Input.Pause())).hasOnlyElementsOfType(GameEvent.Refused.class);
    }

    @Test
    void can_be_left() {
      play.at(5, new Input.Pause());
      play.at(6, new Input.Quit());

      assertThat(play.game().ending()).contains(Ending.QUIT);
    }
  }

  @Nested
  class The_limit_of_the_quiz {

    private final Playthrough play =
        Playthrough.of(
            Sample.statements(4),
            Playthrough.rules(
                Playthrough.wholeQuiz(30), Scoring.ACCURACY, Feedback.EACH, List.of("Ada")));

    @Test
    void ends_the_game_with_the_question_expired_and_the_rest_passed() {
      play.answerAll(12, TRUE);
      play.answerAll(22, FALSE);

      List<GameEvent> events = play.tick(30);

      assertThat(events).hasSize(2).last().isEqualTo(TIME_UP);
      assertThat(play.game().ending()).contains(Ending.TIME_UP);
      assertThat(play.game().attempts())
          .extracting(Attempt::outcome)
          .containsExactly(Outcome.CORRECT, Outcome.WRONG, Outcome.EXPIRED, Outcome.PASSED);
      assertThat(play.standing().of()).isEqualTo(4);
      assertThat(play.standing().most()).isEqualTo(8);
      assertThat(play.standing().elapsed()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void keeps_the_answer_that_came_too_late() {
      play.answerAll(19, TRUE);
      assertThat(play.answer(30, FALSE)).last().isEqualTo(TIME_UP);

      assertThat(play.attempt(1).outcome()).isEqualTo(Outcome.EXPIRED);
      assertThat(play.attempt(1).response()).contains(FALSE);
      assertThat(play.attempt(1).elapsed()).isEqualTo(Duration.ofSeconds(11));
    }

    @Test
    void stands_still_at_a_reveal_and_at_a_pause() {
      play.answer(10, TRUE);
      assertThat(play.tick(1000)).isEmpty();
      play.next(1000);
      play.at(1005, new Input.Pause());
      play.at(2000, new Input.Resume());

      assertThat(play.game().deadline()).contains(Playthrough.at(2015));
    }

    @Test
    void leaves_time_to_read_the_reveal_of_a_question_that_ran_out_before() {
      play.tick(500);

      assertThat(play.game().phase()).isEqualTo(Phase.REVEALING);
      play.next(600);
      assertThat(play.game().deadline()).contains(Playthrough.at(610));
      assertThat(play.tick(610)).last().isEqualTo(TIME_UP);
    }

    @Test
    void drops_what_comes_after_it() {
      play.answerAll(19, TRUE);

      assertThat(play.at(31, new Input.Quit())).last().isEqualTo(TIME_UP);
    }
  }

  @Nested
  class A_clock_set_back {

    @Test
    void never_makes_time_negative() {
      Playthrough play = Playthrough.of(Sample.statements(2), Playthrough.timed());
      play.answer(-3600, TRUE);

      assertThat(play.attempt(0).elapsed()).isEqualTo(Duration.ZERO);
      play.next(-7200);
      assertThat(play.game().deadline()).contains(Playthrough.at(-7180));
      play.at(-9000, new Input.Pause());
      play.at(-9500, new Input.Resume());
      play.answer(-9499, TRUE);
      assertThat(play.attempt(1).elapsed()).isEqualTo(Duration.ofSeconds(1));
    }
  }

  @Nested
  class Limits {

    private final Item item = Sample.item("q", "So?");

    @Test
    void come_from_the_player_first_then_from_the_bank() {
      Optional<Duration> five = Optional.of(Duration.ofSeconds(5));

      assertThat(TimeLimits.NONE.of(item)).isEmpty();
      assertThat(TimeLimits.BANK.of(item)).contains(Duration.ofSeconds(20));
      assertThat(new TimeLimits(five, true, Optional.empty(), 1).of(item)).isEqualTo(five);
    }

    @Test
    void are_all_stretched_by_the_factor() {
      TimeLimits slow =
          new TimeLimits(Optional.empty(), true, Optional.of(Duration.ofMinutes(10)), 1.5);

      assertThat(slow.of(item)).contains(Duration.ofSeconds(30));
      assertThat(slow.ofQuiz()).contains(Duration.ofMinutes(15));
    }

    @Test
    void are_never_nothing_and_never_more_than_a_century_times_the_factor() {
      Duration ever = Duration.ofSeconds(Long.MAX_VALUE);

      assertThat(new TimeLimits(Optional.of(ever), false, Optional.empty(), 1).of(item))
          .contains(Duration.ofDays(36_500));
      assertThat(
              new TimeLimits(Optional.of(Duration.ofMillis(1)), false, Optional.empty(), 0.01)
                  .of(item))
          .contains(Duration.ofMillis(1));
    }
  }
}
