package dev.quizline.terminal;

import dev.quizline.quiz.Attempt;
import dev.quizline.quiz.Game;
import dev.quizline.quiz.GameEvent;
import dev.quizline.quiz.Input;
import dev.quizline.quiz.Outcome;
import dev.quizline.quiz.Phase;
import dev.quizline.quiz.Response;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** A game on a console: inputs go in here, and what they bring about that wants saying is said. */
final class Session {

  private final Console console;
  private final Playing playing;
  private Optional<PlayEnd> end = Optional.empty();
  private boolean timeRanOut;
  private final SortedSet<Integer> ticked = new TreeSet<>();
  private int tickedAt = -1;

  Session(Console console, Playing playing) {
    this.console = console;
    this.playing = playing;
  }

  Console console() {
    return console;
  }

  Game game() {
    return playing.game();
  }

  Look look() {
    return console.look();
  }

  Optional<PlayEnd> end() {
    return end;
  }

  boolean goesOn() {
    return end.isEmpty() && game().phase() != Phase.FINISHED;
  }

  /**
   * What is ticked in the current question; outlives a pause, and starts as what was answered
   * before where an exam comes back to it.
   */
  SortedSet<Integer> ticked() {
    int index = game().index();
    if (index != tickedAt) {
      tickedAt = index;
      ticked.clear();
      ticked.addAll(tickedBefore());
    }
    return ticked;
  }

  /** What the current question's answer so far has ticked. */
  SortedSet<Integer> tickedBefore() {
    Optional<Attempt> attempt = game().attempt(game().index());
    boolean ticks =
        attempt.isPresent()
            && attempt.get().response().isPresent()
            && attempt.get().response().get() instanceof Response.ChosenSet;
    return ticks
        ? ((Response.ChosenSet) attempt.get().response().get()).indices()
        : Collections.emptySortedSet();
  }

  void apply(Input input) {
    List<GameEvent> events = playing.apply(input);
    timeRanOut |= input instanceof Input.Tick && !events.isEmpty();
    Optional<String> notice = playing.takeNotice();
    if (notice.isPresent()) {
      console.say(notice.get(), Role.WARNING);
    }
    for (GameEvent event : events) {
      timeRanOut |=
          event instanceof GameEvent.Answered answered
              && answered.attempt().outcome() == Outcome.EXPIRED;
      console.show(look -> event.match(new Remarks(look)));
    }
  }

  /** Whether the time for a question ran out since this was last asked. */
  boolean takeTimeRanOut() {
    boolean taken = timeRanOut;
    timeRanOut = false;
    return taken;
  }

  /** Leaves the game in the way that the key says; other keys do nothing. */
  void leave(Key key) {
    switch (key.type()) {
      case END -> {
        end = Optional.of(PlayEnd.LEFT);
        apply(new Input.Quit());
      }
      case INTERRUPTED -> {
        end = Optional.of(PlayEnd.INTERRUPTED);
        apply(new Input.Quit());
      }
      // Nothing is applied: a quiz whose terminal went away can be resumed as it was.
      case HUNG_UP -> end = Optional.of(PlayEnd.HUNG_UP);
      case EXPIRED -> apply(new Input.Tick());
      case PRESSED, NOTHING -> {}
    }
  }

  /** The quit key: answers so far count, and nothing more is asked. */
  void quit() {
    leave(Key.END);
  }
}
