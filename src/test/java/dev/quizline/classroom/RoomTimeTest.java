package dev.quizline.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.quizline.quiz.Scoring;
import dev.quizline.quiz.Standing;
import dev.quizline.quiz.TimeLimits;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When time is up in a room, and for whom. */
class RoomTimeTest {

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
}
