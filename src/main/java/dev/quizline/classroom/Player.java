package dev.quizline.classroom;

import dev.quizline.quiz.Attempt;
import dev.quizline.quiz.PlayerNames;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Somebody in a room.
 *
 * @param id the place in the room's list, from 0; for ever
 * @param name unique in the room
 * @param team its name; empty where there are none
 * @param spectator whether they only watch
 * @param since the first question that counts for them, from 0: later than 0 for who came late
 * @param removed whether the host took them out of the room
 * @param shown when the question that is up was written to them; empty: not yet
 * @param attempts one for each question answered, in order
 */
public record Player(
    int id,
    String name,
    String team,
    boolean spectator,
    int since,
    boolean removed,
    Accommodation extra,
    Presence presence,
    Optional<Instant> shown,
    List<Attempt> attempts) {

  /**
   * Whether somebody is connected.
   *
   * @param left when the last connection went away, or, where there never was one, when they were
   *     let in; empty while there is one
   */
  public record Presence(int connections, Optional<Instant> left) {

    /** Of somebody who was let in, and whose first connection is on its way. */
    static Presence coming(Instant now) {
      return new Presence(0, Optional.of(now));
    }

    public boolean here() {
      return connections > 0;
    }

    Presence one() {
      return new Presence(connections + 1, Optional.empty());
    }

    Presence less(Instant now) {
      return connections > 1
          ? new Presence(connections - 1, Optional.empty())
          : new Presence(0, Optional.of(now));
    }
  }

  public Player {
    attempts = List.copyOf(attempts);
  }

  /** Whether they are in the room and play. */
  public boolean plays() {
    return !removed && !spectator;
  }

  /** What they made of a question; empty where they did not answer it. */
  public Optional<Attempt> attempt(int index) {
    for (int i = attempts.size() - 1; i >= 0; i--) {
      if (attempts.get(i).index() == index) {
        return Optional.of(attempts.get(i));
      }
    }
    return Optional.empty();
  }

  boolean answered(int index) {
    return !attempts.isEmpty() && attempts.get(attempts.size() - 1).index() == index;
  }

  boolean isNamed(String other) {
    return PlayerNames.key(name).equals(PlayerNames.key(other));
  }

  Player shownAt(Optional<Instant> at) {
    return new Player(id, name, team, spectator, since, removed, extra, presence, at, attempts);
  }

  Player with(Presence other) {
    return new Player(id, name, team, spectator, since, removed, extra, other, shown, attempts);
  }

  Player with(Accommodation other) {
    return new Player(id, name, team, spectator, since, removed, other, presence, shown, attempts);
  }

  Player with(Attempt attempt) {
    List<Attempt> more = new ArrayList<>(attempts);
    more.add(attempt);
    return new Player(id, name, team, spectator, since, removed, extra, presence, shown, more);
  }

  Player takenOut() {
    return new Player(id, name, team, spectator, since, true, extra, presence, shown, attempts);
  }
}
