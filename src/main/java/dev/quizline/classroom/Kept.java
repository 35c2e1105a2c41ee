package dev.quizline.classroom;

import dev.quizline.quiz.Attempt;
import dev.quizline.quiz.Response;
import java.time.Instant;
import java.util.Optional;

/** One line of a room's file. */
public sealed interface Kept {

  Instant at();

  /** What happened; empty for lines that change nothing. */
  default Optional<RoomEvent> event() {
    return Optional.empty();
  }

  /** The same with responses as texts, for a room that stands without its bank. */
  default Optional<RoomEvent> inWords() {
    return event();
  }

  <R> R match(Cases<R> cases);

  /** The first line. */
  record Opened(Opening opening) implements Kept {
    @Override
    public Instant at() {
      return opening.started().at();
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.opened(this);
    }
  }

  /** Somebody joined, and proves from now on who they are with these. */
  record Enrolled(RoomEvent.Joined joined, Credentials credentials) implements Kept {
    @Override
    public Instant at() {
      return joined.at();
    }

    @Override
    public Optional<RoomEvent> event() {
      return Optional.of(joined);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.enrolled(this);
    }
  }

  /**
   * An answer.
   *
   * @param given the response in words
   */
  record Replied(RoomEvent.Answered answered, String given) implements Kept {
    @Override
    public Instant at() {
      return answered.at();
    }

    @Override
    public Optional<RoomEvent> event() {
      return Optional.of(answered);
    }

    @Override
    public Optional<RoomEvent> inWords() {
      Attempt attempt = answered.attempt();
      Attempt typed =
          new Attempt(
              attempt.index(),
              attempt.questionId(),
              attempt.player(),
              attempt.outcome(),
              Optional.of(new Response.Typed(given)),
              attempt.share(),
              attempt.why(),
              attempt.points(),
              attempt.elapsed(),
              attempt.hinted());
      return Optional.of(new RoomEvent.Answered(answered.at(), answered.player(), typed));
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.replied(this);
    }
  }

  /** Anything else that happened. */
  record Happened(RoomEvent happened) implements Kept {
    @Override
    public Instant at() {
      return happened.at();
    }

    @Override
    public Optional<RoomEvent> event() {
      return Optional.of(happened);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.happened(this);
    }
  }

  /** A host died, and another goes on with the room. */
  record Resumed(Instant at) implements Kept {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.resumed(this);
    }
  }

  /** One function for each kind of line. */
  interface Cases<R> {
    R opened(Opened line);

    R enrolled(Enrolled line);

    R replied(Replied line);

    R happened(Happened line);

    R resumed(Resumed line);
  }
}
