package dev.quizline.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.quizline.quiz.Ending;
import dev.quizline.quiz.Standing;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HistoryTest {

  private final Diary diary = new Diary();

  @Nested
  class A_run {

    @Test
    void tells_what_it_was_and_how_it_went() {
      diary.start("r1", "soft-skin", "ann");
      diary.answer("r1", "photographer", "ann", 1);
      diary.answer("r1", "composer", "ann", 0.5);
      diary.end("r1", Ending.QUIT);

      Run run = diary.history().runs().get(0);

      assertThat(run.id()).isEqualTo("r1");
      assertThat(run.bank()).isEqualTo("soft-skin");
      assertThat(run.title()).isEqualTo("About soft-skin");
      assertThat(run.players()).containsExactly("ann");
      assertThat(run.ending()).contains(Ending.QUIT);
      assertThat(run.last()).isEqualTo(Samples.at(3));
      assertThat(run.standings())
          .containsExactly(new Standing("ann", 1, 2, 1.5, 2, Duration.ofSeconds(3), 0, 1));
    }

    @Test
    void counts_the_last_answer_to_a_question() {
      diary.start("r1", "soft-skin", "ann");
      diary.answer("r1", "photographer", "ann", 1);
      diary.answer("r1", "photographer", "ann", 0);

      assertThat(diary.history().runs().get(0).attempts())
          .containsExactly(Samples.marked(0, "photographer", "ann", 0));
    }

    @Test
    void keeps_its_moves_only_while_it_may_go_on() {
      diary.start("r1", "soft-skin", "ann");
      diary.answer("r1", "photographer", "ann", 1);
      assertThat(diary.history().runs().get(0).moves()).hasSize(1);

      diary.end("r1", Ending.COMPLETE);
      assertThat(diary.history().runs().get(0).moves()).isEmpty();
    }

    @Test
    void is_told_apart_from_another_at_the_same_time() {
      diary.start("r1", "soft-skin", "ann");
      diary.start("r2", "soft-skin", "bob");
      diary.answer("r2", "photographer", "bob", 1);
      diary.answer("r1", "photographer", "ann", 0);
      diary.answer("r2", "composer", "bob", 1);

      assertThat(diary.history().runs())
          .extracting(run -> run.standings().get(0).correct())
          .containsExactly(0, 2);
    }

    @Test
    void without_its_start_is_passed_over() {
      diary.answer("r1", "photographer", "ann", 1);
      diary.settle("r2", "year", true);
      diary.end("r3", Ending.COMPLETE);

      assertThat(diary.history().runs()).isEmpty();
      assertThat(diary.history().contested()).isEmpty();
    }

    @Test
    void of_several_banks_knows_where_each_question_stands() {
      diary.entries.add(
          new Entry.Started(
              "r1",
              Samples.EVENING,
              "0.1.0",
              Round.QUIZ,
              List.of(new Entry.Source("a", "a.yaml", "A"), new Entry.Source("b", "b.yaml", "B")),
              1,
              Samples.rules("ann"),
              9,
              List.of(
                  new Entry.Drawn("b", "year", 1),
                  new Entry.Drawn("a", "dropped", 1),
                  new Entry.Drawn("a", "year", 1),
                  new Entry.Drawn("b", "composer", 1)),
              Map.of()));
      Run run = diary.history().runs().get(0);

      assertThat(run.bank()).isEqualTo("a+b");
      assertThat(run.title()).isEqualTo("A + B");
      assertThat(run.bankOf(Samples.marked(0, "year", "ann", 1))).isEqualTo("b");
      assertThat(run.bankOf(Samples.marked(2, "year", "ann", 1))).isEqualTo("a");
      assertThat(run.bankOf(Samples.marked(1, "composer", "ann", 1))).isEqualTo("b");
      assertThat(run.bankOf(Samples.marked(1, "unheard of", "ann", 1))).isEqualTo("a");
    }

    @Test
    void gives_each_player_a_standing_the_best_first() {
      diary.start("r1", "soft-skin", "ann", "bob", "cy");
      diary.answer("r1", "photographer", "ann", 0);
      diary.answer("r1", "composer", "bob", 1);
      diary.answer("r1", "year", "cy", 0);

      assertThat(diary.history().runs().get(0).standings())
          .extracting(Standing::player)
          .containsExactly("bob", "ann", "cy");
    }

    @Test
    void has_an_id_of_its_own() {
      assertThat(Run.newId(Samples.EVENING, LiveRun.chance(1)))
          .isNotEqualTo(Run.newId(Samples.EVENING, LiveRun.chance(2)))
          .isNotEqualTo(Run.newId(Samples.at(1), LiveRun.chance(1)))
          .matches("[a-z0-9]+-[a-z0-9]+");
    }
  }

  @Nested
  class Resumable {

    @Test
    void are_the_interrupted_ones_the_newest_first() {
      diary.start("r1", "soft-skin", "ann");
      diary.answer("r1", "photographer", "ann", 1);
      diary.play("r2", "soft-skin", "ann", 3);
      diary.start("r3", "other", "ann");
      diary.answer("r3", "photographer", "ann", 1);
      diary.start("r4", "soft-skin", "ann");

      assertThat(diary.history().resumable()).extracting(Run::id).containsExactly("r3", "r1");
    }
  }

  @Nested
  class Scores {

    @Test
    void give_runs_best_average_and_last_for_each_bank_and_player() {
      diary.play("r1", "soft-skin", "ann", 3);
      diary.play("r2", "soft-skin", "bob", 0);
      diary.play("r3", "soft-skin", "ann", 1);
      diary.play("r4", "other", "ann", 2);
      diary.play("r5", "soft-skin", "ann", 2);

      List<History.Score> scores = diary.history().scores();

      assertThat(scores)
          .extracting(score -> score.bank() + " " + score.player())
          .containsExactly("soft-skin ann", "soft-skin bob", "other ann");
      History.Score ann = scores.get(0);
      assertThat(ann.runs()).isEqualTo(3);
      assertThat(ann.best()).isEqualTo(1);
      assertThat(ann.average()).isCloseTo(2 / 3.0, within(1e-12));
      assertThat(ann.last()).isCloseTo(2 / 3.0, within(1e-12));
      assertThat(ann.lastAt()).isEqualTo(diary.history().runs().get(4).started().at());
      assertThat(ann.title()).isEqualTo("About soft-skin");
    }

    @Test
    void leave_out_whoever_walked_out() {
      diary.start("r1", "soft-skin", "ann");
      diary.answer("r1", "photographer", "ann", 1);
      diary.start("r2", "soft-skin", "ann");
      diary.answer("r2", "photographer", "ann", 1);
      diary.end("r2", Ending.QUIT);

      assertThat(diary.history().scores()).isEmpty();
    }

    @Test
    void count_a_run_whose_time_ran_out() {
      diary.start("r1", "soft-skin", "ann");
      diary.answer("r1", "photographer", "ann", 0.5);
      diary.end("r1", Ending.TIME_UP);

      assertThat(diary.history().scores()).extracting(History.Score::best).containsExactly(0.5);
    }
  }

  @Nested
  class Earlier_runs {

    @Test
    void are_those_that_began_before() {
      diary.play("r1", "soft-skin", "ann", 3);
      diary.play("r2", "soft-skin", "ann", 1);
      diary.play("r3", "other", "ann", 3);
      diary.play("r4", "soft-skin", "bob", 3);
      diary.play("r5", "soft-skin", "ann", 2);
      diary.play("r6", "soft-skin", "ann", 3);

      assertThat(diary.history().earlier("soft-skin", Round.QUIZ, "ann", "r5"))
          .isEqualTo(new History.Earlier(2, OptionalDouble.of(1), OptionalDouble.of(1 / 3.0)));
      assertThat(diary.history().earlier("soft-skin", Round.QUIZ, "ann", "new").runs())
          .isEqualTo(4);
    }

    @Test
    void may_be_none() {
      diary.play("r1", "soft-skin", "ann", 3);
      History.Earlier none = new History.Earlier(0, OptionalDouble.empty(), OptionalDouble.empty());

      assertThat(diary.history().earlier("soft-skin", Round.QUIZ, "ann", "r1")).isEqualTo(none);
      assertThat(diary.history().earlier("soft-skin", Round.FACT_CHECK, "ann", "r2"))
          .isEqualTo(none);
    }
  }
}
