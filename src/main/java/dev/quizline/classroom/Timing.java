package dev.quizline.classroom;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When time runs out in the question that is up. A player's time runs from when the question was
 * written to them, but begins no later than {@link #HEAD_START} after it was asked: whoever stays
 * away longer gains nothing by it.
 */
public final class Timing {

  /** How much later a player's time may begin than the first one's. */
  static final Duration HEAD_START = Duration.ofSeconds(2);

  /** How long somebody who dropped out is waited for as if they were there. */
  static final Duration PATIENCE = Duration.ofSeconds(10);

  /**
   * How much later than time is up a question is locked: an answer may still be on its way here.
   */
  static final Duration HANDOVER = Duration.ofMillis(200);

  private final Room room;
  private final Turn turn;

  Timing(Room room) {
    this.room = room;
    this.turn = room.turn().orElseThrow();
  }

  /** The limit for those without extra time; empty: none. */
  public Optional<Duration> limit() {
    return ofBank().map(limit -> limit.plus(turn.added()));
  }

  /** A player's own limit. */
  public Optional<Duration> limit(Player player) {
    return player.extra().of(ofBank()).map(limit -> limit.plus(turn.added()));
  }

  private Optional<Duration> ofBank() {
    return room.rules().limits().of(room.questions().get(turn.index()).item());
  }

  /** When a player's time began. */
  Instant begin(Player player) {
    Instant latest = turn.asked().plus(HEAD_START);
    return player.shown().filter(shown -> shown.isBefore(latest)).orElse(latest);
  }

  /** What an answer that comes now has taken; nothing less than nothing. */
  Duration taken(Player player, Instant now) {
    Instant begin = player.shown().isPresent() ? begin(player) : turn.asked();
    Duration taken = Duration.between(begin, now);
    return taken.isNegative() ? Duration.ZERO : taken;
  }

  /** When a player's time is up; empty: never. */
  public Optional<Instant> end(Player player) {
    return limit(player).map(limit -> begin(player).plus(limit));
  }

  /** When time is up for those without extra time; empty: never. */
  public Optional<Instant> end() {
    return limit().map(limit -> turn.asked().plus(limit));
  }

  /** How much is left; while the clock stands still, what was left when it stopped. */
  public Optional<Duration> left(Player player, Instant now) {
    return left(end(player), now);
  }

  /** The same for those without extra time. */
  public Optional<Duration> left(Instant now) {
    return left(end(), now);
  }

  private Optional<Duration> left(Optional<Instant> end, Instant now) {
    return end.map(
        instant -> {
          Duration left = Duration.between(turn.paused().orElse(now), instant);
          return left.isNegative() ? Duration.ZERO : left;
        });
  }

  /**
   * Whether there is nobody left to wait for: everybody who is there has answered, or has run out
   * of time. A room that everybody has left waits for as long as the question's time runs.
   */
  boolean over(Instant now) {
    boolean anybody = false;
    boolean answered = false;
    for (Player player : room.players()) {
      if (player.plays() && player.answered(turn.index())) {
        answered = true;
      } else if (player.plays() && isAwaited(player, now)) {
        anybody = true;
        if (end(player).map(end -> now.isBefore(end.plus(HANDOVER))).orElse(true)) {
          return false;
        }
      }
    }
    return anybody || answered || end().map(end -> !now.isBefore(end.plus(HANDOVER))).orElse(false);
  }

  private static boolean isAwaited(Player player, Instant now) {
    Player.Presence presence = player.presence();
    return presence.here()
        || presence.left().map(left -> now.isBefore(left.plus(PATIENCE))).orElse(false);
  }
}
