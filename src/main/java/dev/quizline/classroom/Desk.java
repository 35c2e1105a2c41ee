package dev.quizline.classroom;

import dev.quizline.quiz.PlayerNames;
import dev.quizline.quiz.Question;
import dev.quizline.quiz.Response;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where a room is run: every event is kept before it counts, and told to whoever listens. For one
 * thread alone; {@link #room} may be asked by any.
 */
final class Desk {

  /** Hears of every event, with the room that it made. */
  interface Listener {
    void happened(Room room, RoomEvent event);
  }

  /** Somebody who is in the room. */
  record Seat(int player, Credentials credentials) {}

  /**
   * What came of coming in.
   *
   * @param seat empty where it was refused
   */
  record Welcome(Optional<Seat> seat, Optional<Refusal> refusal) {}

  private final Host.Setting setting;
  private final Map<String, Accommodation> extra = new HashMap<>();
  private final NameGiver names;
  private final Listener listener;
  private final List<Credentials> credentials;
  private final Map<String, Integer> byToken = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private volatile Room room;

  Desk(Host.Setting setting, Listener listener) {
    this.setting = setting;
    this.names = new NameGiver(setting.random());
    this.listener = listener;
    this.room =
        setting
            .before()
            .map(record -> record.room(setting.questions()))
            .orElseGet(
                () ->
                    Room.open(
                        setting.opening().rules(),
                        setting.questions(),
                        setting.opening().started().at()));
    this.credentials =
        new ArrayList<>(setting.before().map(RoomRecord::credentials).orElse(List.of()));
    for (int i = 0; i < credentials.size(); i++) {
      byToken.put(credentials.get(i).token(), i);
    }
    for (int i = 0; i < setting.questions().size(); i++) {
      places.put(setting.questions().get(i).id(), i);
    }
    setting.extra().forEach((name, time) -> extra.put(PlayerNames.key(name), time));
  }

  /**
   * Begins the room's file, or goes on with it. A question that was up when a host died is paused
   * as of the last thing that happened, so that the time nobody was served costs nobody anything.
   *
   * @throws IOException where it cannot be kept
   */
  void open(Instant now) throws IOException {
    Optional<RoomRecord> before = setting.before();
    if (!setting.file().claim()) {
      throw new IOException("another host has this room open");
    }
    if (before.isEmpty()) {
      setting.file().append(new Kept.Opened(setting.opening()));
      return;
    }
    setting.file().append(new Kept.Resumed(now));
    if (room.phase() == RoomPhase.QUESTION && !room.paused()) {
      act(before.get().last(), RoomMoves::pause);
    }
  }

  Room room() {
    return room;
  }

  /** The player with that token; empty where nobody has it who is in the room. */
  Optional<Player> player(String token) {
    return Optional.ofNullable(byToken.get(token))
        .map(room.players()::get)
        .filter(player -> !player.removed());
  }

  /**
   * Does something in the room.
   *
   * @return why it was not done, where it was not
   * @throws IOException where it cannot be kept; then it did not happen
   */
  Optional<Refusal> act(Instant now, Function<RoomMoves, RoomStep> move) throws IOException {
    RoomStep step = move.apply(room.at(now));
    for (RoomEvent event : step.events()) {
      if (event.kept()) {
        setting.file().append(line(event));
      }
      happen(event);
    }
    return step.refusal();
  }

  Welcome join(Instant now, String name, String team, boolean spectator) throws IOException {
    RoomStep step = room.at(now).join(name, team, spectator, names);
    for (RoomEvent event : step.events()) {
      Credentials fresh = Credentials.make(setting.random());
      setting.file().append(new Kept.Enrolled((RoomEvent.Joined) event, fresh));
      byToken.put(fresh.token(), credentials.size());
      credentials.add(fresh);
      happen(event);
      allow(now, credentials.size() - 1);
    }
    Optional<Seat> seat =
        step.refusal().isPresent() ? Optional.empty() : Optional.of(seat(credentials.size() - 1));
    return new Welcome(seat, step.refusal());
  }

  /** Who was promised more time has it from the start. */
  private void allow(Instant now, int player) throws IOException {
    Accommodation theirs = extra.get(PlayerNames.key(room.players().get(player).name()));
    if (theirs != null) {
      act(now, moves -> moves.allow(player, theirs));
    }
  }

  /** The seat of somebody who comes back; empty where name and code do not belong together. */
  Optional<Seat> rejoin(String name, String personalCode) {
    return room.players().stream()
        .filter(player -> !player.removed() && player.isNamed(name))
        .filter(
            player -> Credentials.same(personalCode, credentials.get(player.id()).personalCode()))
        .findFirst()
        .map(player -> seat(player.id()));
  }

  private Seat seat(int player) {
    return new Seat(player, credentials.get(player));
  }

  /**
   * Takes an answer.
   *
   * @param arrived when the host had it in its hands
   * @param question its id
   * @return why it does not count, where it does not
   * @throws IOException where it cannot be kept; then it was not given
   */
  Optional<Refusal> answer(
      Instant arrived, int player, String question, Function<Question, Response> reading)
      throws IOException {
    int index = places.getOrDefault(question, -1);
    return act(arrived, moves -> moves.answer(player, index, reading));
  }

  private Kept line(RoomEvent event) {
    if (!(event instanceof RoomEvent.Answered answered)) {
      return new Kept.Happened(event);
    }
    Question question = room.questions().get(answered.attempt().index());
    return new Kept.Replied(
        answered, answered.attempt().response().map(question::describe).orElse(""));
  }

  private void happen(RoomEvent event) {
    room = room.after(event);
    listener.happened(room, event);
  }
}
