package dev.quizline.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.quiz.Attempt;
import dev.quizline.quiz.Ending;
import dev.quizline.quiz.Feedback;
import dev.quizline.quiz.Outcome;
import dev.quizline.quiz.Response;
import dev.quizline.quiz.Rules;
import dev.quizline.quiz.Scoring;
import dev.quizline.quiz.TimeLimits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a review goes through: missed questions and contested marks. */
class ReviewTest {

  private final Diary diary = new Diary();

  private List<String> missed(String bank, String player) {
    List<String> ids = new ArrayList<>();
    for (History.Missed missed : diary.history().missed(bank, Round.QUIZ, player)) {
      ids.add(missed.marked().attempt().questionId());
    }
    return ids;
  }

  @Nested
  class Missed_questions {

    @Test
    void are_those_not_wholly_right_the_last_time() {
      diary.start("r1", "soft-skin", "ann");
      diary.answer("r1", "photographer", "ann", 0);
      diary.answer("r1", "composer", "ann", 0.5);
      diary.answer("r1", "year", "ann", 1);
      assertThat(missed("soft-skin", "ann")).containsExactly("photographer", "composer");

      diary.start("r2", "soft-skin", "ann");
      diary.answer("r2", "photographer", "ann", 1);
      diary.answer("r2", "year", "ann", 0);
      assertThat(missed("soft-skin", "ann")).containsExactly("composer", "year");
    }

    @Test
    void are_each_players_own() {
      diary.start("r1", "soft-skin", "ann", "bob");
      diary.answer("r1", "photographer", "ann", 0);
      diary.answer("r1", "composer", "bob", 0);
      diary.start("r2", "soft-skin", "bob");
      diary.answer("r2", "photographer", "bob", 1);

      assertThat(missed("soft-skin", "ann")).containsExactly("photographer");
      assertThat(missed("soft-skin", "bob")).containsExactly("composer");
      assertThat(missed("soft-skin", "cy")).isEmpty();
      assertThat(missed("other", "ann")).isEmpty();
    }

    @Test
    void are_no_longer_missed_once_a_review_accepts_the_answer() {
      diary.start("r1", "soft-skin", "ann");
      diary.answer("r1", "photographer", "ann", 0);
      diary.contest("r1", 0);
      assertThat(missed("soft-skin", "ann")).containsExactly("photographer");

      diary.settle("r1", "photographer", true);
      assertThat(missed("soft-skin", "ann")).isEmpty();
    }
  }

  @Nested
  class Contested_marks {

    @Test
    void wait_until_they_are_settled() {
      diary.start("r1", "soft-skin", "ann");
      diary.answer("r1", "photographer", "ann", 0);
      diary.answer("r1", "composer", "ann", 0);
      diary.contest("r1", 0);
      diary.contest("r1", 1);
      diary.end("r1", Ending.COMPLETE);
      diary.settle("r1", "composer", false);

      assertThat(diary.history().contested())
          .extracting(contested -> contested.marked().attempt().questionId())
          .containsExactly("photographer");
    }

    @Test
    void change_the_score_only_once_accepted() {
      diary.start("r1", "soft-skin", "ann");
      diary.answer("r1", "photographer", "ann", 0);
      diary.answer("r1", "composer", "ann", 0);
      diary.contest("r1", 0);
      diary.contest("r1", 1);
      diary.end("r1", Ending.COMPLETE);
      assertThat(diary.history().scores().get(0).best()).isZero();

      diary.settle("r1", "photographer", true);
      diary.settle("r1", "composer", false);

      assertThat(diary.history().scores().get(0).best()).isEqualTo(0.5);
      assertThat(diary.history().runs().get(0).standings().get(0).correct()).isEqualTo(1);
    }

    @Test
    void go_by_the_last_word_of_a_review() {
      diary.start("r1", "soft-skin", "ann");
      diary.answer("r1", "photographer", "ann", 0);
      diary.contest("r1", 0);
      diary.settle("r1", "photographer", true);
      diary.settle("r1", "photographer", false);

      assertThat(missed("soft-skin", "ann")).containsExactly("photographer");
      assertThat(diary.history().contested()).isEmpty();
    }

    @Test
    void earn_what_they_would_have_earned_with_time_and_hint_counted() {
      Rules rules =
          new Rules(
              OptionalInt.empty(),
              true,
              TimeLimits.BANK,
              Scoring.SPEED,
              Feedback.EACH,
              OptionalDouble.empty(),
              List.of("ann"));
      Entry.Started plain = Samples.started("r1", Samples.at(0), "soft-skin", "ann");
      diary.entries.add(
          new Entry.Started(
              "r1",
              plain.at(),
              plain.program(),
              plain.round(),
              plain.banks(),
              plain.seed(),
              rules,
              plain.pool(),
              plain.questions(),
              plain.options()));
      Attempt attempt =
          new Attempt(
              0,
              "photographer",
              "ann",
              Outcome.WRONG,
              Optional.of(new Response.Typed("Cutar")),
              0,
              "",
              0,
              Duration.ofSeconds(5),
              true);
      diary.answer(
          "r1",
          new Marked(
              attempt,
              "Who?",
              "Cutar",
              "Coutard",
              2,
              Optional.of(Duration.ofSeconds(10)),
              List.of()));
      diary.contest("r1", 0);
      diary.settle("r1", "photographer", true);

      Attempt accepted = diary.history().runs().get(0).attempts().get(0).attempt();

      assertThat(accepted.outcome()).isEqualTo(Outcome.CORRECT);
      assertThat(accepted.share()).isEqualTo(1);
      assertThat(accepted.points()).isEqualTo(2 * 1000 * 0.75 / 2);
    }

    @Test
    void of_an_answer_that_is_not_in_the_journal_are_passed_over() {
      diary.start("r1", "soft-skin", "ann");
      diary.contest("r1", 7);

      assertThat(diary.history().contested()).isEmpty();
    }
  }
}
