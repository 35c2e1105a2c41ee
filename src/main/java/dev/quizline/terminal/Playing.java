package dev.quizline.terminal;

import dev.quizline.quiz.FactCheck;
import dev.quizline.quiz.Game;
import dev.quizline.quiz.GameEvent;
import dev.quizline.quiz.Input;
import dev.quizline.quiz.Question;
import dev.quizline.quiz.Step;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The game as it goes on: every input is applied, then kept, and only then shown. */
final class Playing {

  private final Backstage backstage;
  private final InstantSource clock;
  private Game game;
  private boolean settled;
  private Optional<String> notice = Optional.empty();

  Playing(Game game, Backstage backstage, InstantSource clock) {
    this.game = game;
    this.backstage = backstage;
    this.clock = clock;
  }

  Game game() {
    return game;
  }

  /** Applies an input as of now: the instant is taken before anything is waited for. */
  List<GameEvent> apply(Input input) {
    Instant now = clock.instant();
    settle();
    Step step = game.apply(input, now);
    Optional<String> failure = backstage.record(now, input, step);
    if (failure.isPresent()) {
      notice = failure;
    }
    game = step.game();
    return step.events();
  }

  /** What went wrong with keeping the last inputs; each is told once. */
  Optional<String> takeNotice() {
    Optional<String> taken = notice;
    notice = Optional.empty();
    return taken;
  }

  /** Before the first input, so that the first question need not wait for the reference. */
  private void settle() {
    if (settled) {
      return;
    }
    settled = true;
    for (Question question : game.questions()) {
      if (question instanceof FactCheck) {
        game = game.settled(backstage.settled());
        return;
      }
    }
  }
}
