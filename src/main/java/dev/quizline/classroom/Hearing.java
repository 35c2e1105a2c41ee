package dev.quizline.classroom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Lets players hear what happens: who has a stream is there, who has lost the last one is away. */
final class Hearing {

  private final Desk desk;
  private final Audience audience;
  private final Executor room;
  private final InstantSource clock;

  /**
   * @param room the thread of the room
   */
  Hearing(Desk desk, Audience audience, Executor room, InstantSource clock) {
    this.desk = desk;
    this.audience = audience;
    this.room = room;
    this.clock = clock;
  }

  /** A stream is asked for, and its token stands in the query. */
  static boolean isWanted(Request request) {
    return request.method().equals("GET") && request.path().equals(Api.ROOT + "events");
  }

  /**
   * Somebody wants to listen.
   *
   * @param open begins the stream
   * @param refuse answers where there is none
   */
  void listen(Request request, Supplier<Audience.Stream> open, Consumer<Reply> refuse) {
    String token = request.query().getOrDefault("token", "");
    OptionalLong seen = seen(request);
    room.execute(
        () -> {
          Optional<Player> player = desk.player(token);
          if (player.isEmpty()) {
            refuse.accept(Api.NO_TOKEN);
            return;
          }
          Instant now = clock.instant();
          int id = player.get().id();
          present(moves -> moves.came(id));
          audience.add(open.get(), id, seen, desk.room(), now);
        });
  }

  private static OptionalLong seen(Request request) {
    String last = request.header("last-event-id").orElse(request.query().getOrDefault("last", ""));
    return last.matches("\\d{1,15}") ? OptionalLong.of(Long.parseLong(last)) : OptionalLong.empty();
  }

  /** A stream has ended, whoever ended it. */
  void ended(Audience.Stream stream) {
    room.execute(
        () -> audience.remove(stream).ifPresent(player -> present(moves -> moves.went(player))));
  }

  /** Presence is not written anywhere, so nothing can fail. */
  private void present(Function<RoomMoves, RoomStep> move) {
    try {
      desk.act(clock.instant(), move);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
