package dev.quizline.terminal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;

/** Says in words how time runs out: once at ten seconds, once at five, once at the end. */
final class Countdown {

  private static final Duration[] MARKS = {
    Duration.ofSeconds(10), Duration.ofSeconds(5), Duration.ZERO
  };

  private static final String[] SAID = {
    "10 seconds left.", "5 seconds left.", "Time is up; Enter goes on."
  };

  private final Optional<Instant> deadline;
  private final InstantSource clock;
  private final Consumer<String> say;
  private int next;

  Countdown(Optional<Instant> deadline, InstantSource clock, Consumer<String> say) {
    this.deadline = deadline;
    this.clock = clock;
    this.say = say;
    // Marks that lie before the beginning are not worth saying: the limit has just been said.
    while (deadline.isPresent() && next < MARKS.length - 1 && reached(MARKS[next])) {
      next++;
    }
  }

  void tick() {
    int passed = next;
    while (deadline.isPresent() && passed < MARKS.length && reached(MARKS[passed])) {
      passed++;
    }
    if (passed > next) {
      next = passed;
      say.accept(SAID[passed - 1]);
    }
  }

  private boolean reached(Duration mark) {
    return Duration.between(clock.instant(), deadline.get()).compareTo(mark) <= 0;
  }
}
