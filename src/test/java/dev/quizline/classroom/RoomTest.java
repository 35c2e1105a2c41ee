package dev.quizline.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.quizline.quiz.Outcome;
import dev.quizline.quiz.Scoring;
import dev.quizline.quiz.Standing;
import dev.quizline.quiz.TimeLimits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A room as a value: who is let in, what counts, when time is up, what a host can do. */
class RoomTest {

  @Nested
  class At_the_door {

    @Test
    void everybody_has_a_name_of_their_own() {
      Played room = Played.plain().joins("Ada").joins("Ada");

      assertThat(room.refused()).contains(Refusal.Kind.NAME);
      assertThat(room.room().playing()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada", " ADA ", "\u00c1da", "A d a", "A\u200bda", "\uff21da"})
    void a_name_that_reads_like_another_is_taken(String alike) {
      assertThat(Played.plain().joins("Ada").joins(alike).refused()).contains(Refusal.Kind.NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u200b\u202e", "\u0301\u0301", "\n"})
    void a_name_has_something_to_be_seen(String name) {
      assertThat(Played.plain().joins(name).refused()).contains(Refusal.Kind.NAME);
    }

    @Test
    void a_name_is_cleaned_and_bounded() {
      Played room = Played.plain().joins("  \u001b[31mEve\u202e  \t of " + "x".repeat(100));

      assertThat(room.room().players().get(0).name()).isEqualTo("[31mEve of " + "x".repeat(19));
    }

    @Test
    void the_host_can_shut_the_room_and_let_people_in_again() {
      Played room = Played.plain().does(moves -> moves.shut(true)).joins("Ada");
      assertThat(room.refused()).contains(Refusal.Kind.SHUT);

      room.does(moves -> moves.shut(false)).joins("Ada");
      assertThat(room.room().playing()).hasSize(1);
    }

    @Test
    void a_full_room_takes_nobody() {
      RoomRules one =
          new RoomRules(
              Scoring.ACCURACY,
              false,
              TimeLimits.BANK,
              0,
              true,
              1,
              List.of(),
              false,
              Optional.empty());

      assertThat(Played.of(one, 1).joins("Ada", "Bo").refused()).contains(Refusal.Kind.FULL);
    }

    @Test
    void who_comes_late_is_asked_from_the_question_that_is_up() {
      Played room = Played.plain().joins("Ada").next().answers("Ada", "a").next().next().next();

      room.joins("Bo").answers("Bo", "a").does(RoomMoves::reveal);

      assertThat(room.room().standings())
          .extracting(Standing::player, Standing::correct, Standing::of)
          .containsExactly(tuple("Ada", 1, 2), tuple("Bo", 1, 1));
    }

    @Test
    void where_nobody_may_come_late_they_can_watch() {
      RoomRules punctual =
          new RoomRules(
              Scoring.ACCURACY,
              false,
              TimeLimits.BANK,
              0,
              false,
              500,
              List.of(),
              false,
              Optional.empty());
      Played room = Played.of(punctual, 2).joins("Ada").next();

      assertThat(room.joins("Bo").refused()).contains(Refusal.Kind.SHUT);
      assertThat(room.joins("Bo", "", true).refused()).isEmpty();
      assertThat(room.answers("Bo", "a").refused()).contains(Refusal.Kind.NOT_NOW);
      assertThat(room.room().standings()).extracting(Standing::player).containsExactly("Ada");
    }

    @Test
    void names_can_be_given_and_never_twice() {
      RoomRules given =
          new RoomRules(
              Scoring.ACCURACY,
              false,
              TimeLimits.BANK,
              0,
              true,
              2000,
              List.of(),
              true,
              Optional.empty());
      Played room = Played.of(given, 1);

      for (int i = 0; i < 1100; i++) {
        room.joins("whatever", "", false);
      }

      assertThat(room.room().players()).extracting(Player::name).doesNotHaveDuplicates();
      assertThat(room.room().players()).hasSize(1100);
    }

    @Test
    void teams_fill_up_evenly_unless_somebody_chooses() {
      Played room =
          Played.of(Played.teams("Red", "Blue"), 1)
              .joins("A", "blue", false)
              .joins("B", "", false)
              .joins("C", "BLUE ", false)
              .joins("D", "", false);

      assertThat(room.room().players())
          .extracting(Player::team)
          .containsExactly("Blue", "Red", "Blue", "Red");
      assertThat(room.joins("E", "Green", false).refused()).contains(Refusal.Kind.TEAM);
    }

    @Test
    void who_was_kicked_may_join_again_and_starts_from_nothing() {
      Played room = Played.plain().joins("Ada", "Bo").next().answers("Ada", "a");
      int ada = room.player("Ada").id();

      room.does(moves -> moves.kick(ada)).joins("Ada");

      assertThat(room.refused()).isEmpty();
      assertThat(room.player("Ada").attempts()).isEmpty();
      assertThat(room.room().playing()).hasSize(2);
    }
  }

  @Nested
  class An_answer {

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

  @Nested
  class A_question {

    @Test
    void is_locked_once_everybody_has_answered() {
      Played room = Played.plain().joins("Ada", "Bo").next().answers("Ada", "a");
      assertThat(room.room().phase()).isEqualTo(RoomPhase.QUESTION);

      assertThat(room.answers("Bo", "b").room().phase()).isEqualTo(RoomPhase.LOCKED);
    }

    @Test
    void is_locked_when_time_is_up_for_everybody() {
      Played room = Played.plain().joins("Ada").next().shown("Ada");

      assertThat(room.passes(10.1).room().phase()).isEqualTo(RoomPhase.QUESTION);
      assertThat(room.passes(0.1).room().phase()).isEqualTo(RoomPhase.LOCKED);
    }

    @Test
    void does_not_wait_long_for_who_has_dropped_out() {
      Played room = Played.plain().joins("Ada", "Bo").next();
      int bo = room.player("Bo").id();
      room.does(moves -> moves.went(bo)).answers("Ada", "a");
      assertThat(room.room().phase()).isEqualTo(RoomPhase.QUESTION);

      assertThat(room.passes(10).room().phase()).isEqualTo(RoomPhase.LOCKED);
    }

    @Test
    void that_everybody_has_left_is_over_when_its_time_is() {
      Played room = Played.plain().joins("Ada").next();
      int ada = room.player("Ada").id();
      room.does(moves -> moves.went(ada));

      assertThat(room.passes(10.1).room().phase()).isEqualTo(RoomPhase.QUESTION);
      assertThat(room.passes(0.1).room().phase()).isEqualTo(RoomPhase.LOCKED);
    }

    @Test
    void without_a_limit_waits_for_the_host() {
      RoomRules untimed =
          new RoomRules(
              Scoring.ACCURACY,
              false,
              TimeLimits.NONE,
              0,
              true,
              500,
              List.of(),
              false,
              Optional.empty());
      Played room = Played.of(untimed, 1).joins("Ada").next().passes(86_400);

      assertThat(room.room().phase()).isEqualTo(RoomPhase.QUESTION);
      assertThat(room.does(RoomMoves::reveal).room().phase()).isEqualTo(RoomPhase.REVEAL);
    }

    @Test
    void gets_more_time_from_the_host() {
      Played room = Played.plain().joins("Ada").next().shown("Ada").passes(9);
      room.does(moves -> moves.addTime(Duration.ofSeconds(15))).passes(15).answers("Ada", "a");

      assertThat(room.refused()).isEmpty();
    }

    @Test
    void that_is_skipped_counts_for_nothing() {
      Played room = Played.plain().joins("Ada", "Bo").next().answers("Ada", "a");
      room.does(RoomMoves::skip).answers("Bo", "a").does(RoomMoves::reveal);

      assertThat(room.room().standings())
          .extracting(Standing::player, Standing::points, Standing::of)
          .containsExactly(tuple("Bo", 1.0, 1), tuple("Ada", 0.0, 1));
    }

    @Test
    void shows_no_score_before_its_key_is_told() {
      Played room = Played.plain().joins("Ada").next().answers("Ada", "a");
      assertThat(room.room().phase()).isEqualTo(RoomPhase.LOCKED);
      assertThat(room.room().standings().get(0).points()).isZero();

      assertThat(room.next().room().standings().get(0).points()).isEqualTo(1);
    }
  }

  @Nested
  class Extra_time {

    @ParameterizedTest
    @CsvSource({"1.5, 15", "+30, 40", "2, 20"})
    void moves_the_end_for_one_person_alone(String extra, int seconds) {
      Played room = Played.plain().joins("Ada", "Bo");
      int ada = room.player("Ada").id();
      Accommodation more = Accommodation.read(extra).orElseThrow();
      room.does(moves -> moves.allow(ada, more)).next().shown("Ada").shown("Bo");

      assertThat(room.passes(10.2).answers("Bo", "a").refused()).contains(Refusal.Kind.LATE);
      assertThat(room.passes(seconds - 10.3).answers("Ada", "a").refused()).isEmpty();
    }

    @Test
    void without_limit_lasts_until_the_host_reveals() {
      Played room = Played.plain().joins("Ada");
      int ada = room.player("Ada").id();
      room.does(moves -> moves.allow(ada, Accommodation.UNLIMITED)).next().shown("Ada");

      assertThat(room.passes(3600).answers("Ada", "a").refused()).isEmpty();
    }

    @Test
    void counts_speed_by_the_persons_own_limit() {
      Played room = Played.of(Played.rules(Scoring.SPEED, false), 1).joins("Ada", "Bo");
      int ada = room.player("Ada").id();
      room.does(moves -> moves.allow(ada, Accommodation.times(2))).next().shown("Ada").shown("Bo");
      room.passes(5).answers("Bo", "a").passes(5).answers("Ada", "a").next();

      assertThat(room.room().standings()).extracting(Standing::points).containsOnly(750.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0.5", "-1", "fast", "+-3", "1e9", "NaN", "+999999999"})
    void is_nothing_else(String text) {
      assertThat(Accommodation.read(text)).isEmpty();
    }
  }

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
