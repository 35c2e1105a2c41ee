package dev.quizline.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What came of something that somebody did.
 *
 * @param room as it is now
 * @param events what happened, in order; empty where nothing did
 * @param refusal why nothing did, where there is a reason
 */
public record RoomStep(Room room, List<RoomEvent> events, Optional<Refusal> refusal) {

  public RoomStep {
    events = List.copyOf(events);
  }

  /** The same with one more event behind. */
  RoomStep and(RoomEvent event) {
    List<RoomEvent> more = new ArrayList<>(events);
    more.add(event);
    return new RoomStep(room.after(event), more, refusal);
  }

  static RoomStep nothing(Room room) {
    return new RoomStep(room, List.of(), Optional.empty());
  }

  static RoomStep refused(Room room, Refusal.Kind kind, String why) {
    return new RoomStep(room, List.of(), Optional.of(new Refusal(kind, why)));
  }
}
