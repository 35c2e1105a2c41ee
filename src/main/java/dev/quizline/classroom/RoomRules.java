package dev.quizline.classroom;

import dev.quizline.quiz.Scoring;
import dev.quizline.quiz.TimeLimits;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * What a room is played under.
 *
 * @param limits for each question; a limit for the whole quiz has no meaning here
 * @param fair whether speed never outranks one more right answer, see {@link Points}
 * @param rounds standings are shown where one of so many rounds ends; 0: after every question
 * @param lateJoining whether people may join once the first question was asked
 * @param capacity how many may be in the room, 1 to {@value #MOST_PLAYERS}
 * @param teams their names, all different; empty: everybody plays alone
 * @param namesGiven whether players are given names instead of choosing them
 * @param auto how long a reveal and standings stay before the room goes on by itself; empty: until
 *     the host goes on
 */
public record RoomRules(
    Scoring scoring,
    boolean fair,
    TimeLimits limits,
    int rounds,
    boolean lateJoining,
    int capacity,
    List<String> teams,
    boolean namesGiven,
    Optional<Duration> auto) {

  public static final int MOST_PLAYERS = 10_000;

  public RoomRules {
    teams = List.copyOf(teams);
    require(rounds >= 0, "a room has 0 rounds or more");
    require(capacity >= 1 && capacity <= MOST_PLAYERS, "a room holds 1 to 10000 people");
    require(new HashSet<>(teams).size() == teams.size(), "no two teams may have the same name");
    require(teams.size() != 1, "one team alone has nobody to play against");
    require(
        auto.isEmpty() || auto.get().compareTo(Duration.ZERO) > 0,
        "a room that goes on by itself shows each thing for a while");
  }

  /** One point a right answer, limits as the bank sets them, anybody may join at any time. */
  public static RoomRules plain() {
    return new RoomRules(
        Scoring.ACCURACY,
        false,
        TimeLimits.BANK,
        0,
        true,
        MOST_PLAYERS,
        List.of(),
        false,
        Optional.empty());
  }

  /** Whether standings come behind the question at {@code index}, from 0, of {@code of}. */
  boolean standingsAfter(int index, int of) {
    if (rounds == 0 || index == of - 1) {
      return true;
    }
    int perRound = Math.max(1, (of + rounds - 1) / rounds);
    return (index + 1) % perRound == 0;
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
