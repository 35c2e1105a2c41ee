package dev.quizline.classroom;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The streams of everybody who listens. What happens is told to all at once, each in their own way.
 * For the thread of the {@link Desk} alone.
 */
final class Audience {

  /** Where one listener hears. Never waits: a listener who does not read is cut off. */
  interface Stream {

    /**
     * @param written is run once the operating system has taken it
     */
    void send(String event, long id, String data, Runnable written);

    /** Ends the stream behind what was sent. */
    void end();
  }

  /** Hears that a question was written to a player. */
  interface Delivery {
    void shown(int player, int index);
  }

  private final Messages messages;
  private final Delivery delivery;
  private final Map<Stream, Integer> streams = new LinkedHashMap<>();

  private boolean lobbyChanged;

  Audience(Messages messages, Delivery delivery) {
    this.messages = messages;
    this.delivery = delivery;
  }

  /** Who is in the lobby is not what it was. */
  void lobbyChanged() {
    lobbyChanged = true;
  }

  /** Tells everybody in a lobby that filled up; now and then, for many join at once. */
  void tellLobby(Room room, Instant now) {
    if (lobbyChanged && room.phase() == RoomPhase.LOBBY) {
      tell(room, now);
    }
    lobbyChanged = false;
  }

  /**
   * Somebody listens from now on, and is told how things stand. Of what they missed they are told
   * keys alone: the rest is out of date.
   *
   * @param seen the id of the last event that they heard, where they come back
   */
  void add(Stream stream, int player, OptionalLong seen, Room room, Instant now) {
    streams.put(stream, player);
    Player listener = room.players().get(player);
    long before = seen.orElse(room.sequence() - 1);
    send(stream, listener, messages.welcome(room, before), room);
    room.course()
        .reveals()
        .subMap(before + 1, Math.max(before + 1, room.sequence()))
        .forEach((id, index) -> send(stream, listener, messages.reveal(room, index, id), room));
    send(stream, listener, messages.current(room, now), room);
    if (room.phase() == RoomPhase.FINISHED) {
      stream.end();
    }
  }

  /** Nobody listens there any more; gives who did, if anybody. */
  Optional<Integer> remove(Stream stream) {
    return Optional.ofNullable(streams.remove(stream));
  }

  /** Tells everybody how things stand. */
  void tell(Room room, Instant now) {
    Announcement announcement = messages.current(room, now);
    streams.forEach(
        (stream, player) -> send(stream, room.players().get(player), announcement, room));
    if (room.phase() == RoomPhase.FINISHED) {
      end();
    }
  }

  /** Tells one player how things stand. */
  void tell(int player, Room room, Instant now) {
    Announcement announcement = messages.current(room, now);
    of(player).forEach(stream -> send(stream, room.players().get(player), announcement, room));
  }

  /** Tells one player that they are out, and ends their streams. */
  void dismiss(int player, Room room) {
    String data =
        JsonText.object(
            json -> json.writeStringProperty("error", "The host has taken you out of the room."));
    for (Stream stream : of(player)) {
      stream.send("kicked", room.sequence(), data, () -> {});
      stream.end();
    }
  }

  void end() {
    List.copyOf(streams.keySet()).forEach(Stream::end);
  }

  private List<Stream> of(int player) {
    List<Stream> theirs = new ArrayList<>();
    streams.forEach(
        (stream, whose) -> {
          if (whose == player) {
            theirs.add(stream);
          }
        });
    return theirs;
  }

  private void send(Stream stream, Player player, Announcement announcement, Room room) {
    boolean question = announcement.name().equals("question");
    int index = room.index();
    stream.send(
        announcement.name(),
        announcement.id(),
        announcement.data().apply(player),
        question ? () -> delivery.shown(player.id(), index) : () -> {});
  }
}
