package dev.quizline.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.quizline.quiz.Scoring;
import dev.quizline.quiz.Standing;
import dev.quizline.quiz.TimeLimits;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let into a room, under which name. */
class RoomDoorTest {

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
