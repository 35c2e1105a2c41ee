package dev.quizline.classroom;

import dev.quizline.quiz.Attempt;
import dev.quizline.quiz.Mark;
import dev.quizline.quiz.Outcome;
import dev.quizline.quiz.Question;
import dev.quizline.quiz.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What can be done in a room at one instant. What does not fit the moment is refused in words. */
public final class RoomMoves {

  private static final String OVER = "The quiz is over.";

  private final Room room;
  private final Instant now;

  RoomMoves(Room room, Instant now) {
    this.room = room;
    this.now = now;
  }

  /**
   * Somebody wants to come in.
   *
   * @param name as they wrote it
   * @param team as they chose it; empty: the smallest
   */
  public RoomStep join(String name, String team, boolean spectator, NameGiver names) {
    return new Door(room, now).join(name, team, spectator, names);
  }

  /** The question that is up was written to a player. */
  public RoomStep shown(int id, int index) {
    boolean first =
        room.phase() == RoomPhase.QUESTION
            && room.index() == index
            && room.players().get(id).shown().isEmpty();
    return first ? did(new RoomEvent.Shown(now, id)) : RoomStep.nothing(room);
  }

  /** A connection of a player's opened. */
  public RoomStep came(int id) {
    return did(new RoomEvent.Came(now, id));
  }

  /** A connection of a player's closed. */
  public RoomStep went(int id) {
    return did(new RoomEvent.Went(now, id));
  }

  /**
   * A player answers.
   *
   * @param index the question's place
   * @param reading what they answered, read as that question wants it
   */
  public RoomStep answer(int id, int index, Function<Question, Response> reading) {
    Player player = room.players().get(id);
    Optional<Refusal> refusal = objection(player, index);
    if (refusal.isPresent()) {
      return new RoomStep(room, List.of(), refusal);
    }
    Question question = room.questions().get(index);
    Response response = reading.apply(question);
    if (response instanceof Response.Unreadable unreadable) {
      return refused(Refusal.Kind.UNREADABLE, sentence(unreadable.reason()));
    }
    Attempt attempt = attempt(player, question, response);
    return locked(did(new RoomEvent.Answered(now, id, attempt)));
  }

  private Optional<Refusal> objection(Player player, int index) {
    if (!player.plays()) {
      return Optional.of(new Refusal(Refusal.Kind.NOT_NOW, "Who watches does not answer."));
    }
    if (index >= 0 && player.attempt(index).isPresent()) {
      return Optional.of(
          new Refusal(Refusal.Kind.ANSWERED, "This question has your answer; the first counts."));
    }
    if (index < 0 || index > room.index()) {
      return Optional.of(new Refusal(Refusal.Kind.NOT_NOW, "That question is not up."));
    }
    boolean open = room.phase() == RoomPhase.QUESTION && index == room.index();
    if (open && room.paused()) {
      return Optional.of(new Refusal(Refusal.Kind.NOT_NOW, "The quiz is paused; wait a moment."));
    }
    boolean late = !open || room.timing().end(player).map(end -> !now.isBefore(end)).orElse(false);
    return late
        ? Optional.of(new Refusal(Refusal.Kind.LATE, "Time was up before your answer came."))
        : Optional.empty();
  }

  private Attempt attempt(Player player, Question question, Response response) {
    Mark mark = question.mark(response);
    Duration taken = room.timing().taken(player, now);
    double points =
        Points.of(room.rules(), room.questions())
            .earned(mark.share(), question.item().points(), taken, room.timing().limit(player));
    return new Attempt(
        room.index(),
        question.id(),
        player.name(),
        Outcome.of(mark.share()),
        Optional.of(response),
        mark.share(),
        mark.why(),
        points,
        taken,
        false);
  }

  /** Time may be up, for a question or for what goes on by itself. */
  public RoomStep tick() {
    return switch (room.phase()) {
      case QUESTION -> locked(RoomStep.nothing(room));
      case LOCKED -> room.rules().auto().isPresent() ? next() : RoomStep.nothing(room);
      case REVEAL, STANDINGS ->
          room.rules().auto().filter(this::shownFor).isPresent() ? next() : RoomStep.nothing(room);
      case LOBBY, FINISHED -> RoomStep.nothing(room);
    };
  }

  private boolean shownFor(Duration time) {
    return !now.isBefore(room.course().since().plus(time));
  }

  /** Locks the question where nobody is left to wait for. */
  private RoomStep locked(RoomStep step) {
    Room after = step.room();
    boolean over =
        after.phase() == RoomPhase.QUESTION && !after.paused() && after.timing().over(now);
    return over ? step.and(new RoomEvent.Locked(now)) : step;
  }

  /** On to whatever comes next. */
  public RoomStep next() {
    return switch (room.phase()) {
      case LOBBY -> ask(RoomStep.nothing(room), 0);
      case QUESTION -> refused(Refusal.Kind.NOT_NOW, "The question is still open.");
      case LOCKED -> did(new RoomEvent.Revealed(now));
      case REVEAL -> afterReveal();
      case STANDINGS -> ask(RoomStep.nothing(room), room.index() + 1);
      case FINISHED -> refused(Refusal.Kind.NOT_NOW, OVER);
    };
  }

  private RoomStep afterReveal() {
    if (room.isLast()) {
      return did(new RoomEvent.Finished(now));
    }
    return room.rules().standingsAfter(room.index(), room.questions().size())
        ? did(new RoomEvent.Ranked(now))
        : ask(RoomStep.nothing(room), room.index() + 1);
  }

  private RoomStep ask(RoomStep step, int index) {
    return step.and(new RoomEvent.Asked(now, index));
  }

  /** Locks the question that is up and tells its key. */
  public RoomStep reveal() {
    return switch (room.phase()) {
      case QUESTION -> did(new RoomEvent.Locked(now)).and(new RoomEvent.Revealed(now));
      case LOCKED -> next();
      case LOBBY, REVEAL, STANDINGS, FINISHED -> noQuestion();
    };
  }

  /** Stops the clock, or lets it run again. */
  public RoomStep pause() {
    if (room.phase() != RoomPhase.QUESTION) {
      return noQuestion();
    }
    return did(room.paused() ? new RoomEvent.GoneOn(now) : new RoomEvent.Paused(now));
  }

  /** Gives everybody more time for the question that is up. */
  public RoomStep addTime(Duration more) {
    if (room.phase() != RoomPhase.QUESTION) {
      return noQuestion();
    }
    return room.timing().limit().isEmpty()
        ? refused(Refusal.Kind.NOT_NOW, "This question has no time limit.")
        : did(new RoomEvent.TimeAdded(now, more));
  }

  /** Leaves the question that is up out, as if it had not been asked. */
  public RoomStep skip() {
    if (room.phase() != RoomPhase.QUESTION && room.phase() != RoomPhase.LOCKED) {
      return noQuestion();
    }
    RoomStep skipped = did(new RoomEvent.Skipped(now));
    return room.isLast()
        ? skipped.and(new RoomEvent.Finished(now))
        : ask(skipped, room.index() + 1);
  }

  private RoomStep noQuestion() {
    return refused(Refusal.Kind.NOT_NOW, "No question is up.");
  }

  /** Takes somebody out of the room, without a ban. */
  public RoomStep kick(int id) {
    return room.players().get(id).removed()
        ? refused(Refusal.Kind.NOBODY, "Nobody of that name is in the room.")
        : locked(did(new RoomEvent.Kicked(now, id)));
  }

  /** Gives one person more time, from now on. */
  public RoomStep allow(int id, Accommodation extra) {
    return did(new RoomEvent.Allowed(now, id, extra));
  }

  /** Turns newcomers away, or lets them in again. */
  public RoomStep shut(boolean shut) {
    return room.shut() == shut ? RoomStep.nothing(room) : did(new RoomEvent.DoorMoved(now, shut));
  }

  /** Ends the quiz. A question whose key was not told counts for nothing. */
  public RoomStep end() {
    return switch (room.phase()) {
      case QUESTION, LOCKED -> did(new RoomEvent.Skipped(now)).and(new RoomEvent.Finished(now));
      case LOBBY, REVEAL, STANDINGS -> did(new RoomEvent.Finished(now));
      case FINISHED -> refused(Refusal.Kind.NOT_NOW, OVER);
    };
  }

  private RoomStep did(RoomEvent event) {
    return RoomStep.nothing(room).and(event);
  }

  private RoomStep refused(Refusal.Kind kind, String why) {
    return RoomStep.refused(room, kind, why);
  }

  /** A clause as a sentence. */
  private static String sentence(String clause) {
    return Character.toUpperCase(clause.charAt(0)) + clause.substring(1) + ".";
  }
}
