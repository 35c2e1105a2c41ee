package dev.quizline.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Time that was spent, and since when more is being spent. A clock that is set back costs nothing
 * and gives nothing.
 *
 * @param before spent in earlier runs
 * @param since when the present run began; empty while it stands still
 */
record Stopwatch(Duration before, Optional<Instant> since) {

  static final Stopwatch NEW = new Stopwatch(Duration.ZERO, Optional.empty());

  Stopwatch started(Instant now) {
    return since.isPresent() ? this : new Stopwatch(before, Optional.of(now));
  }

  Stopwatch stopped(Instant now) {
    return new Stopwatch(elapsed(now), Optional.empty());
  }

  Duration elapsed(Instant now) {
    Duration run = since.map(start -> Duration.between(start, now)).orElse(Duration.ZERO);
    return run.isNegative() ? before : before.plus(run);
  }

  /** When the limit is reached if nothing stops it; empty while it stands still. */
  Optional<Instant> reaches(Duration limit) {
    return since.map(start -> start.plus(limit.minus(before)));
  }
}
