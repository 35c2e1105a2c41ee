package dev.quizline.quiz;

import static dev.quizline.quiz.Playthrough.FALSE;
import static dev.quizline.quiz.Playthrough.TRUE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TurnsTest {

  @Test
  void take_turns_and_see_where_they_stand_after_each_round() {
    Playthrough play = Playthrough.of(Sample.statements(4), Playthrough.turns("Ada", "Ben"));

    assertThat(play.game().player()).isEqualTo("Ada");
    play.answer(1, FALSE);
    assertThat(play.game().roundOver()).isFalse();
    play.next(1);
    assertThat(play.game().player()).isEqualTo("Ben");
    assertThat(play.game().roundOver()).isFalse();
    play.answer(3, TRUE);
    assertThat(play.game().roundOver()).isTrue();
    assertThat(play.game().standings())
        .containsExactly(
            new Standing("Ben", 1, 1, 2, 2, Duration.ofSeconds(2), 1, 1),
            new Standing("Ada", 0, 1, 0, 2, Duration.ofSeconds(1), 0, 0));
    play.next(4);
    assertThat(play.game().player()).isEqualTo("Ada");
    assertThat(play.game().roundOver()).isFalse();
  }

  @Test
  void are_ranked_by_points_then_time_then_name() {
    Playthrough play =
        Playthrough.of(Sample.statements(4), Playthrough.turns("Dee", "Cal", "Ben", "Ada"));
    play.answer(1, TRUE);
    play.next(1);
    play.answer(4, TRUE);
    play.next(4);
    play.answer(5, TRUE);
    play.next(5);
    play.answer(6, FALSE);

    assertThat(play.game().standings())
        .extracting(Standing::player)
        .containsExactly("Ben", "Dee", "Cal", "Ada");
  }

  @Test
  void pass_only_if_each_of_them_does() {
    Rules rules = Playthrough.passing(0.5, Playthrough.turns("Ada", "Ben"));

    assertThat(
            Playthrough.of(Sample.statements(2), rules).answerAll(1, TRUE, FALSE).game().passed())
        .contains(false);
    assertThat(Playthrough.of(Sample.statements(2), rules).answerAll(1, TRUE, TRUE).game().passed())
        .contains(true);
  }
}
