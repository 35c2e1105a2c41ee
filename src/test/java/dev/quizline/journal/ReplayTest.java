package dev.quizline.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.quiz.Ending;
import dev.quizline.quiz.Feedback;
import dev.quizline.quiz.Game;
import dev.quizline.quiz.Input;
import dev.quizline.quiz.Judgement;
import dev.quizline.quiz.Phase;
import dev.quizline.quiz.Response;
import dev.quizline.quiz.Rules;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReplayTest {

  private static final Map<String, Judgement> NO_RECORD = Map.of();
  private static final Duration NIGHT = Duration.ofHours(11);

  private static Rules rules(Feedback feedback) {
    return LiveRun.rules(feedback, OptionalInt.of(6), "ann");
  }

  private static Game restored(Replayed replayed) {
    assertThat(replayed).isInstanceOf(Replayed.Restored.class);
    return ((Replayed.Restored) replayed).game();
  }

  private static Input.Answer typed(String text) {
    return new Input.Answer(new Response.Typed(text));
  }

  @Nested
  class At_the_same_instant {

    @ParameterizedTest
    @EnumSource(Feedback.class)
    void the_game_is_the_very_one_that_was_interrupted(Feedback feedback) {
      LiveRun live = new LiveRun(LiveRun.pool(12), rules(feedback));
      live.after(3, new Input.Hint());
      live.after(2, typed("Delerue"));
      live.after(1, new Input.Next());
      live.after(1, new Input.Pause());
      live.after(60, new Input.Resume());
      live.after(30, new Input.Tick());
      live.after(1, new Input.Flag());

      assertThat(restored(live.replayed(LiveRun.pool(12), NO_RECORD, live.now)))
          .isEqualTo(live.game);
    }

    @Test
    void whatever_was_played_comes_back_after_every_move() {
      RandomGenerator random = new SplittableRandom(11);
      for (int i = 0; i < 150; i++) {
        int size = 8 + random.nextInt(20);
        Feedback feedback = random.nextBoolean() ? Feedback.EACH : Feedback.AT_END;
        OptionalInt count =
            random.nextBoolean() ? OptionalInt.of(2 + random.nextInt(9)) : OptionalInt.empty();
        Rules rules =
            random.nextBoolean()
                ? LiveRun.rules(feedback, count, "ann")
                : LiveRun.rules(feedback, count, "ann", "bob");
        LiveRun live = new LiveRun(LiveRun.pool(size), rules);
        live.settle(LiveRun.record(size));
        while (live.game.phase() != Phase.FINISHED) {
          Instant before = live.now;
          int kept = live.entries.size();
          live.after(Duration.ofMillis(random.nextInt(9_000)), anyInput(live.game, random));
          if (live.entries.size() == kept) {
            live.now = before;
          }

          Run run = live.run();
          assertThat(restored(live.replayed(LiveRun.pool(size), LiveRun.record(size), live.now)))
              .isEqualTo(live.game);
          assertThat(run.attempts()).extracting(Marked::attempt).isEqualTo(live.game.attempts());
          assertThat(run.standings()).isEqualTo(live.game.standings());
        }
      }
    }

    private Input anyInput(Game game, RandomGenerator random) {
      return switch (random.nextInt(20)) {
        case 0 -> new Input.Pass();
        case 1 -> new Input.Hint();
        case 2 -> new Input.Tick();
        case 3 -> new Input.Pause();
        case 4 -> new Input.Resume();
        case 5 -> new Input.Contest(random.nextInt(game.questions().size() + 2) - 1);
        case 6 -> new Input.Flag();
        case 7 -> new Input.GoTo(random.nextInt(game.questions().size() + 2) - 1);
        case 8 -> random.nextInt(8) == 0 ? new Input.HandIn() : new Input.Tick();
        case 9 -> random.nextInt(20) == 0 ? new Input.Quit() : new Input.Tick();
        case 10, 11, 12, 13 -> new Input.Next();
        case 14 -> new Input.Answer(new Response.Chosen(random.nextInt(4)));
        case 15 -> new Input.Answer(new Response.Judged(Judgement.OPINION));
        case 16 -> typed("Delerue");
        case 17 -> typed("Legrand");
        default -> new Input.Answer(new Response.Judged(Judgement.TRUE));
      };
    }
  }

  @Nested
  class After_an_interruption {

    @ParameterizedTest
    @EnumSource(Feedback.class)
    void the_clocks_go_on_where_they_stood(Feedback feedback) {
      LiveRun live = new LiveRun(LiveRun.pool(12), rules(feedback));
      live.after(4, new Input.Answer(new Response.Chosen(0)));
      live.after(1, new Input.Next());
      live.after(6, new Input.Hint());

      Game game = restored(live.replayed(LiveRun.pool(12), NO_RECORD, live.now.plus(NIGHT)));

      assertThat(game.attempts()).isEqualTo(live.game.attempts());
      assertThat(game.deadline()).isEqualTo(live.game.deadline().map(end -> end.plus(NIGHT)));
      assertThat(
              game.apply(new Input.Pass(), live.now.plus(NIGHT).plusSeconds(7)).game().attempts())
          .isEqualTo(live.game.apply(new Input.Pass(), live.now.plusSeconds(7)).game().attempts());
    }

    @Test
    void a_second_one_is_bridged_as_well() {
      LiveRun live = new LiveRun(LiveRun.pool(12), rules(Feedback.AT_END));
      LiveRun undisturbed = new LiveRun(LiveRun.pool(12), rules(Feedback.AT_END));
      for (LiveRun run : List.of(live, undisturbed)) {
        run.after(4, new Input.Answer(new Response.Chosen(0)));
      }
      for (int night = 0; night < 3; night++) {
        live.now = live.now.plus(NIGHT);
        live.game = restored(live.replayed(LiveRun.pool(12), NO_RECORD, live.now));
        live.entries.add(new Entry.Resumed("r1", live.now));
        for (LiveRun run : List.of(live, undisturbed)) {
          run.after(5, new Input.Answer(new Response.Judged(Judgement.TRUE)));
        }
      }

      assertThat(live.game.attempts()).isEqualTo(undisturbed.game.attempts());
      assertThat(live.game.deadline())
          .isEqualTo(undisturbed.game.deadline().map(end -> end.plus(NIGHT.multipliedBy(3))));
      assertThat(restored(live.replayed(LiveRun.pool(12), NO_RECORD, live.now)))
          .isEqualTo(live.game);
    }

    @Test
    void a_run_that_lacks_only_its_last_line_comes_back_finished() {
      LiveRun live = new LiveRun(LiveRun.pool(12), rules(Feedback.AT_END));
      live.after(4, new Input.HandIn());

      Game game = restored(live.replayed(LiveRun.pool(12), NO_RECORD, live.now.plus(NIGHT)));

      assertThat(game.ending()).contains(Ending.COMPLETE);
      assertThat(game.attempts()).isEqualTo(live.game.attempts()).isNotEmpty();
    }
  }
}
