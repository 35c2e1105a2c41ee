package dev.quizline.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DrawTest {

  private static Rules drawing(int count, boolean shuffled, String... players) {
    return new Rules(
        OptionalInt.of(count),
        shuffled,
        TimeLimits.NONE,
        Scoring.ACCURACY,
        Feedback.EACH,
        OptionalDouble.empty(),
        List.of(players));
  }

  private static Game drawn(int questions, Rules rules, int seed) {
    return Game.start(
            Sample.statements(questions), rules, new SplittableRandom(seed), Playthrough.START)
        .game();
  }

  private static List<String> ids(Game game) {
    return game.questions().stream().map(Question::id).toList();
  }

  @Test
  void keeps_the_order_where_it_is_not_to_be_shuffled() {
    assertThat(ids(drawn(4, drawing(3, false, "Ada"), 1))).containsExactly("q1", "q2", "q3");
  }

  @Test
  void can_draw_any_question_and_none_twice() {
    Set<String> seen = new HashSet<>();
    for (int seed = 0; seed < 50; seed++) {
      List<String> ids = ids(drawn(6, drawing(3, true, "Ada"), seed));

      assertThat(ids).hasSize(3).doesNotHaveDuplicates();
      seen.addAll(ids);
    }
    assertThat(seen).hasSize(6);
  }

  @Test
  void asks_all_where_more_are_wanted_than_there_are() {
    assertThat(drawn(4, drawing(99, true, "Ada"), 1).questions()).hasSize(4);
  }

  @Test
  void is_decided_by_the_seed() {
    Rules rules = Rules.plain("Ada");
    Step one =
        Game.start(Sample.ONE_OF_EACH_KIND, rules, new SplittableRandom(42), Playthrough.START);
    Step same =
        Game.start(Sample.ONE_OF_EACH_KIND, rules, new SplittableRandom(42), Playthrough.START);

    assertThat(one).isEqualTo(same);
    assertThat(one.game()).hasSameHashCodeAs(same.game());
  }

  @Test
  void arranges_the_choices_even_of_questions_in_the_order_of_the_bank() {
    Set<Question> arrangements = new HashSet<>();
    for (int seed = 0; seed < 200; seed++) {
      arrangements.add(
          Game.start(
                  List.of(Sample.SINGLE),
                  Playthrough.untimed(),
                  new SplittableRandom(seed),
                  Playthrough.START)
              .game()
              .question());
    }
    assertThat(arrangements).hasSize(24);
  }

  @Test
  void needs_a_question() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> drawn(0, Rules.plain("Ada"), 1))
        .withMessage("there is no question to ask");
  }

  @Test
  void asks_every_player_equally_often() {
    assertThat(drawn(8, drawing(8, true, "Ada", "Ben", "Cal"), 1).questions()).hasSize(6);
    assertThat(drawn(8, drawing(2, true, "Ada", "Ben"), 1).questions()).hasSize(2);
    assertThat(drawn(8, drawing(1, true, "Ada", "Ben"), 1).questions()).hasSize(2);
  }

  @Test
  void needs_a_question_for_each_player() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> drawn(2, drawing(9, true, "Ada", "Ben", "Cal"), 1))
        .withMessage("3 players need 3 questions or more; there are 2");
  }
}
