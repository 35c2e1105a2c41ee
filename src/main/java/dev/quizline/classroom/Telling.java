package dev.quizline.classroom;

import java.time.Instant;

/**
 * Who is told when something has happened.
 *
 * @param room as it is after it
 */
record Telling(Audience audience, Room room, Instant now) implements RoomEvent.Cases<Void> {

  @Override
  public Void joined(RoomEvent.Joined event) {
    audience.lobbyChanged();
    return null;
  }

  @Override
  public Void allowed(RoomEvent.Allowed event) {
    audience.tell(event.player(), room, now);
    return null;
  }

  @Override
  public Void kicked(RoomEvent.Kicked event) {
    audience.dismiss(event.player(), room);
    audience.lobbyChanged();
    return null;
  }

  @Override
  public Void doorMoved(RoomEvent.DoorMoved event) {
    return null;
  }

  @Override
  public Void asked(RoomEvent.Asked event) {
    return everybody();
  }

  @Override
  public Void shown(RoomEvent.Shown event) {
    return null;
  }

  @Override
  public Void answered(RoomEvent.Answered event) {
    return null;
  }

  @Override
  public Void timeAdded(RoomEvent.TimeAdded event) {
    return everybody();
  }

  @Override
  public Void paused(RoomEvent.Paused event) {
    return everybody();
  }

  @Override
  public Void goneOn(RoomEvent.GoneOn event) {
    return everybody();
  }

  @Override
  public Void locked(RoomEvent.Locked event) {
    return everybody();
  }

  @Override
  public Void skipped(RoomEvent.Skipped event) {
    return null;
  }

  @Override
  public Void revealed(RoomEvent.Revealed event) {
    return everybody();
  }

  @Override
  public Void ranked(RoomEvent.Ranked event) {
    return everybody();
  }

  @Override
  public Void finished(RoomEvent.Finished event) {
    return everybody();
  }

  @Override
  public Void came(RoomEvent.Came event) {
    return null;
  }

  @Override
  public Void went(RoomEvent.Went event) {
    return null;
  }

  private Void everybody() {
    audience.tell(room, now);
    return null;
  }
}
