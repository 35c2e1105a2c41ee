package dev.quizline.journal;

import dev.quizline.quiz.Difficulty;
import dev.quizline.quiz.FactCheck;
import dev.quizline.quiz.Feedback;
import dev.quizline.quiz.Game;
import dev.quizline.quiz.Input;
import dev.quizline.quiz.Item;
import dev.quizline.quiz.Judgement;
import dev.quizline.quiz.Question;
import dev.quizline.quiz.Rules;
import dev.quizline.quiz.Scoring;
import dev.quizline.quiz.ShortAnswer;
import dev.quizline.quiz.SingleChoice;
import dev.quizline.quiz.Step;
import dev.quizline.quiz.TimeLimits;
import dev.quizline.quiz.TrueFalse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** A game that is played and recorded as the program does it. */
final class LiveRun {

  static final long SEED = 1964;

  final List<Entry> entries = new ArrayList<>();
  Game game;
  Instant now = Samples.EVENING;

  LiveRun(List<Question> pool, Rules rules) {
    game = Game.start(pool, rules, chance(SEED), now).game();
    List<Entry.Drawn> drawn = new ArrayList<>();
    for (Question question : game.questions()) {
      drawn.add(new Entry.Drawn("films", question.id(), question.item().points()));
    }
    entries.add(
        new Entry.Started(
            "r1",
            now,
            "0.1.0",
            Round.QUIZ,
            List.of(new Entry.Source("films", "films.yaml", "Films")),
            SEED,
            rules,
            pool.size(),
            drawn,
            Map.of()));
  }

  static RandomGenerator chance(long seed) {
    return new SplittableRandom(seed);
  }

  /** Lets time go by, then makes a move. */
  Step after(Duration pause, Input input) {
    now = now.plus(pause);
    Step step = game.apply(input, now);
    Entry.Moved.of("r1", now, input, game, step).ifPresent(entries::add);
    game = step.game();
    return step;
  }

  Step after(int seconds, Input input) {
    return after(Duration.ofSeconds(seconds), input);
  }

  void settle(Map<String, Judgement> record) {
    game = game.settled(record);
  }

  Run run() {
    return History.of(entries).runs().get(0);
  }

  static Item item(String id) {
    return new Item(
        id,
        "What about " + id + "?",
        "",
        Optional.of("think of " + id),
        Difficulty.EASY,
        List.of("film"),
        Optional.of(Duration.ofSeconds(20)),
        1 + id.length() % 3);
  }

  /** Questions of several kinds. */
  static List<Question> pool(int size) {
    List<Question> pool = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      String id = "question-" + i;
      pool.add(
          switch (i % 4) {
            case 0 -> new SingleChoice(item(id), List.of("a" + i, "b", "c", "d"), 0, false);
            case 1 -> new TrueFalse(item(id), i % 8 == 1);
            case 2 -> new ShortAnswer(item(id), List.of("Delerue", "Georges Delerue"));
            default -> new FactCheck(item(id), "fact-" + i + "/1", Optional.empty());
          });
    }
    return pool;
  }

  static Map<String, Judgement> record(int size) {
    Map<String, Judgement> record = new HashMap<>();
    for (int i = 3; i < size; i += 8) {
      record.put("fact-" + i + "/1", Judgement.OPINION);
    }
    return record;
  }

  /** What becomes of the run when it goes on at {@code at}. */
  Replayed replayed(List<Question> bank, Map<String, Judgement> record, Instant at) {
    return Replay.of(
        run(),
        drawn -> bank.stream().filter(question -> question.id().equals(drawn.id())).findFirst(),
        record,
        LiveRun::chance,
        at);
  }

  static Rules rules(Feedback feedback, OptionalInt count, String... players) {
    return new Rules(
        count,
        true,
        new TimeLimits(Optional.empty(), true, Optional.of(Duration.ofMinutes(5)), 1),
        Scoring.SPEED,
        feedback,
        OptionalDouble.empty(),
        List.of(players));
  }
}
