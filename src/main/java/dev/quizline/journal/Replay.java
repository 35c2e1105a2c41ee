package dev.quizline.journal;

import dev.quizline.quiz.Attempt;
import dev.quizline.quiz.Difficulty;
import dev.quizline.quiz.Game;
import dev.quizline.quiz.Item;
import dev.quizline.quiz.Judgement;
import dev.quizline.quiz.Question;
import dev.quizline.quiz.Step;
import dev.quizline.quiz.TrueFalse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.random.RandomGenerator;

/**
 * Brings an interrupted run back by playing its seed and inputs again.
 *
 * <p>Time spent away is not counted. A game only ever compares instants with one another, so
 * everything before an interruption is moved forward by its length: the run's last entry then falls
 * on the instant of going on, and the clocks of question and quiz continue where they stood. This
 * holds in every phase, and in an exam, which has no pause. Whoever goes on appends an {@link
 * Entry.Resumed} of the same instant, so that a second interruption can be bridged too.
 *
 * <p>Only the questions drawn need still be there. Those around them may have changed: blanks take
 * the places of the others while the seed decides.
 */
public final class Replay {

  private static final String INCOMPLETE =
      "The journal lacks a part of this quiz, so it cannot go on; what it has still counts.";

  private final Run run;
  private final LongFunction<RandomGenerator> random;

  private Replay(Run run, LongFunction<RandomGenerator> random) {
    this.run = run;
    this.random = random;
  }

  /**
   * The game as it stood at the run's last entry, as if that had been {@code now}.
   *
   * @param questions finds a question that was drawn in its bank as it is today
   * @param record the keys of fact checks, as for {@link Game#settled}, which is applied at the
   *     start; empty leaves the game as it is
   * @param random makes the source of chance from the seed, as it was made for {@link Game#start}
   */
  public static Replayed of(
      Run run,
      Function<Entry.Drawn, Optional<Question>> questions,
      Map<String, Judgement> record,
      LongFunction<RandomGenerator> random,
      Instant now) {
    List<Question> drawn = new ArrayList<>();
    for (Entry.Drawn one : run.started().questions()) {
      Optional<Question> question = questions.apply(one);
      if (question.isEmpty()) {
        return new Replayed.Impossible(
            "The question "
                + one.id()
                + " is gone from the bank, so this quiz cannot go on; what was answered still"
                + " counts.");
      }
      drawn.add(question.get());
    }
    return drawn.isEmpty()
        ? new Replayed.Impossible(INCOMPLETE)
        : new Replay(run, random).replay(drawn, record, now);
  }

  private Replayed replay(List<Question> drawn, Map<String, Judgement> record, Instant now) {
    Duration away = away(now);
    Game game = start(pool(drawn), run.started().at().plus(away));
    if (!game.questions().stream().map(Question::id).toList().equals(idsDrawn())) {
      return new Replayed.Impossible(INCOMPLETE);
    }
    return replay(record.isEmpty() ? game : game.settled(record), away);
  }

  private Replayed replay(Game begun, Duration away) {
    Game game = begun;
    Duration ahead = away;
    Instant before = run.started().at();
    for (Entry entry : run.moves()) {
      if (entry instanceof Entry.Moved moved) {
        Instant at = moved.at().plus(ahead);
        Step step = game.apply(moved.input(), at);
        Optional<String> objection =
            objection(moved, Entry.Moved.of(run.id(), at, moved.input(), game, step));
        if (objection.isPresent()) {
          return new Replayed.Impossible(objection.get());
        }
        game = step.game();
      } else {
        ahead = ahead.minus(Duration.between(before, entry.at()));
      }
      before = entry.at();
    }
    return new Replayed.Restored(game);
  }

  /** How long the run was interrupted up to now, all interruptions together. */
  private Duration away(Instant now) {
    Duration away = Duration.ZERO;
    Instant before = run.started().at();
    for (Entry entry : run.moves()) {
      if (entry instanceof Entry.Resumed) {
        away = away.plus(Duration.between(before, entry.at()));
      }
      before = entry.at();
    }
    return away.plus(Duration.between(before, now));
  }

  private Game start(List<Question> questions, Instant at) {
    return Game.start(questions, run.rules(), random.apply(run.started().seed()), at).game();
  }

  /** As many questions as there were, with those drawn in the places that the seed draws. */
  private List<Question> pool(List<Question> drawn) {
    List<Question> pool = new ArrayList<>();
    for (int place = 0; place < run.started().pool(); place++) {
      pool.add(blank(place));
    }
    List<Question> places = start(pool, run.started().at()).questions();
    for (int i = 0; i < Math.min(places.size(), drawn.size()); i++) {
      pool.set(Integer.parseInt(places.get(i).id()), drawn.get(i));
    }
    return pool;
  }

  private static Question blank(int place) {
    String id = Integer.toString(place);
    Optional<Duration> untimed = Optional.empty();
    return new TrueFalse(
        new Item(id, id, "", Optional.empty(), Difficulty.EASY, List.of(), untimed, 0), true);
  }

  private List<String> idsDrawn() {
    return run.started().questions().stream().map(Entry.Drawn::id).toList();
  }

  /** What is different when a move is made again; empty if nothing is. */
  private static Optional<String> objection(Entry.Moved then, Optional<Entry.Moved> again) {
    if (again.isEmpty() || again.get().marked().size() != then.marked().size()) {
      return Optional.of(INCOMPLETE);
    }
    for (int i = 0; i < then.marked().size(); i++) {
      Marked marked = then.marked().get(i);
      if (!isSame(marked, again.get().marked().get(i))) {
        return Optional.of(
            "The question "
                + marked.attempt().questionId()
                + " was changed after it had been answered, so this quiz cannot go on; the answer"
                + " counts as it did.");
      }
    }
    return Optional.empty();
  }

  private static boolean isSame(Marked then, Marked now) {
    Attempt before = then.attempt();
    Attempt after = now.attempt();
    return before.index() == after.index()
        && before.questionId().equals(after.questionId())
        && before.player().equals(after.player())
        && before.outcome() == after.outcome()
        && before.share() == after.share()
        && before.points() == after.points()
        && then.answered().equals(now.answered());
  }
}
