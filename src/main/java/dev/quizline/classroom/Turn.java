package dev.quizline.classroom;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The question that is up, or was last.
 *
 * @param index its place, from 0
 * @param asked when it was put up; later by every pause
 * @param added time that the host gave to everybody
 * @param paused since when its clock stands still
 */
public record Turn(int index, Instant asked, Duration added, Optional<Instant> paused) {

  static Turn asked(int index, Instant at) {
    return new Turn(index, at, Duration.ZERO, Optional.empty());
  }

  Turn plus(Duration more) {
    return new Turn(index, asked, added.plus(more), paused);
  }

  Turn pausedAt(Instant at) {
    return new Turn(index, asked, added, Optional.of(at));
  }

  Turn goneOn(Duration pause) {
    return new Turn(index, asked.plus(pause), added, Optional.empty());
  }
}
