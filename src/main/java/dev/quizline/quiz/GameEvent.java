package dev.quizline.quiz;

import java.time.Duration;
import java.util.Optional;

/** What a step brought about, for whoever shows or records it. */
public sealed interface GameEvent {

  /** A question is up (again, in an exam). */
  record Asked(int index, Question question, String player, Optional<Duration> limit)
      implements GameEvent {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.asked(this);
    }
  }

  record HintShown(int index, String hint) implements GameEvent {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.hintShown(this);
    }
  }

  /** A question was answered, passed, or expired. In an exam a later one replaces an earlier. */
  record Answered(Attempt attempt) implements GameEvent {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.answered(this);
    }
  }

  record Contested(int index) implements GameEvent {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.contested(this);
    }
  }

  record Flagged(int index, boolean flagged) implements GameEvent {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.flagged(this);
    }
  }

  record Paused() implements GameEvent {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.paused(this);
    }
  }

  record Resumed() implements GameEvent {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.resumed(this);
    }
  }

  /** Exam: the page to look over before handing in is up. */
  record LookOver() implements GameEvent {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.lookOver(this);
    }
  }

  record Finished(Ending ending) implements GameEvent {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.finished(this);
    }
  }

  /** The input does not fit the moment; the sentence is for the player. */
  record Refused(String why) implements GameEvent {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.refused(this);
    }
  }

  <R> R match(Cases<R> cases);

  /** One function for each event, so that a new one breaks every place that must know of it. */
  interface Cases<R> {
    R asked(Asked event);

    R hintShown(HintShown event);

    R answered(Answered event);

    R contested(Contested event);

    R flagged(Flagged event);

    R paused(Paused event);

    R resumed(Resumed event);

    R lookOver(LookOver event);

    R finished(Finished event);

    R refused(Refused event);
  }
}
