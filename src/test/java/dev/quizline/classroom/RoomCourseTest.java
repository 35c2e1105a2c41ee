package dev.quizline.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.quiz.Scoring;
import dev.quizline.quiz.TimeLimits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How a room goes from question to question, and how its teams stand. */
class RoomCourseTest {

  @Nested
  class The_course {

    @Test
    void goes_from_question_to_question_to_the_end() {
      Played room = Played.of(RoomRules.plain(), 2).joins("Ada");

      assertThat(phases(room, 9))
          .containsExactly(
              RoomPhase.QUESTION,
              RoomPhase.REVEAL,
              RoomPhase.STANDINGS,
              RoomPhase.QUESTION,
              RoomPhase.REVEAL,
              RoomPhase.FINISHED);
    }

    @Test
    void shows_standings_between_rounds_only() {
      RoomRules rounds =
          new RoomRules(
              Scoring.ACCURACY,
              false,
              TimeLimits.BANK,
              2,
              true,
              500,
              List.of(),
              false,
              Optional.empty());

      assertThat(phases(Played.of(rounds, 4).joins("Ada"), 99))
          .filteredOn(RoomPhase.STANDINGS::equals)
          .hasSize(1);
    }

    private static List<RoomPhase> phases(Played room, int most) {
      List<RoomPhase> phases = new ArrayList<>();
      for (int i = 0; i < most && room.room().phase() != RoomPhase.FINISHED; i++) {
        if (room.room().phase() == RoomPhase.QUESTION) {
          room.does(RoomMoves::reveal);
        } else {
          room.next();
        }
        phases.add(room.room().phase());
      }
      return phases;
    }

    @Test
    void goes_on_by_itself_where_it_should() {
      RoomRules auto =
          new RoomRules(
              Scoring.ACCURACY,
              false,
              TimeLimits.BANK,
              0,
              true,
              500,
              List.of(),
              false,
              Optional.of(Duration.ofSeconds(5)));
      Played room = Played.of(auto, 2).joins("Ada").passes(60);
      assertThat(room.room().phase()).isEqualTo(RoomPhase.LOBBY);

      room.next().answers("Ada", "a").passes(0.1);
      assertThat(room.room().phase()).isEqualTo(RoomPhase.REVEAL);
      assertThat(room.passes(5).room().phase()).isEqualTo(RoomPhase.STANDINGS);
      assertThat(room.passes(5).room().phase()).isEqualTo(RoomPhase.QUESTION);
      assertThat(room.room().index()).isEqualTo(1);
    }

    @Test
    void can_be_ended_at_any_time_and_never_twice() {
      Played room = Played.plain().joins("Ada").next().answers("Ada", "a").does(RoomMoves::end);

      assertThat(room.room().phase()).isEqualTo(RoomPhase.FINISHED);
      assertThat(room.room().standings().get(0).of()).isZero();
      assertThat(room.does(RoomMoves::end).refused()).contains(Refusal.Kind.NOT_NOW);
      assertThat(room.next().refused()).contains(Refusal.Kind.NOT_NOW);
      assertThat(room.joins("Bo").refused()).contains(Refusal.Kind.SHUT);
    }

    @Test
    void refuses_what_does_not_fit_the_moment() {
      Played lobby = Played.plain().joins("Ada");

      assertThat(lobby.does(RoomMoves::reveal).refused()).contains(Refusal.Kind.NOT_NOW);
      assertThat(lobby.does(RoomMoves::pause).refused()).contains(Refusal.Kind.NOT_NOW);
      assertThat(lobby.does(RoomMoves::skip).refused()).contains(Refusal.Kind.NOT_NOW);
      assertThat(lobby.answers("Ada", "a").refused()).contains(Refusal.Kind.NOT_NOW);
      assertThat(lobby.next().next().refused()).contains(Refusal.Kind.NOT_NOW);
    }

    @Test
    void is_the_same_again_from_its_events() {
      Played room = Played.plain().joins("Ada", "Bo").next().shown("Ada").passes(2);
      room.answers("Ada", "a").does(RoomMoves::pause).passes(9).does(RoomMoves::pause);
      room.does(RoomMoves::reveal).next().next().does(RoomMoves::skip);
      Room again = Played.plain().room();

      for (RoomEvent event : room.events()) {
        again = again.after(event);
      }

      assertThat(again).isEqualTo(room.room());
    }
  }

  @Nested
  class Teams {

    @Test
    void have_the_mean_of_their_members() {
      Played room =
          Played.of(Played.teams("Red", "Blue"), 1)
              .joins("A", "Red", false)
              .joins("B", "Red", false)
              .joins("C", "Blue", false);
      room.next().answers("A", "a").answers("B", "b").answers("C", "a").does(RoomMoves::reveal);

      assertThat(room.room().teams())
          .containsExactly(new TeamStanding("Blue", 1, 1.0), new TeamStanding("Red", 2, 0.5));
    }
  }
}
