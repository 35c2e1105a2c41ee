package dev.quizline.classroom;

import dev.quizline.quiz.PlayerNames;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who comes into a room, under which name and in which team. */
record Door(Room room, Instant now) {

  /** More would not fit a row of standings on a phone. */
  static final int LONGEST_NAME = 30;

  RoomStep join(String name, String team, boolean spectator, NameGiver names) {
    Optional<Refusal> closed = closed(spectator);
    if (closed.isPresent()) {
      return refused(closed.get());
    }
    String cleaned =
        room.rules().namesGiven()
            ? names.give(given -> !taken(given))
            : PlayerNames.cleaned(name, LONGEST_NAME);
    if (cleaned.isEmpty()) {
      return refused(new Refusal(Refusal.Kind.NAME, "Give a name with a letter or a digit."));
    }
    if (taken(cleaned)) {
      return refused(
          new Refusal(
              Refusal.Kind.NAME,
              "The name "
                  + cleaned
                  + " is taken; add an initial, or come back with your personal code."));
    }
    Optional<String> side = spectator ? Optional.of("") : team(team);
    return side.isEmpty()
        ? refused(
            new Refusal(
                Refusal.Kind.TEAM,
                "The teams are " + String.join(", ", room.rules().teams()) + "."))
        : RoomStep.nothing(room)
            .and(new RoomEvent.Joined(now, room.players().size(), cleaned, side.get(), spectator));
  }

  private RoomStep refused(Refusal refusal) {
    return new RoomStep(room, List.of(), Optional.of(refusal));
  }

  private Optional<Refusal> closed(boolean spectator) {
    if (room.phase() == RoomPhase.FINISHED) {
      return Optional.of(new Refusal(Refusal.Kind.SHUT, "The quiz is over."));
    }
    if (room.shut()) {
      return Optional.of(new Refusal(Refusal.Kind.SHUT, "The host has shut the room."));
    }
    if (room.phase() != RoomPhase.LOBBY && !room.rules().lateJoining() && !spectator) {
      return Optional.of(
          new Refusal(Refusal.Kind.SHUT, "The quiz has begun; you can join to watch."));
    }
    long inside = room.players().stream().filter(player -> !player.removed()).count();
    return inside >= room.rules().capacity()
        ? Optional.of(new Refusal(Refusal.Kind.FULL, "The room is full."))
        : Optional.empty();
  }

  private boolean taken(String name) {
    String key = PlayerNames.key(name);
    return room.players().stream()
        .anyMatch(player -> !player.removed() && PlayerNames.key(player.name()).equals(key));
  }

  /** The one of that name; the smallest where none is named; empty where there is no such team. */
  private Optional<String> team(String wanted) {
    List<String> teams = room.rules().teams();
    if (teams.isEmpty()) {
      return Optional.of("");
    }
    String key = PlayerNames.key(PlayerNames.cleaned(wanted, LONGEST_NAME));
    return key.isEmpty()
        ? Optional.of(smallest(teams))
        : teams.stream().filter(team -> PlayerNames.key(team).equals(key)).findFirst();
  }

  private String smallest(List<String> teams) {
    String smallest = teams.get(0);
    for (String team : teams) {
      smallest = size(team) < size(smallest) ? team : smallest;
    }
    return smallest;
  }

  private long size(String team) {
    return room.players().stream()
        .filter(player -> player.plays() && player.team().equals(team))
        .count();
  }
}
