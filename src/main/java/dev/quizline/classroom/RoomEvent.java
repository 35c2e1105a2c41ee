package dev.quizline.classroom;

import dev.quizline.quiz.Attempt;
import java.time.Duration;
import java.time.Instant;

/**
 * Something that happened in a room. A room is what its events made of it: {@link Room#after} is
 * all that changes one, when it is played and when it is brought back from what was kept.
 */
public sealed interface RoomEvent {

  Instant at();

  /** Whether the room must have it to be brought back; presence and delivery begin anew. */
  default boolean kept() {
    return !(this instanceof Shown || this instanceof Came || this instanceof Went);
  }

  /** Somebody joined. */
  record Joined(Instant at, int player, String name, String team, boolean spectator)
      implements RoomEvent {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.joined(this);
    }
  }

  /** The host gave somebody more time. */
  record Allowed(Instant at, int player, Accommodation extra) implements RoomEvent {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.allowed(this);
    }
  }

  /** The host took somebody out of the room; they may join again. */
  record Kicked(Instant at, int player) implements RoomEvent {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.kicked(this);
    }
  }

  /** The host shut the room to newcomers, or opened it. */
  record DoorMoved(Instant at, boolean shut) implements RoomEvent {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.doorMoved(this);
    }
  }

  /** A question is up. */
  record Asked(Instant at, int index) implements RoomEvent {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.asked(this);
    }
  }

  /** The question that is up was written to a player. Not kept. */
  record Shown(Instant at, int player) implements RoomEvent {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.shown(this);
    }
  }

  /** A player's first answer to the question that is up. */
  record Answered(Instant at, int player, Attempt attempt) implements RoomEvent {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.answered(this);
    }
  }

  /** The host gave everybody more time for the question that is up. */
  record TimeAdded(Instant at, Duration more) implements RoomEvent {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.timeAdded(this);
    }
  }

  /** The clock stands still. */
  record Paused(Instant at) implements RoomEvent {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.paused(this);
    }
  }

  /** The clock runs again. */
  record GoneOn(Instant at) implements RoomEvent {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.goneOn(this);
    }
  }

  /** The question that is up can be answered no more. */
  record Locked(Instant at) implements RoomEvent {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.locked(this);
    }
  }

  /** The question that is up counts for nothing. */
  record Skipped(Instant at) implements RoomEvent {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.skipped(this);
    }
  }

  /** The key is told. */
  record Revealed(Instant at) implements RoomEvent {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.revealed(this);
    }
  }

  /** Standings are shown. */
  record Ranked(Instant at) implements RoomEvent {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.ranked(this);
    }
  }

  /** The quiz is over. */
  record Finished(Instant at) implements RoomEvent {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.finished(this);
    }
  }

  /** A player has one connection more. Not kept. */
  record Came(Instant at, int player) implements RoomEvent {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.came(this);
    }
  }

  /** A player has one connection less. Not kept. */
  record Went(Instant at, int player) implements RoomEvent {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.went(this);
    }
  }

  <R> R match(Cases<R> cases);

  /** One function for each event, so that a new one breaks every place that must know of it. */
  interface Cases<R> {
    R joined(Joined event);

    R allowed(Allowed event);

    R kicked(Kicked event);

    R doorMoved(DoorMoved event);

    R asked(Asked event);

    R shown(Shown event);

    R answered(Answered event);

    R timeAdded(TimeAdded event);

    R paused(Paused event);

    R goneOn(GoneOn event);

    R locked(Locked event);

    R skipped(Skipped event);

    R revealed(Revealed event);

    R ranked(Ranked event);

    R finished(Finished event);

    R came(Came event);

    R went(Went event);
  }
}
