package dev.quizline.classroom;

import java.util.Optional;

/** Which player an event is about, where it is about one. */
final class Whose implements RoomEvent.Cases<Optional<Integer>> {

  @Override
  public Optional<Integer> joined(RoomEvent.Joined event) {
    return Optional.of(event.player());
  }

  @Override
  public Optional<Integer> allowed(RoomEvent.Allowed event) {
    return Optional.of(event.player());
  }

  @Override
  public Optional<Integer> kicked(RoomEvent.Kicked event) {
    return Optional.of(event.player());
  }

  @Override
  public Optional<Integer> doorMoved(RoomEvent.DoorMoved event) {
    return Optional.empty();
  }

  @Override
  public Optional<Integer> asked(RoomEvent.Asked event) {
    return Optional.empty();
  }

  @Override
  public Optional<Integer> shown(RoomEvent.Shown event) {
    return Optional.of(event.player());
  }

  @Override
  public Optional<Integer> answered(RoomEvent.Answered event) {
    return Optional.of(event.player());
  }

  @Override
  public Optional<Integer> timeAdded(RoomEvent.TimeAdded event) {
    return Optional.empty();
  }

  @Override
  public Optional<Integer> paused(RoomEvent.Paused event) {
    return Optional.empty();
  }

  @Override
  public Optional<Integer> goneOn(RoomEvent.GoneOn event) {
    return Optional.empty();
  }

  @Override
  public Optional<Integer> locked(RoomEvent.Locked event) {
    return Optional.empty();
  }

  @Override
  public Optional<Integer> skipped(RoomEvent.Skipped event) {
    return Optional.empty();
  }

  @Override
  public Optional<Integer> revealed(RoomEvent.Revealed event) {
    return Optional.empty();
  }

  @Override
  public Optional<Integer> ranked(RoomEvent.Ranked event) {
    return Optional.empty();
  }

  @Override
  public Optional<Integer> finished(RoomEvent.Finished event) {
    return Optional.empty();
  }

  @Override
  public Optional<Integer> came(RoomEvent.Came event) {
    return Optional.of(event.player());
  }

  @Override
  public Optional<Integer> went(RoomEvent.Went event) {
    return Optional.of(event.player());
  }
}
