package dev.quizline.classroom;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What each event makes of a room. Total: from a file that lost a line may come an event that does
 * not fit, and then it changes nothing.
 */
record Aftermath(Room room) implements RoomEvent.Cases<Room> {

  @Override
  public Room joined(RoomEvent.Joined event) {
    List<Player> players = new ArrayList<>(room.players());
    players.add(
        new Player(
            event.player(),
            event.name(),
            event.team(),
            event.spectator(),
            firstQuestion(),
            false,
            Accommodation.NONE,
            Player.Presence.coming(event.at()),
            Optional.empty(),
            List.of()));
    return room.with(players);
  }

  /** The one that is up can still be answered; one that is over cannot. */
  private int firstQuestion() {
    return room.phase() == RoomPhase.QUESTION ? room.index() : room.index() + 1;
  }

  @Override
  public Room allowed(RoomEvent.Allowed event) {
    return room.changing(event.player(), player -> player.with(event.extra()));
  }

  @Override
  public Room kicked(RoomEvent.Kicked event) {
    return room.changing(event.player(), Player::takenOut);
  }

  @Override
  public Room doorMoved(RoomEvent.DoorMoved event) {
    return room.shut(event.shut());
  }

  @Override
  public Room asked(RoomEvent.Asked event) {
    return room.changingAll(player -> player.shownAt(Optional.empty()))
        .with(room.course().asking(event.index(), event.at()));
  }

  @Override
  public Room shown(RoomEvent.Shown event) {
    return room.changing(event.player(), player -> player.shownAt(Optional.of(event.at())));
  }

  @Override
  public Room answered(RoomEvent.Answered event) {
    return room.changing(event.player(), player -> player.with(event.attempt()));
  }

  @Override
  public Room timeAdded(RoomEvent.TimeAdded event) {
    return turning(turn -> turn.plus(event.more()));
  }

  @Override
  public Room paused(RoomEvent.Paused event) {
    return turning(turn -> turn.pausedAt(event.at()));
  }

  /** Every clock begins later by as long as the pause was. */
  @Override
  public Room goneOn(RoomEvent.GoneOn event) {
    Duration pause =
        room.turn()
            .flatMap(Turn::paused)
            .map(paused -> Duration.between(paused, event.at()))
            .orElse(Duration.ZERO);
    return new Aftermath(
            room.changingAll(player -> player.shownAt(player.shown().map(at -> at.plus(pause)))))
        .turning(turn -> turn.goneOn(pause));
  }

  @Override
  public Room locked(RoomEvent.Locked event) {
    return room.with(room.course().with(RoomPhase.LOCKED, event.at()));
  }

  @Override
  public Room skipped(RoomEvent.Skipped event) {
    return room.with(room.course().skipping());
  }

  @Override
  public Room revealed(RoomEvent.Revealed event) {
    return room.with(room.course().revealing(event.at()));
  }

  @Override
  public Room ranked(RoomEvent.Ranked event) {
    return room.with(room.course().with(RoomPhase.STANDINGS, event.at()));
  }

  @Override
  public Room finished(RoomEvent.Finished event) {
    return room.with(room.course().with(RoomPhase.FINISHED, event.at()));
  }

  @Override
  public Room came(RoomEvent.Came event) {
    return room.changing(event.player(), player -> player.with(player.presence().one()));
  }

  @Override
  public Room went(RoomEvent.Went event) {
    return room.changing(event.player(), player -> player.with(player.presence().less(event.at())));
  }

  private Room turning(UnaryOperator<Turn> change) {
    return room.turn().map(turn -> room.with(room.course().with(change.apply(turn)))).orElse(room);
  }
}
