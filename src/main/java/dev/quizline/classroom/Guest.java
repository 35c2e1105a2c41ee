package dev.quizline.classroom;

import dev.quizline.quiz.Question;
import dev.quizline.quiz.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A player in a room that somebody else hosts, whatever the player's screen is. News comes from any
 * thread; everything else is for the screen's thread alone.
 */
public final class Guest implements AutoCloseable {

  private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);

  private final RoomClient client;
  private final RoomClient.Seat seat;
  private final InstantSource clock;
  private final BlockingQueue<RoomNews> news = new LinkedBlockingQueue<>();
  private final Listening listening;
  private Optional<RoomNews.Asked> asked = Optional.empty();
  private Optional<Instant> deadline = Optional.empty();
  private Optional<String> given = Optional.empty();
  private volatile boolean open;
  private boolean passed;
  private boolean cut;
  private String place = "";

  private Guest(RoomClient client, RoomClient.Seat seat, InstantSource clock) {
    this.client = client;
    this.seat = seat;
    this.clock = clock;
    this.listening = client.listen(seat, news::add);
  }

  /** Takes the seat, and hears what happens from now on. */
  public static Guest sit(RoomClient client, RoomClient.Seat seat, InstantSource clock) {
    return new Guest(client, seat, clock);
  }

  RoomClient.Seat seat() {
    return seat;
  }

  boolean hasNews() {
    return !news.isEmpty();
  }

  /** The next news that wants showing, if it comes in time; what it changes here is changed. */
  Optional<RoomNews> next(Duration patience) {
    try {
      RoomNews next = news.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
      return Optional.ofNullable(next).filter(this::takes);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.of(new RoomNews.Out("Interrupted."));
    }
  }

  /** Whether it is to be shown: not where only a time or a number changed. */
  private boolean takes(RoomNews next) {
    if (next instanceof RoomNews.Lobby lobby) {
      boolean first = place.isEmpty();
      place = lobby.players() + (lobby.players() == 1 ? " player so far" : " players so far");
      return first;
    }
    if (next instanceof RoomNews.Asked question) {
      return takes(question);
    }
    if (next instanceof RoomNews.Lost) {
      boolean before = cut;
      cut = true;
      return !before;
    }
    if (next instanceof RoomNews.Back) {
      boolean before = cut;
      cut = false;
      return before;
    }
    if (next instanceof RoomNews.Kept kept) {
      // Of the question before, it is known by now: the reveal told.
      return isUp(kept.question());
    }
    if (next instanceof RoomNews.NotKept refused) {
      given = isUp(refused.question()) ? Optional.empty() : given;
    } else {
      open = false;
      place = next instanceof RoomNews.Locked ? "No more answers" : "Wait for the host";
    }
    return true;
  }

  private boolean takes(RoomNews.Asked question) {
    boolean same = open && isUp(question.question().id());
    asked = Optional.of(question);
    deadline = question.left().map(clock.instant()::plus);
    given = question.given().or(() -> same ? given : Optional.empty());
    passed = passed && same;
    open = true;
    place = (question.index() + 1) + " of " + question.of();
    return !same;
  }

  private boolean isUp(String id) {
    return asked.filter(up -> up.question().id().equals(id)).isPresent();
  }

  /** The question that waits for this player's answer. */
  Optional<Question> question() {
    return asked
        .filter(up -> open && given.isEmpty() && !passed && !up.watching())
        .map(RoomNews.Asked::question);
  }

  /** What this player answered to the question that is up or was last, in words. */
  Optional<String> given() {
    return given;
  }

  /** How long this player still has; empty where no question is up or no time runs. */
  Optional<Duration> left() {
    return deadline.filter(end -> open).map(end -> Duration.between(clock.instant(), end));
  }

  /** Where the quiz stands, in a few words. */
  String place() {
    if (cut) {
      return "The line to the host is cut; trying again";
    }
    return open && given.isPresent() ? place + ", answered" : place;
  }

  /**
   * Answers the question that is up.
   *
   * @return why the text is no answer to it, where it is none; then nothing was sent
   */
  Optional<String> answer(String text) {
    Question question = question().orElseThrow();
    Response response = question.read(text.strip());
    if (response instanceof Response.Unreadable unreadable) {
      return Optional.of(unreadable.reason());
    }
    given = Optional.of(question.describe(response));
    send(question.id(), text.strip());
    return Optional.empty();
  }

  /** Gives no answer to the question that is up. */
  void pass() {
    passed = true;
  }

  /** The first answer counts, so one that may have been lost can be sent again. */
  private void send(String question, String text) {
    client
        .answer(seat, question, text)
        .whenComplete(
            (receipt, fault) -> {
              if (receipt != null) {
                news.add(
                    receipt.accepted()
                        ? new RoomNews.Kept(question)
                        : new RoomNews.NotKept(question, "That came too late."));
              } else if (cause(fault) instanceof RoomClient.Refused refused) {
                news.add(new RoomNews.NotKept(question, refused.getMessage()));
              } else if (open) {
                CompletableFuture.delayedExecutor(BETWEEN_TRIES.toMillis(), TimeUnit.MILLISECONDS)
                    .execute(() -> send(question, text));
              } else {
                news.add(new RoomNews.NotKept(question, "The host could not be reached in time."));
              }
            });
  }

  private static Throwable cause(Throwable fault) {
    return fault instanceof CompletionException && fault.getCause() != null
        ? fault.getCause()
        : fault;
  }

  /** Leaves; the place in the room is kept. */
  @Override
  public void close() {
    open = false;
    listening.close();
  }
}
