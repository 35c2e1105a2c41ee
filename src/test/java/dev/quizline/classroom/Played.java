package dev.quizline.classroom;

import dev.quizline.quiz.Difficulty;
import dev.quizline.quiz.Item;
import dev.quizline.quiz.Question;
import dev.quizline.quiz.Scoring;
import dev.quizline.quiz.SingleChoice;
import dev.quizline.quiz.TimeLimits;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;

/** A room that a test plays in: the clock moves as the test says, events are kept. */
final class Played {

  static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  private final NameGiver names = new NameGiver(new SplittableRandom(7));
  private final List<RoomEvent> events = new ArrayList<>();
  private Room room;
  private Instant now = NOON;
  private Optional<Refusal> refusal = Optional.empty();

  private Played(Room room) {
    this.room = room;
  }

  static Played of(RoomRules rules, Question... questions) {
    return new Played(Room.open(rules, List.of(questions), NOON));
  }

  static Played of(RoomRules rules, int questions) {
    Question[] asked = new Question[questions];
    for (int i = 0; i < questions; i++) {
      asked[i] = question("q" + (i + 1));
    }
    return of(rules, asked);
  }

  /** Three questions of ten seconds each, a point a question. */
  static Played plain() {
    return of(RoomRules.plain(), 3);
  }

  /** The first choice is right. */
  static Question question(String id) {
    return new SingleChoice(
        new Item(
            id,
            "Which is a river?",
            "It flows.",
            Optional.empty(),
            Difficulty.EASY,
            List.of(),
            Optional.of(Duration.ofSeconds(10)),
            1),
        List.of("Rhine", "Alps", "Oslo"),
        0,
        false);
  }

  static RoomRules rules(Scoring scoring, boolean fair) {
    RoomRules plain = RoomRules.plain();
    return new RoomRules(
        scoring, fair, TimeLimits.BANK, 0, true, 500, List.of(), false, plain.auto());
  }

  static RoomRules teams(String... names) {
    return new RoomRules(
        Scoring.ACCURACY,
        false,
        TimeLimits.BANK,
        0,
        true,
        500,
        List.of(names),
        false,
        Optional.empty());
  }

  Room room() {
    return room;
  }

  Instant now() {
    return now;
  }

  List<RoomEvent> events() {
    return events;
  }

  Player player(String name) {
    return room.players().stream()
        .filter(player -> !player.removed() && player.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  Optional<Refusal.Kind> refused() {
    return refusal.map(Refusal::kind);
  }

  Played does(Function<RoomMoves, RoomStep> move) {
    RoomStep step = move.apply(room.at(now));
    room = step.room();
    events.addAll(step.events());
    refusal = step.refusal();
    return this;
  }

  /** Somebody joins, and is there. */
  Played joins(String... people) {
    for (String name : people) {
      does(moves -> moves.join(name, "", false, names));
      if (refusal.isEmpty()) {
        int id = room.players().size() - 1;
        does(moves -> moves.came(id));
      }
    }
    return this;
  }

  Played joins(String name, String team, boolean spectator) {
    return does(moves -> moves.join(name, team, spectator, names));
  }

  Played next() {
    return does(RoomMoves::next);
  }

  /** Time passes, and the room looks at the clock. */
  Played passes(double seconds) {
    now = now.plusMillis(Math.round(seconds * 1000));
    return does(RoomMoves::tick);
  }

  Played shown(String name) {
    int id = player(name).id();
    return does(moves -> moves.shown(id, room.index()));
  }

  Played answers(String name, String text) {
    int id = player(name).id();
    return does(moves -> moves.answer(id, room.index(), question -> question.read(text)));
  }
}
