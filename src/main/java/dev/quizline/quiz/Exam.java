package dev.quizline.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A game that tells nothing before the end: its questions can be gone back to and answered anew
 * until their time is used up or the answers are handed in. The clock of the whole quiz never
 * stops.
 */
final class Exam extends Moves {

  private static final String NO_REVEAL = "answers are revealed when they are handed in";

  Exam(Progress progress, Instant now) {
    super(progress, now);
  }

  @Override
  Step moveOn(Progress marked, Instant at, List<GameEvent> events) {
    int size = marked.pages().size();
    return IntStream.range(marked.index() + 1, size)
        .filter(i -> !marked.pages().get(i).isClosed())
        .mapToObj(i -> ask(marked, i, events))
        .findFirst()
        .orElseGet(() -> step(marked.lookingOver(at), events, new GameEvent.LookOver()));
  }

  @Override
  Instant quizRunsTo(Instant deadline) {
    return now;
  }

  @Override
  Optional<String> marksAreHidden() {
    return progress.phase() == Phase.FINISHED ? Optional.empty() : Optional.of(NO_REVEAL);
  }

  /** An answer given earlier stays: there is nothing to be gained by taking it back. */
  @Override
  public Step pass(Input.Pass input) {
    return whileAsking(
        () -> page().isAnswered() ? moveOn(progress, now, List.of()) : super.pass(input));
  }

  @Override
  public Step next(Input.Next input) {
    return refused(progress.phase() == Phase.FINISHED ? notNow() : NO_REVEAL);
  }

  @Override
  public Step pause(Input.Pause input) {
    return refused(
        progress.phase() == Phase.FINISHED ? notNow() : "an exam goes on until it is handed in");
  }

  @Override
  public Step resume(Input.Resume input) {
    return refused("the game is not paused");
  }

  @Override
  public Step flag(Input.Flag input) {
    return whileAsking(
        () -> {
          boolean up = !page().has(Trace.FLAGGED);
          return step(
              progress.with(page().with(Trace.FLAGGED, up)),
              new GameEvent.Flagged(progress.index(), up));
        });
  }

  @Override
  public Step goTo(Input.GoTo input) {
    int size = progress.pages().size();
    if (progress.phase() == Phase.FINISHED) {
      return refused(notNow());
    }
    if (input.index() == size) {
      return step(progress.lookingOver(now), new GameEvent.LookOver());
    }
    if (input.index() < 0 || input.index() > size) {
      return refused("there is no question " + (input.index() + 1L) + ", only 1 to " + size);
    }
    return progress.pages().get(input.index()).isClosed()
        ? refused("the time for question " + (input.index() + 1) + " is used up")
        : ask(progress, input.index(), List.of());
  }

  @Override
  public Step handIn(Input.HandIn input) {
    return progress.phase() == Phase.FINISHED
        ? refused(notNow())
        : finish(progress, Ending.COMPLETE, now, List.of());
  }
}
