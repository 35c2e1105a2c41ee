package dev.quizline.classroom;

import dev.quizline.journal.Entry;
import dev.quizline.journal.Notice;
import dev.quizline.quiz.Question;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the file of a room tells.
 *
 * @param credentials of the players, by id
 * @param lines behind the first
 * @param notices on lines that could not be read
 */
public record RoomRecord(
    Opening opening, List<Credentials> credentials, List<Kept> lines, List<Notice> notices) {

  public RoomRecord {
    credentials = List.copyOf(credentials);
    lines = List.copyOf(lines);
    notices = List.copyOf(notices);
  }

  static Optional<RoomRecord> of(List<Kept> lines, List<Notice> notices) {
    if (lines.isEmpty() || !(lines.get(0) instanceof Kept.Opened opened)) {
      return Optional.empty();
    }
    List<Credentials> credentials = new ArrayList<>();
    for (Kept line : lines) {
      if (line instanceof Kept.Enrolled enrolled) {
        credentials.add(enrolled.credentials());
      }
    }
    return Optional.of(
        new RoomRecord(opened.opening(), credentials, lines.subList(1, lines.size()), notices));
  }

  public String id() {
    return opening.started().run();
  }

  public Instant at() {
    return opening.started().at();
  }

  /** The names of the banks that it asks from. */
  public List<String> bankNames() {
    return opening.started().banks().stream().map(Entry.Source::bank).toList();
  }

  /** When the last line was written. */
  Instant last() {
    Instant last = at();
    for (Kept line : lines) {
      last = line.at().isAfter(last) ? line.at() : last;
    }
    return last;
  }

  /** The room as it stood, with the questions that it asks. */
  public Room room(List<Question> questions) {
    Room room = Room.open(opening.rules(), questions, at());
    for (Kept line : lines) {
      Optional<RoomEvent> event = line.event();
      if (event.isPresent()) {
        room = room.after(event.get());
      }
    }
    return room;
  }

  /** The room as it stood, without the bank: every response is the text of what was answered. */
  public Room inWords() {
    Room room = Room.open(opening.rules(), opening.standIns(), at());
    for (Kept line : lines) {
      Optional<RoomEvent> event = line.inWords();
      if (event.isPresent()) {
        room = room.after(event.get());
      }
    }
    return room;
  }
}
