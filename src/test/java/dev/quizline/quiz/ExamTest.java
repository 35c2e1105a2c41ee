package dev.quizline.quiz;

import static dev.quizline.quiz.Playthrough.FALSE;
import static dev.quizline.quiz.Playthrough.TRUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ExamTest {

  private static final GameEvent LOOK_OVER = new GameEvent.LookOver();

  private final Playthrough exam =
      Playthrough.of(Sample.statements(3), Playthrough.exam(TimeLimits.NONE));

  private static GameEvent asked(Game game, int index) {
    return new GameEvent.Asked(index, game.questions().get(index), "Ada", game.limit());
  }

  @Nested
  class An_answer {

    @Test
    void leads_straight_to_the_next_question() {
      List<GameEvent> events = exam.answer(1, TRUE);

      assertThat(events).hasSize(2).last().isEqualTo(asked(exam.game(), 1));
      assertThat(events).first().isInstanceOf(GameEvent.Answered.class);
      assertThat(exam.game().phase()).isEqualTo(Phase.ASKING);
    }

    @Test
    void leads_from_the_last_question_to_the_page_to_look_over() {
      exam.answer(1, TRUE);
      exam.at(2, new Input.Pass());

      assertThat(exam.answer(3, TRUE)).last().isEqualTo(LOOK_OVER);
      assertThat(exam.game().phase()).isEqualTo(Phase.LOOKING_OVER);
      assertThat(exam.game().index()).isEqualTo(3);
      assertThat(exam.game().player()).isEqualTo("Ada");
      assertThat(exam.game().hinted()).isFalse();
      assertThatIllegalStateException().isThrownBy(() -> exam.game().question());
    }

    @Test
    void can_be_replaced_until_the_exam_is_handed_in() {
      exam.answer(1, FALSE);
      exam.at(2, new Input.GoTo(0));
      exam.answer(3, TRUE);
      exam.at(4, new Input.HandIn());

      assertThat(exam.attempt(0).outcome()).isEqualTo(Outcome.CORRECT);
      assertThat(exam.attempt(0).elapsed()).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void stays_when_the_question_is_passed_later() {
      exam.answer(1, TRUE);
      exam.at(2, new Input.GoTo(0));

      assertThat(exam.at(3, new Input.Pass())).containsExactly(asked(exam.game(), 1));
      assertThat(exam.attempt(0).outcome()).isEqualTo(Outcome.CORRECT);
    }

    @Test
    void is_not_revealed_so_neither_next_nor_contest_mean_anything() {
      exam.answer(1, FALSE);
      GameEvent refused = new GameEvent.Refused("answers are revealed when they are handed in");

      assertThat(exam.next(2)).containsExactly(refused);
      assertThat(exam.at(2, new Input.Contest(0))).containsExactly(refused);
      exam.at(3, new Input.HandIn());
      assertThat(exam.at(4, new Input.Contest(0))).containsExactly(new GameEvent.Contested(0));
    }
  }

  @Nested
  class Going_about {

    @Test
    void reaches_every_question_and_the_last_page() {
      assertThat(exam.at(1, new Input.GoTo(2))).containsExactly(asked(exam.game(), 2));
      assertThat(exam.at(2, new Input.GoTo(0))).containsExactly(asked(exam.game(), 0));
      assertThat(exam.at(3, new Input.GoTo(0))).containsExactly(asked(exam.game(), 0));
      assertThat(exam.at(4, new Input.GoTo(3))).containsExactly(LOOK_OVER);
      assertThat(exam.at(5, new Input.GoTo(3))).containsExactly(LOOK_OVER);
      assertThat(exam.at(6, new Input.GoTo(1))).containsExactly(asked(exam.game(), 1));
    }

    @Test
    void goes_nowhere_else() {
      assertThat(exam.at(1, new Input.GoTo(-1)))
          .containsExactly(new GameEvent.Refused("there is no question 0, only 1 to 3"));
      assertThat(exam.at(1, new Input.GoTo(11)))
          .containsExactly(new GameEvent.Refused("there is no question 12, only 1 to 3"));
    }

    @Test
    void can_mark_a_question_for_another_look() {
      assertThat(exam.at(1, new Input.Flag())).containsExactly(new GameEvent.Flagged(0, true));
      assertThat(exam.game().flagged(0)).isTrue();
      exam.answer(2, TRUE);
      assertThat(exam.game().flagged(0)).isTrue();
      exam.at(3, new Input.GoTo(0));
      assertThat(exam.at(4, new Input.Flag())).containsExactly(new GameEvent.Flagged(0, false));
    }

    @Test
    void is_for_exams_only() {
      Playthrough quiz = Playthrough.of(Sample.statements(2), Playthrough.untimed());

      for (Input input : List.of(new Input.Flag(), new Input.GoTo(1), new Input.HandIn())) {
        assertThat(quiz.at(1, input))
            .containsExactly(new GameEvent.Refused("that is for exams, where answers stay open"));
      }
    }

    @Test
    void needs_no_question_to_be_up_but_answering_does() {
      exam.at(1, new Input.GoTo(3));
      GameEvent refused = new GameEvent.Refused("no question is up; open one, or hand in");

      assertThat(exam.answer(2, TRUE)).containsExactly(refused);
      assertThat(exam.at(2, new Input.Pass())).containsExactly(refused);
      assertThat(exam.at(2, new Input.Hint())).containsExactly(refused);
      assertThat(exam.at(2, new Input.Flag())).containsExactly(refused);
    }

    @Test
    void cannot_be_paused() {
      assertThat(exam.at(1, new Input.Pause()))
          .containsExactly(new GameEvent.Refused("an exam goes on until it is handed in"));
      assertThat(exam.at(1, new Input.Resume())).hasOnlyElementsOfType(GameEvent.Refused.class);
    }
  }

  @Nested
  class Handing_in {

    @Test
    void makes_what_was_never_answered_passed() {
      exam.answer(1, TRUE);

      assertThat(exam.at(2, new Input.HandIn()))
          .containsExactly(new GameEvent.Finished(Ending.COMPLETE));
      assertThat(exam.game().attempts())
          .extracting(Attempt::outcome)
          .containsExactly(Outcome.CORRECT, Outcome.PASSED, Outcome.PASSED);
      assertThat(exam.standing())
          .isEqualTo(new Standing("Ada", 1, 3, 2, 6, Duration.ofSeconds(2), 0, 1));
    }

    @Test
    void ends_the_exam_for_good() {
      exam.at(1, new Input.HandIn());
      GameEvent over = new GameEvent.Refused("the game is over");

      for (Input input :
          List.of(
              new Input.HandIn(),
              new Input.GoTo(0),
              new Input.Answer(TRUE),
              new Input.Flag(),
              new Input.Next(),
              new Input.Pause(),
              new Input.Quit())) {
        assertThat(exam.at(2, input)).as("%s", input).containsExactly(over);
      }
    }

    @Test
    void is_not_done_by_leaving() {
      exam.answer(1, TRUE);
      exam.at(2, new Input.Quit());

      assertThat(exam.game().ending()).contains(Ending.QUIT);
      assertThat(exam.standing().of()).isEqualTo(1);
    }
  }

  @Nested
  class A_limit_for_each_question {

    private final Playthrough timed =
        Playthrough.of(Sample.statements(3), Playthrough.exam(TimeLimits.BANK));

    @Test
    void is_used_up_over_all_visits() {
      timed.at(8, new Input.GoTo(1));
      timed.at(10, new Input.GoTo(0));

      assertThat(timed.game().deadline()).contains(Playthrough.at(22));
    }

    @Test
    void leads_on_when_it_is_used_up() {
      List<GameEvent> events = timed.tick(25);

      assertThat(events).hasSize(2).last().isEqualTo(asked(timed.game(), 1));
      assertThat(timed.attempt(0).outcome()).isEqualTo(Outcome.EXPIRED);
      assertThat(timed.game().deadline()).contains(Playthrough.at(45));
    }

    @Test
    void closes_the_question_for_good() {
      timed.answer(21, TRUE);

      assertThat(timed.attempt(0).outcome()).isEqualTo(Outcome.EXPIRED);
      assertThat(timed.attempt(0).response()).contains(TRUE);
      assertThat(timed.at(22, new Input.GoTo(0)))
          .containsExactly(new GameEvent.Refused("the time for question 1 is used up"));
    }

    @Test
    void leaves_an_answer_given_in_time_as_it_is() {
      timed.answer(5, TRUE);
      timed.at(6, new Input.GoTo(0));

      List<GameEvent> events = timed.answer(30, FALSE);

      assertThat(events)
          .containsExactly(
              new GameEvent.Refused("time was up; what was answered before stands"),
              asked(timed.game(), 1));
      assertThat(timed.attempt(0).outcome()).isEqualTo(Outcome.CORRECT);
      assertThat(timed.at(31, new Input.GoTo(0))).hasOnlyElementsOfType(GameEvent.Refused.class);
    }

    @Test
    void takes_no_late_answer_to_a_question_passed_before() {
      timed.at(5, new Input.Pass());
      timed.at(6, new Input.GoTo(0));
      timed.answer(30, TRUE);

      assertThat(timed.attempt(0).outcome()).isEqualTo(Outcome.EXPIRED);
      assertThat(timed.attempt(0).response()).contains(TRUE);
    }

    @Test
    void skips_closed_questions_on_the_way_to_the_last_page() {
      timed.at(1, new Input.GoTo(2));
      timed.tick(21);
      timed.at(22, new Input.GoTo(1));

      assertThat(timed.answer(23, TRUE)).last().isEqualTo(LOOK_OVER);
    }

    @Test
    void does_not_stand_in_the_way_of_going_elsewhere() {
      timed.at(25, new Input.GoTo(2));

      assertThat(timed.attempt(0).outcome()).isEqualTo(Outcome.EXPIRED);
      assertThat(timed.game().index()).isEqualTo(2);
    }
  }

  @Nested
  class A_limit_for_the_whole {

    private final Playthrough timed =
        Playthrough.of(Sample.statements(3), Playthrough.exam(Playthrough.wholeQuiz(30)));

    @Test
    void runs_on_while_the_answers_are_looked_over() {
      timed.at(5, new Input.GoTo(3));

      assertThat(timed.game().deadline()).contains(Playthrough.at(30));
      assertThat(timed.tick(30)).containsExactly(new GameEvent.Finished(Ending.TIME_UP));
      assertThat(timed.game().attempts())
          .extracting(Attempt::outcome)
          .containsOnly(Outcome.PASSED)
          .hasSize(3);
    }

    @Test
    void keeps_what_was_answered_in_time() {
      timed.answer(5, TRUE);
      timed.at(6, new Input.GoTo(0));

      assertThat(timed.answer(30, FALSE)).last().isEqualTo(new GameEvent.Finished(Ending.TIME_UP));
      assertThat(timed.attempt(0).outcome()).isEqualTo(Outcome.CORRECT);
    }

    @Test
    void ends_the_exam_even_if_nobody_looked_at_the_clock() {
      assertThat(timed.answer(100, TRUE))
          .hasSize(2)
          .last()
          .isEqualTo(new GameEvent.Finished(Ending.TIME_UP));
      assertThat(timed.attempt(0).outcome()).isEqualTo(Outcome.EXPIRED);
      assertThat(timed.attempt(0).elapsed()).isEqualTo(Duration.ofSeconds(20));
    }
  }
}
