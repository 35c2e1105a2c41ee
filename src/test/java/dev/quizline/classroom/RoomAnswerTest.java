package dev.quizline.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.quiz.Outcome;
import org.junit.jupiter.api.Test;

/** What counts as an answer in a room. */
class RoomAnswerTest {

  @Test
  void counts_once_and_the_first_counts() {
    Played room = Played.plain().joins("Ada", "Bo").next().answers("Ada", "a");

    assertThat(room.answers("Ada", "b").refused()).contains(Refusal.Kind.ANSWERED);
    assertThat(room.player("Ada").attempt(0).orElseThrow().outcome()).isEqualTo(Outcome.CORRECT);
  }

  @Test
  void that_cannot_be_read_is_no_answer() {
    Played room = Played.plain().joins("Ada").next().answers("Ada", "zebra");

    assertThat(room.refused()).contains(Refusal.Kind.UNREADABLE);
    assertThat(room.answers("Ada", "a").refused()).isEmpty();
  }

  @Test
  void is_timed_from_when_the_question_was_written_to_that_player() {
    Played room = Played.plain().joins("Ada", "Bo").next();
    room.passes(0.2).shown("Ada").passes(0.5).shown("Bo").passes(1).answers("Ada", "a");
    room.answers("Bo", "a");

    assertThat(room.player("Ada").attempt(0).orElseThrow().elapsed()).hasMillis(1500);
    assertThat(room.player("Bo").attempt(0).orElseThrow().elapsed()).hasMillis(1000);
  }

  @Test
  void gains_nothing_by_looking_late() {
    Played room = Played.plain().joins("Ada").next().passes(9).shown("Ada").answers("Ada", "a");

    assertThat(room.player("Ada").attempt(0).orElseThrow().elapsed()).hasMillis(7000);
  }

  @Test
  void is_late_from_the_instant_that_time_is_up() {
    Played room = Played.plain().joins("Ada", "Bo").next().shown("Ada").shown("Bo");

    room.passes(9.999).answers("Ada", "a");
    assertThat(room.refused()).isEmpty();
    room.passes(0.001).answers("Bo", "a");
    assertThat(room.refused()).contains(Refusal.Kind.LATE);
  }

  @Test
  void to_an_earlier_question_is_late_and_to_a_later_one_is_not_now() {
    Played room = Played.plain().joins("Ada").next().does(RoomMoves::reveal).next().next();
    int ada = room.player("Ada").id();

    room.does(moves -> moves.answer(ada, 0, question -> question.read("a")));
    assertThat(room.refused()).contains(Refusal.Kind.LATE);
    room.does(moves -> moves.answer(ada, 2, question -> question.read("a")));
    assertThat(room.refused()).contains(Refusal.Kind.NOT_NOW);
    room.does(moves -> moves.answer(ada, -1, question -> question.read("a")));
    assertThat(room.refused()).contains(Refusal.Kind.NOT_NOW);
  }

  @Test
  void waits_while_the_quiz_is_paused() {
    Played room = Played.plain().joins("Ada").next().shown("Ada").passes(3);
    room.does(RoomMoves::pause).passes(60).answers("Ada", "a");
    assertThat(room.refused()).contains(Refusal.Kind.NOT_NOW);

    room.does(RoomMoves::pause).passes(1).answers("Ada", "a");
    assertThat(room.player("Ada").attempt(0).orElseThrow().elapsed()).hasMillis(4000);
  }
}
