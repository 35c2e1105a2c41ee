package dev.quizline.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What each input does to a game at one instant: a value that is made for one input and dropped.
 * Feedback decides the moves that differ.
 */
abstract sealed class Moves implements Input.Cases<Step> permits OneByOne, Exam {

  private static final String NO_HINT = "there is no hint for this question";
  private static final String NO_ANSWER = "there is no answer there to contest";
  private static final String TOO_LATE = "time was up; what was answered before stands";

  final Progress progress;
  final Instant now;

  Moves(Progress progress, Instant now) {
    this.progress = progress;
    this.now = now;
  }

  static Moves of(Progress progress, Instant now) {
    return switch (progress.rules().feedback()) {
      case EACH -> new OneByOne(progress, now);
      case AT_END -> new Exam(progress, now);
    };
  }

  /** First whatever time has brought about by now, then the input where it still has a meaning. */
  final Step make(Input input) {
    Optional<Instant> deadline = progress.deadline().filter(end -> !now.isBefore(end));
    if (deadline.isEmpty()) {
      return input.match(this);
    }
    Step overdue = overdue(deadline.get(), input);
    boolean goesOn = overdue.game().phase() != Phase.FINISHED && outlivesItsQuestion(input);
    if (!goesOn) {
      return overdue;
    }
    Step after = overdue.game().apply(input, now);
    return new Step(
        after.game(), Stream.concat(overdue.events().stream(), after.events().stream()).toList());
  }

  /** What an answer or a pass leads to. */
  abstract Step moveOn(Progress marked, Instant at, List<GameEvent> events);

  /** The instant up to which the clock of the whole quiz runs when a question has run out. */
  abstract Instant quizRunsTo(Instant deadline);

  /** Why a mark cannot be contested yet; empty where it can. */
  abstract Optional<String> marksAreHidden();

  @Override
  public final Step answer(Input.Answer input) {
    return whileAsking(
        () -> marked(page().answered(input.response(), progress.rules().scoring(), now)));
  }

  @Override
  public Step pass(Input.Pass input) {
    return whileAsking(() -> marked(page().passed(now)));
  }

  @Override
  public final Step hint(Input.Hint input) {
    return whileAsking(
        () ->
            page().question().item().hint().map(this::showHint).orElseGet(() -> refused(NO_HINT)));
  }

  @Override
  public final Step tick(Input.Tick input) {
    return step(progress);
  }

  @Override
  public final Step contest(Input.Contest input) {
    Optional<Page> contested = progress.pageAt(input.index());
    Optional<String> objection =
        marksAreHidden().or(() -> contested.map(Moves::objection).orElse(Optional.of(NO_ANSWER)));
    return objection
        .map(this::refused)
        .orElseGet(
            () ->
                step(
                    progress.with(contested.orElseThrow().with(Trace.CONTESTED, true)),
                    new GameEvent.Contested(input.index())));
  }

  @Override
  public Step quit(Input.Quit input) {
    return progress.phase() == Phase.FINISHED
        ? refused(notNow())
        : finish(progress, Ending.QUIT, now, List.of());
  }

  final Page page() {
    return progress.page();
  }

  final Step marked(Page page) {
    return moveOn(progress.with(page), now, List.of(answered(page)));
  }

  /** Puts a question up. */
  final Step ask(Progress before, int index, List<GameEvent> events) {
    Progress asking = before.asking(index, now);
    Page page = asking.page();
    return step(
        asking, events, new GameEvent.Asked(index, page.question(), page.player(), page.limit()));
  }

  final Step finish(Progress before, Ending ending, Instant at, List<GameEvent> events) {
    return step(before.finished(ending, at), events, new GameEvent.Finished(ending));
  }

  final Step whileAsking(Supplier<Step> move) {
    return progress.phase() == Phase.ASKING ? move.get() : refused(notNow());
  }

  final Step refused(String why) {
    return step(progress, new GameEvent.Refused(why));
  }

  /** Why an input does not fit the phase, and what would. */
  final String notNow() {
    return switch (progress.phase()) {
      case ASKING -> "answer or pass the question first";
      case PAUSED -> "the game is paused; resume it first";
      case REVEALING -> "that question is over; go on to the next";
      case LOOKING_OVER -> "no question is up; open one, or hand in";
      case FINISHED -> "the game is over";
    };
  }

  static Step step(Progress progress, GameEvent... events) {
    return new Step(new Game(progress), List.of(events));
  }

  static Step step(Progress progress, List<GameEvent> before, GameEvent last) {
    return new Step(new Game(progress), Stream.concat(before.stream(), Stream.of(last)).toList());
  }

  private Step overdue(Instant deadline, Input input) {
    Optional<Response> late =
        input instanceof Input.Answer answer ? Optional.of(answer.response()) : Optional.empty();
    boolean quizIsUp =
        progress.quizDeadline().filter(end -> !quizRunsTo(deadline).isBefore(end)).isPresent();
    boolean open = progress.isOnPage() && !page().isAnswered();
    Progress over =
        progress.withPage(page -> open ? page.expired(late, deadline) : page.stopped(deadline));
    List<GameEvent> events =
        open
            ? List.of(answered(over.page()))
            : late.isPresent() ? List.of(new GameEvent.Refused(TOO_LATE)) : List.of();
    return quizIsUp
        ? finish(over, Ending.TIME_UP, deadline, events)
        : moveOn(over, deadline, events);
  }

  /** Whether an input still means something when the question it was made at has run out. */
  private static boolean outlivesItsQuestion(Input input) {
    return input instanceof Input.Contest
        || input instanceof Input.GoTo
        || input instanceof Input.HandIn
        || input instanceof Input.Quit;
  }

  private static GameEvent answered(Page page) {
    return new GameEvent.Answered(page.attempt().orElseThrow());
  }

  private Step showHint(String hint) {
    return step(
        progress.with(page().with(Trace.HINTED, true)),
        new GameEvent.HintShown(progress.index(), hint));
  }

  /** Why the mark of a page cannot be contested; empty where it can. */
  private static Optional<String> objection(Page page) {
    return page.has(Trace.CONTESTED)
        ? Optional.of("that is noted already, to be settled in review")
        : page.attempt().map(made -> objection(made.outcome())).orElse(Optional.of(NO_ANSWER));
  }

  private static Optional<String> objection(Outcome outcome) {
    return switch (outcome) {
      case PARTIAL, WRONG -> Optional.empty();
      case CORRECT -> Optional.of("that was marked as right");
      case PASSED -> Optional.of("nothing was answered there that counts");
      case EXPIRED -> Optional.of("that answer came after the time was up");
    };
  }
}
