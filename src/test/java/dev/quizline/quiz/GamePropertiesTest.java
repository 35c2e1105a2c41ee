package dev.quizline.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for a game whatever is done to it, and whatever its clock says. */
class GamePropertiesTest {

  private static final int GAMES = 300;
  private static final int INPUTS = 60;

  private record Move(Input input, Instant now) {}

  private static Rules rules(RandomGenerator random, Feedback feedback) {
    return new Rules(
        OptionalInt.of(2 + random.nextInt(9)),
        random.nextBoolean(),
        new TimeLimits(
            Optional.empty(),
            random.nextBoolean(),
            Optional.of(Duration.ofSeconds(60)).filter(limit -> random.nextBoolean()),
            1 + random.nextInt(2)),
        random.nextBoolean() ? Scoring.SPEED : Scoring.ACCURACY,
        feedback,
        OptionalDouble.of(random.nextDouble()),
        random.nextInt(3) == 0 ? List.of("Ada", "Ben") : List.of("Ada"));
  }

  private static Step start(int seed, Feedback feedback) {
    RandomGenerator random = new SplittableRandom(seed);
    List<Question> questions =
        Stream.concat(Sample.ONE_OF_EACH_KIND.stream(), Stream.of(Sample.unsettled("s-9/1")))
            .toList();
    return Game.start(questions, rules(random, feedback), random, Playthrough.START);
  }

  /** Mostly forward, now and then far, sometimes back. */
  private static List<Move> moves(int seed, int places) {
    RandomGenerator random = new SplittableRandom(seed + 1_000_000);
    RandomInputs inputs = new RandomInputs(random);
    List<Move> moves = new ArrayList<>();
    Instant now = Playthrough.START;
    for (int i = 0; i < INPUTS; i++) {
      now =
          now.plusMillis(
              random.nextInt(8) == 0 ? random.nextInt(60_000) - 20_000 : random.nextInt(5_000));
      moves.add(new Move(inputs.input(places), now));
    }
    return moves;
  }

  @ParameterizedTest
  @EnumSource(Feedback.class)
  void any_input_at_any_moment_makes_a_sound_game(Feedback feedback) {
    for (int seed = 0; seed < GAMES; seed++) {
      Game game = start(seed, feedback).game();
      for (Move move : moves(seed, game.questions().size())) {
        Game before = game;
        Step step = game.apply(move.input(), move.now());
        game = step.game();

        assertSound(game);
        if (step.events().stream().allMatch(GameEvent.Refused.class::isInstance)) {
          assertThat(game).as("refused or nothing: %s", move).isEqualTo(before);
        }
        if (before.phase() == Phase.FINISHED) {
          assertThat(game.attempts()).isEqualTo(before.attempts());
        }
      }
    }
  }

  private static void assertSound(Game game) {
    boolean over = game.phase() == Phase.FINISHED;
    assertThat(game.ending().isPresent()).isEqualTo(over);
    assertThat(game.passed().isPresent()).isEqualTo(over);
    assertThat(game.index()).isBetween(0, game.questions().size());
    if (game.deadline().isPresent()) {
      assertThat(game.phase()).isIn(Phase.ASKING, Phase.LOOKING_OVER);
    }
    for (Attempt attempt : game.attempts()) {
      int worth = game.questions().get(attempt.index()).item().points();
      assertThat(attempt.elapsed()).isGreaterThanOrEqualTo(Duration.ZERO);
      assertThat(attempt.share()).isBetween(0.0, 1.0);
      assertThat(attempt.points()).isBetween(0.0, game.rules().scoring().most(worth));
    }
    assertThat(game.standings()).hasSameSizeAs(game.rules().players());
    for (Standing standing : game.standings()) {
      assertThat(standing.points()).isBetween(0.0, standing.most() + 1e-9);
      assertThat(standing.correct()).isBetween(0, standing.of());
      assertThat(standing.streak()).isBetween(0, standing.bestStreak());
      assertThat(standing.elapsed()).isGreaterThanOrEqualTo(Duration.ZERO);
    }
  }

  @ParameterizedTest
  @EnumSource(Feedback.class)
  void the_same_seed_inputs_and_instants_give_the_same_game(Feedback feedback) {
    for (int seed = 0; seed < GAMES; seed++) {
      Step one = start(seed, feedback);
      Step other = start(seed, feedback);
      assertThat(one).isEqualTo(other);
      for (Move move : moves(seed, one.game().questions().size())) {
        one = one.game().apply(move.input(), move.now());
        other = other.game().apply(move.input(), move.now());
      }
      assertThat(one).isEqualTo(other);
    }
  }

  /** Not so in an exam, where the next question is up from the moment in which it is shown. */
  @Test
  void it_does_not_matter_how_often_anybody_looks_at_the_clock() {
    for (int seed = 0; seed < GAMES; seed++) {
      Game often = start(seed, Feedback.EACH).game();
      Game seldom = often;
      Instant now = Playthrough.START;
      for (Move move : moves(seed, often.questions().size())) {
        now = now.isBefore(move.now()) ? move.now() : now;
        for (int early = 5; early > 0; early--) {
          often = often.apply(new Input.Tick(), now.minusMillis(700 * early)).game();
        }
        often = often.apply(new Input.Tick(), now).game().apply(move.input(), now).game();
        seldom = seldom.apply(new Input.Tick(), now).game().apply(move.input(), now).game();

        assertThat(often).isEqualTo(seldom);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Feedback.class)
  void it_does_not_matter_when_the_record_settles_everything(Feedback feedback) {
    Map<String, Judgement> record = Map.of("s-9/1", Judgement.FALSE);
    for (int seed = 0; seed < GAMES; seed++) {
      Game before = start(seed, feedback).game().settled(record);
      Game after = start(seed, feedback).game();
      List<Move> moves = moves(seed, before.questions().size());
      for (Move move : moves.subList(0, 1 + seed % INPUTS)) {
        before = before.apply(move.input(), move.now()).game();
        after = after.apply(move.input(), move.now()).game();
      }

      assertThat(after.settled(record).attempts()).isEqualTo(before.attempts());
    }
  }

  @Test
  void settling_at_any_moment_keeps_what_was_done() {
    for (int seed = 0; seed < GAMES; seed++) {
      Game game = start(seed, seed % 2 == 0 ? Feedback.EACH : Feedback.AT_END).game();
      int moment = seed % INPUTS;
      List<Move> moves = moves(seed, game.questions().size());
      for (Move move : moves.subList(0, moment)) {
        game = game.apply(move.input(), move.now()).game();
      }

      Game settled = game.settled(Map.of("s-9/1", Judgement.FALSE));
      Game dropped = game.settled(Map.of());

      assertThat(settled.questions()).hasSameSizeAs(game.questions());
      assertThat(dropped.phase()).isEqualTo(game.phase());
      assertThat(dropped.attempts()).isEqualTo(game.attempts());
      for (Move move : moves.subList(moment, INPUTS)) {
        dropped = dropped.apply(move.input(), move.now()).game();
        assertSound(dropped);
      }
    }
  }
}
