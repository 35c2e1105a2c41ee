package dev.quizline.quiz;

import static dev.quizline.quiz.Playthrough.TRUE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettlingTest {

  private static List<String> ids(Game game) {
    return game.questions().stream().map(Question::id).toList();
  }

  private final Playthrough play =
      Playthrough.of(
          List.of(
              Sample.unsettled("s-1/1"),
              Sample.unsettled("s-2/1"),
              Sample.unsettled("s-3/1"),
              Sample.TRUE_FALSE),
          Playthrough.untimed());

  @Test
  void fact_checks_get_their_keys_and_the_unsettled_ones_are_left_out() {
    Game settled = play.game().settled(Map.of("s-1/1", Judgement.TRUE, "s-3/1", Judgement.OPINION));

    assertThat(ids(settled)).containsExactly("check-s-1/1", "check-s-3/1", "true-false");
    assertThat(settled.questions())
        .contains(Sample.factCheck("s-1/1", Judgement.TRUE))
        .contains(Sample.factCheck("s-3/1", Judgement.OPINION));
    assertThat(settled.question()).isEqualTo(Sample.factCheck("s-1/1", Judgement.TRUE));
  }

  @Test
  void fact_checks_stay_without_counting_if_they_are_up_already() {
    Game settled = play.game().settled(Map.of());

    assertThat(ids(settled)).containsExactly("check-s-1/1", "true-false");
    Game answered = settled.apply(new Input.Answer(TRUE), Playthrough.at(1)).game();
    Attempt attempt = answered.attempt(0).orElseThrow();
    assertThat(attempt.outcome()).isEqualTo(Outcome.PASSED);
    assertThat(attempt.response()).contains(TRUE);
    assertThat(attempt.why()).isEqualTo("the record does not settle this, so it counts nothing");
    assertThat(answered.attempts()).isEmpty();
    assertThat(answered.standings())
        .containsExactly(new Standing("Ada", 0, 0, 0, 0, Duration.ZERO, 0, 0));
  }

  @Test
  void an_answer_that_came_before_the_key_is_marked_by_it() {
    play.answer(1, TRUE);
    Map<String, Judgement> record = Map.of("s-1/1", Judgement.TRUE);

    Game after = play.game().settled(record);

    assertThat(after.attempts()).extracting(Attempt::outcome).containsExactly(Outcome.CORRECT);
    assertThat(after.standings().get(0).points()).isEqualTo(2);
  }

  @Test
  void questions_keep_their_places_once_asked() {
    play.answerAll(1, TRUE);
    Game settled = play.game().settled(Map.of("s-2/1", Judgement.TRUE));

    assertThat(settled.index()).isEqualTo(1);
    assertThat(ids(settled)).containsExactly("check-s-1/1", "check-s-2/1", "true-false");
  }

  @Test
  void every_player_is_left_equally_many() {
    Playthrough turns =
        Playthrough.of(
            List.of(
                Sample.factCheck("s-1/1", Judgement.TRUE),
                Sample.unsettled("s-2/1"),
                Sample.TRUE_FALSE,
                Sample.SINGLE),
            Playthrough.turns("Ada", "Ben"));

    Game settled = turns.game().settled(Map.of());

    assertThat(ids(settled)).containsExactly("check-s-1/1", "true-false");
  }

  @Test
  void nothing_changes_where_there_is_no_fact_check() {
    Game plain = Playthrough.of(Sample.statements(3), Playthrough.timed()).game();

    assertThat(plain.settled(Map.of("s-1/1", Judgement.TRUE))).isEqualTo(plain);
  }

  @Test
  void no_place_changes_once_the_game_is_over() {
    play.at(1, new Input.Quit());

    assertThat(play.game().settled(Map.of()).questions()).hasSize(4);
  }
}
