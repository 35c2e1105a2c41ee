package dev.quizline.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A game that reveals every answer before it goes on. Clocks run only while a question is up. */
final class OneByOne extends Moves {

  private static final String ONLY_IN_AN_EXAM = "that is for exams, where answers stay open";

  OneByOne(Progress progress, Instant now) {
    super(progress, now);
  }

  @Override
  Step moveOn(Progress marked, Instant at, List<GameEvent> events) {
    return new Step(new Game(marked.stopped(at).in(Phase.REVEALING)), events);
  }

  /** The reveal stops the clock, however late the game hears that the question ran out. */
  @Override
  Instant quizRunsTo(Instant deadline) {
    return deadline;
  }

  @Override
  Optional<String> marksAreHidden() {
    return Optional.empty();
  }

  @Override
  public Step next(Input.Next input) {
    if (progress.phase() != Phase.REVEALING) {
      return refused(notNow());
    }
    return isLast()
        ? finish(progress, Ending.COMPLETE, now, List.of())
        : ask(progress, progress.index() + 1, List.of());
  }

  @Override
  public Step pause(Input.Pause input) {
    return whileAsking(() -> step(progress.stopped(now).in(Phase.PAUSED), new GameEvent.Paused()));
  }

  @Override
  public Step resume(Input.Resume input) {
    return progress.phase() == Phase.PAUSED
        ? step(progress.asking(progress.index(), now), new GameEvent.Resumed())
        : refused("the game is not paused");
  }

  @Override
  public Step flag(Input.Flag input) {
    return refused(ONLY_IN_AN_EXAM);
  }

  @Override
  public Step goTo(Input.GoTo input) {
    return refused(ONLY_IN_AN_EXAM);
  }

  @Override
  public Step handIn(Input.HandIn input) {
    return refused(ONLY_IN_AN_EXAM);
  }

  /** Who leaves at the last reveal has left nothing undone. */
  @Override
  public Step quit(Input.Quit input) {
    return progress.phase() == Phase.REVEALING && isLast()
        ? finish(progress, Ending.COMPLETE, now, List.of())
        : super.quit(input);
  }

  private boolean isLast() {
    return progress.index() == progress.pages().size() - 1;
  }
}
