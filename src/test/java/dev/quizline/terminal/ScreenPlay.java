package dev.quizline.terminal;

import dev.quizline.packaged.Await;
import dev.quizline.quiz.Feedback;
import dev.quizline.quiz.Game;
import dev.quizline.quiz.Question;
import dev.quizline.quiz.Rules;
import dev.quizline.quiz.Scoring;
import dev.quizline.quiz.TimeLimits;
import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A quiz that is played on a virtual screen while a test presses the keys. */
final class ScreenPlay implements AutoCloseable {

  final VirtualScreen screen;
  final FakeClock clock = new FakeClock();
  final FakeBackstage backstage = new FakeBackstage();
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread player = new Thread(work, "quiz");
            player.setDaemon(true);
            return player;
          });
  private Future<Played> played;

  ScreenPlay(int columns, int rows) throws IOException {
    screen = new VirtualScreen(columns, rows);
  }

  static Rules rules(TimeLimits limits, Feedback feedback, String... players) {
    return new Rules(
        OptionalInt.empty(),
        false,
        limits,
        Scoring.ACCURACY,
        feedback,
        OptionalDouble.empty(),
        List.of(players));
  }

  /** Timed as the questions say, in their order, for one player. */
  ScreenPlay start(Question... questions) {
    return start(rules(TimeLimits.BANK, Feedback.EACH, "ada"), questions);
  }

  ScreenPlay start(Rules rules, Question... questions) {
    return resume(Game.start(List.of(questions), rules, new Random(7), clock.instant()).game());
  }

  /** Plays a game from wherever it is. */
  ScreenPlay resume(Game game) {
    QuizScreen quiz = new QuizScreen(screen.terminal(), screen.look(), backstage, clock);
    played = thread.submit(() -> quiz.play(game));
    screen.giveUpOnceDone(played);
    return this;
  }

  /** What came of it; fails where it does not come to an end. */
  Played end() {
    try {
      return played.get(Await.LONG.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw new AssertionError("the quiz failed; the screen is\n" + screen.text(), e.getCause());
    } catch (TimeoutException | InterruptedException e) {
      throw new AssertionError("the quiz did not end; the screen is\n" + screen.text(), e);
    }
  }

  boolean isOver() {
    return played.isDone();
  }

  @Override
  public void close() throws IOException {
    thread.shutdownNow();
    screen.close();
  }
}
