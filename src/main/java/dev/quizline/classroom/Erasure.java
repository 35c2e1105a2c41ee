package dev.quizline.classroom;

import dev.quizline.quiz.PlayerNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Takes people out of the lines of a room's file.
 *
 * @param players their ids
 */
record Erasure(SortedSet<Integer> players) {

  /** Everybody in the room whose name reads like that. */
  static Erasure of(String key, List<Kept> lines) {
    SortedSet<Integer> players = new TreeSet<>();
    for (Kept line : lines) {
      if (line instanceof Kept.Enrolled enrolled
          && PlayerNames.key(enrolled.joined().name()).equals(key)) {
        players.add(enrolled.joined().player());
      }
    }
    return new Erasure(players);
  }

  boolean isEmpty() {
    return players.isEmpty();
  }

  List<Kept> applied(List<Kept> lines) {
    List<Kept> left = new ArrayList<>();
    for (Kept line : lines) {
      if (line instanceof Kept.Enrolled enrolled && theirs(line)) {
        RoomEvent.Joined joined = enrolled.joined();
        String nobody = "Forgotten " + (joined.player() + 1);
        left.add(
            new Kept.Enrolled(
                new RoomEvent.Joined(joined.at(), joined.player(), nobody, "", true),
                new Credentials("", "")));
        // Out of the room, so that the place shows nowhere and nobody can sit down on it.
        left.add(new Kept.Happened(new RoomEvent.Kicked(joined.at(), joined.player())));
      } else if (!theirs(line)) {
        left.add(line);
      }
    }
    return left;
  }

  private boolean theirs(Kept line) {
    Optional<RoomEvent> event = line.event();
    return event.isPresent()
        && event.get().match(new Whose()).filter(players::contains).isPresent();
  }
}
