package dev.quizline.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.quiz.Feedback;
import dev.quizline.quiz.Game;
import dev.quizline.quiz.Input;
import dev.quizline.quiz.Judgement;
import dev.quizline.quiz.Phase;
import dev.quizline.quiz.Question;
import dev.quizline.quiz.Response;
import dev.quizline.quiz.Rules;
import dev.quizline.quiz.ShortAnswer;
import dev.quizline.quiz.SingleChoice;
import dev.quizline.quiz.TrueFalse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReplayOfChangedRunTest {

  private static final Map<String, Judgement> NO_RECORD = Map.of();
  private static final Rules RULES = LiveRun.rules(Feedback.EACH, OptionalInt.of(6), "ann");

  private static Game restored(Replayed replayed) {
    assertThat(replayed).isInstanceOf(Replayed.Restored.class);
    return ((Replayed.Restored) replayed).game();
  }

  private static String whyNot(Replayed replayed) {
    assertThat(replayed).isInstanceOf(Replayed.Impossible.class);
    return ((Replayed.Impossible) replayed).why();
  }

  @Nested
  class In_a_bank_that_has_changed {

    private final List<Question> pool = LiveRun.pool(12);
    private final LiveRun live = new LiveRun(pool, RULES);
    private final List<Question> drawn = live.game.questions();
    private final List<Question> bank = new ArrayList<>(pool);

    private void replace(String id, Question other) {
      bank.replaceAll(question -> question.id().equals(id) ? other : question);
    }

    private Question inBank(int index) {
      String id = drawn.get(index).id();
      return bank.stream().filter(question -> question.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void questions_around_those_drawn_do_not_matter() {
      live.after(4, new Input.Pass());
      List<String> ids = drawn.stream().map(Question::id).toList();
      bank.removeIf(question -> !ids.contains(question.id()));
      bank.addAll(0, LiveRun.pool(40).subList(20, 40));

      assertThat(restored(live.replayed(bank, NO_RECORD, live.now))).isEqualTo(live.game);
    }

    @Test
    void a_question_that_is_gone_is_named() {
      live.after(4, new Input.Pass());
      String id = drawn.get(5).id();
      bank.removeIf(question -> question.id().equals(id));

      assertThat(whyNot(live.replayed(bank, NO_RECORD, live.now)))
          .isEqualTo(
              "The question "
                  + id
                  + " is gone from the bank, so this quiz cannot go on; what was answered still"
                  + " counts.");
    }

    @Test
    void an_answered_question_of_another_kind_is_named() {
      live.after(4, new Input.Answer(rightAnswerTo(drawn.get(0))));
      Question first = inBank(0);
      replace(
          first.id(),
          first instanceof TrueFalse
              ? new ShortAnswer(first.item(), List.of("Delerue"))
              : new TrueFalse(first.item(), true));

      assertThat(whyNot(live.replayed(bank, NO_RECORD, live.now)))
          .isEqualTo(
              "The question "
                  + first.id()
                  + " was changed after it had been answered, so this quiz cannot go on; the"
                  + " answer counts as it did.");
    }

    @Test
    void choices_that_were_put_in_another_order_are_noticed() {
      int at = 0;
      while (!(drawn.get(at) instanceof SingleChoice choice)) {
        live.after(1, new Input.Pass());
        live.after(1, new Input.Next());
        at++;
      }
      live.after(1, new Input.Answer(new Response.Chosen((choice.answer() + 1) % 4)));
      SingleChoice before = (SingleChoice) inBank(at);
      replace(before.id(), new SingleChoice(before.item(), List.of("c", "d", "b", "x"), 3, false));

      assertThat(whyNot(live.replayed(bank, NO_RECORD, live.now))).contains(before.id());
    }

    @Test
    void questions_not_yet_answered_may_have_changed() {
      live.after(4, new Input.Pass());
      live.after(1, new Input.Next());
      Question second = inBank(1);
      replace(second.id(), new ShortAnswer(second.item(), List.of("Paris")));

      Game game = restored(live.replayed(bank, NO_RECORD, live.now));

      assertThat(game.question().answerText()).isEqualTo("Paris");
    }

    private Response rightAnswerTo(Question question) {
      return question.read(question.answerText());
    }
  }

  @Nested
  class From_a_journal_with_gaps {

    private final LiveRun live = new LiveRun(LiveRun.pool(12), RULES);

    private Replayed without(int entry) {
      live.after(4, new Input.Pass());
      live.after(1, new Input.Next());
      live.after(4, new Input.Pass());
      live.entries.remove(entry);
      return live.replayed(LiveRun.pool(12), NO_RECORD, live.now);
    }

    @Test
    void a_lost_answer_is_noticed() {
      assertThat(whyNot(without(1)))
          .isEqualTo(
              "The journal lacks a part of this quiz, so it cannot go on; what it has still"
                  + " counts.");
    }

    @Test
    void a_lost_step_to_the_next_question_is_noticed() {
      assertThat(whyNot(without(2))).startsWith("The journal lacks a part");
    }

    @Test
    void a_lost_end_is_as_good_as_an_interruption() {
      assertThat(restored(without(3)).phase()).isEqualTo(Phase.ASKING);
    }

    @Test
    void another_seed_or_number_of_questions_is_noticed() {
      Entry.Started started = (Entry.Started) live.entries.get(0);
      live.entries.set(
          0,
          new Entry.Started(
              started.run(),
              started.at(),
              started.program(),
              started.round(),
              started.banks(),
              started.seed(),
              started.rules(),
              started.pool(),
              started.questions().subList(0, 5),
              started.options()));

      assertThat(whyNot(live.replayed(LiveRun.pool(12), NO_RECORD, live.now)))
          .startsWith("The journal lacks a part");
    }
  }
}
