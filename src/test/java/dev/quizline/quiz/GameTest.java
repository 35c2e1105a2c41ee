package dev.quizline.quiz;

import static dev.quizline.quiz.Playthrough.FALSE;
import static dev.quizline.quiz.Playthrough.TRUE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class GameTest {

  @Nested
  class A_question {

    private final Playthrough play = Playthrough.of(Sample.statements(3), Playthrough.untimed());

    @Test
    void is_asked_at_the_start() {
      assertThat(play.events())
          .containsExactly(
              new GameEvent.Asked(0, Sample.statements(1).get(0), "Ada", Optional.empty()));
      assertThat(play.game().phase()).isEqualTo(Phase.ASKING);
      assertThat(play.game().index()).isZero();
      assertThat(play.game().player()).isEqualTo("Ada");
      assertThat(play.game().limit()).isEmpty();
      assertThat(play.game().deadline()).isEmpty();
      assertThat(play.game().ending()).isEmpty();
      assertThat(play.game().attempts()).isEmpty();
    }

    @Test
    void is_marked_and_revealed_when_answered() {
      List<GameEvent> events = play.answer(3.5, TRUE);

      Attempt attempt =
          new Attempt(
              0,
              "q1",
              "Ada",
              Outcome.CORRECT,
              Optional.of(TRUE),
              1,
              "",
              2,
              Duration.ofMillis(3500),
              false);
      assertThat(events).containsExactly(new GameEvent.Answered(attempt));
      assertThat(play.game().phase()).isEqualTo(Phase.REVEALING);
      assertThat(play.game().attempts()).containsExactly(attempt);
    }

    @Test
    void can_be_passed() {
      play.at(2, new Input.Pass());

      assertThat(play.attempt(0).outcome()).isEqualTo(Outcome.PASSED);
      assertThat(play.attempt(0).response()).isEmpty();
      assertThat(play.attempt(0).points()).isZero();
    }

    @Test
    void is_wrong_where_the_line_could_not_be_read_and_says_why() {
      play.answer(1, play.game().question().read("perhaps"));

      assertThat(play.attempt(0).outcome()).isEqualTo(Outcome.WRONG);
      assertThat(play.attempt(0).why()).startsWith("not a judgement");
    }

    @Test
    void is_partly_right_in_between() {
      Playthrough cloze = Playthrough.of(List.of(Sample.CLOZE), Playthrough.untimed());

      cloze.answer(1, new Response.Filled(List.of("Paris", "Rome")));

      assertThat(cloze.attempt(0).outcome()).isEqualTo(Outcome.PARTIAL);
      assertThat(cloze.attempt(0).points()).isEqualTo(1);
    }

    @Test
    void is_followed_by_the_next() {
      play.answer(1, TRUE);

      assertThat(play.next(2))
          .containsExactly(
              new GameEvent.Asked(1, Sample.statements(2).get(1), "Ada", Optional.empty()));
      assertThat(play.game().index()).isEqualTo(1);
    }

    @Test
    void can_be_answered_once_only() {
      play.answer(1, FALSE);

      assertThat(play.answer(2, TRUE))
          .containsExactly(new GameEvent.Refused("that question is over; go on to the next"));
      assertThat(play.attempt(0).outcome()).isEqualTo(Outcome.WRONG);
    }

    @Test
    void must_be_dealt_with_before_the_next() {
      assertThat(play.next(1))
          .containsExactly(new GameEvent.Refused("answer or pass the question first"));
    }
  }

  @Nested
  class A_hint {

    private final Playthrough play = Playthrough.of(Sample.statements(2), Playthrough.untimed());

    @Test
    void is_shown_as_often_as_wanted_and_halves_the_points() {
      GameEvent shown = new GameEvent.HintShown(0, "Think of q1.");

      assertThat(play.at(1, new Input.Hint())).containsExactly(shown);
      assertThat(play.at(2, new Input.Hint())).containsExactly(shown);
      assertThat(play.game().hinted()).isTrue();

      play.answer(3, TRUE);
      assertThat(play.attempt(0).hinted()).isTrue();
      assertThat(play.attempt(0).outcome()).isEqualTo(Outcome.CORRECT);
      assertThat(play.attempt(0).points()).isEqualTo(1);
    }

    @Test
    void is_forgotten_at_the_next_question() {
      play.at(1, new Input.Hint());
      play.answerAll(2, TRUE);

      assertThat(play.game().hinted()).isFalse();
    }

    @Test
    void is_refused_where_there_is_none_or_no_question_is_up() {
      Item bare =
          new Item(
              "bare", "So?", "", Optional.empty(), Difficulty.EASY, List.of(), Optional.empty(), 1);
      Playthrough without =
          Playthrough.of(List.of(new TrueFalse(bare, true)), Playthrough.untimed());

      assertThat(without.at(1, new Input.Hint()))
          .containsExactly(new GameEvent.Refused("there is no hint for this question"));
      without.answer(2, TRUE);
      assertThat(without.at(3, new Input.Hint())).hasOnlyElementsOfType(GameEvent.Refused.class);
    }
  }

  @Nested
  class The_end {

    @Test
    void comes_after_the_last_reveal() {
      Playthrough play = Playthrough.of(Sample.statements(2), Playthrough.untimed());
      play.answerAll(1, TRUE, FALSE);

      assertThat(play.events()).containsExactly(new GameEvent.Finished(Ending.COMPLETE));
      assertThat(play.game().phase()).isEqualTo(Phase.FINISHED);
      assertThat(play.game().ending()).contains(Ending.COMPLETE);
      assertThat(play.answer(2, TRUE)).containsExactly(new GameEvent.Refused("the game is over"));
    }

    @Test
    void comes_when_the_player_leaves_and_counts_what_was_answered() {
      Playthrough play = Playthrough.of(Sample.statements(3), Playthrough.untimed());
      play.answerAll(1, TRUE);

      assertThat(play.at(2, new Input.Quit())).containsExactly(new GameEvent.Finished(Ending.QUIT));
      assertThat(play.game().attempts()).hasSize(1);
      assertThat(play.standing())
          .isEqualTo(new Standing("Ada", 1, 1, 2, 2, Duration.ofSeconds(1), 1, 1));
    }

    @Test
    void is_complete_for_who_leaves_at_the_last_reveal() {
      Playthrough play = Playthrough.of(Sample.statements(1), Playthrough.untimed());
      play.answer(1, TRUE);

      assertThat(play.at(2, new Input.Quit()))
          .containsExactly(new GameEvent.Finished(Ending.COMPLETE));
    }

    @Test
    void comes_once() {
      Playthrough play = Playthrough.of(Sample.statements(3), Playthrough.untimed());
      play.at(1, new Input.Quit());

      assertThat(play.at(2, new Input.Quit()))
          .containsExactly(new GameEvent.Refused("the game is over"));
    }
  }

  @Nested
  class The_pass_mark {

    private Optional<Boolean> passed(double mark, Response... responses) {
      return Playthrough.of(Sample.statements(4), Playthrough.passing(mark, Playthrough.untimed()))
          .answerAll(1, responses)
          .game()
          .passed();
    }

    @Test
    void is_a_share_of_all_points() {
      assertThat(passed(0.75, TRUE, TRUE, TRUE, FALSE)).contains(true);
      assertThat(passed(0.76, TRUE, TRUE, TRUE, FALSE)).contains(false);
      assertThat(passed(0, FALSE, FALSE, FALSE, FALSE)).contains(true);
    }

    @Test
    void counts_what_a_leaver_left_undone() {
      Playthrough play =
          Playthrough.of(Sample.statements(4), Playthrough.passing(0.5, Playthrough.untimed()));
      play.answerAll(1, TRUE);
      play.at(2, new Input.Quit());

      assertThat(play.game().passed()).contains(false);
    }

    @Test
    void says_nothing_before_the_end_or_where_there_is_none() {
      assertThat(passed(0.5, TRUE)).isEmpty();
      assertThat(
              Playthrough.of(Sample.statements(1), Playthrough.untimed())
                  .answerAll(1, TRUE)
                  .game()
                  .passed())
          .isEmpty();
    }
  }

  @Nested
  class A_contest {

    private final Playthrough play = Playthrough.of(Sample.statements(4), Playthrough.untimed());

    @Test
    void is_noted_once_and_changes_no_score() {
      play.answer(1, FALSE);
      Standing before = play.standing();

      assertThat(play.at(2, new Input.Contest(0))).containsExactly(new GameEvent.Contested(0));
      assertThat(play.game().contested(0)).isTrue();
      assertThat(play.standing()).isEqualTo(before);
      assertThat(play.at(3, new Input.Contest(0)))
          .containsExactly(new GameEvent.Refused("that is noted already, to be settled in review"));
    }

    @Test
    void is_possible_at_any_time_after() {
      play.answerAll(1, FALSE);

      assertThat(play.at(2, new Input.Contest(0))).containsExactly(new GameEvent.Contested(0));
      play.answerAll(3, FALSE, FALSE, FALSE);
      assertThat(play.at(4, new Input.Contest(1))).containsExactly(new GameEvent.Contested(1));
      assertThat(play.game().phase()).isEqualTo(Phase.FINISHED);
    }

    @Test
    void needs_an_answer_that_was_marked_less_than_wholly_right() {
      play.answerAll(1, TRUE);
      play.at(2, new Input.Pass());

      assertThat(play.at(3, new Input.Contest(0)))
          .containsExactly(new GameEvent.Refused("that was marked as right"));
      assertThat(play.at(3, new Input.Contest(1)))
          .containsExactly(new GameEvent.Refused("nothing was answered there that counts"));
      for (int nowhere : new int[] {-1, 2, 4, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
        assertThat(play.at(3, new Input.Contest(nowhere)))
            .containsExactly(new GameEvent.Refused("there is no answer there to contest"));
      }
    }
  }

  @Nested
  class A_long_game {

    @Test
    void keeps_every_answer_in_its_place() {
      int many = 3000;
      Playthrough play = Playthrough.of(Sample.statements(many), Playthrough.untimed());
      for (int i = 0; i < many; i++) {
        play.answerAll(1, i % 3 == 0 ? TRUE : FALSE);
      }

      assertThat(play.game().ending()).contains(Ending.COMPLETE);
      assertThat(play.standing().correct()).isEqualTo(many / 3);
      assertThat(play.game().attempts())
          .hasSize(many)
          .allMatch(attempt -> attempt.questionId().equals("q" + (attempt.index() + 1)));
    }
  }

  @Nested
  class Standing_and_streak {

    @Test
    void count_wholly_right_answers_in_a_row() {
      Playthrough play = Playthrough.of(Sample.statements(6), Playthrough.untimed());
      play.answerAll(1, TRUE, TRUE, FALSE, TRUE);

      assertThat(play.standing())
          .isEqualTo(new Standing("Ada", 3, 4, 6, 8, Duration.ofSeconds(1), 1, 2));
    }
  }
}
