package dev.quizline.cli;

import dev.quizline.classroom.RoomFile;
import dev.quizline.classroom.RoomPhase;
import dev.quizline.classroom.RoomRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The rooms that were ever opened here, a file each.
 *
 * @param notes takes sentences on what cannot be read
 */
record KeptRooms(Path folder, Consumer<String> notes) {

  private static final String ENDING = ".jsonl";

  RoomFile file(String room) {
    return new RoomFile(folder.resolve(room + ENDING));
  }

  /** Every room, the newest first. */
  List<RoomRecord> all() {
    List<RoomRecord> rooms = new ArrayList<>();
    for (Path path : files()) {
      read(path).ifPresent(rooms::add);
    }
    rooms.sort(Comparator.comparing(RoomRecord::at).reversed());
    return rooms;
  }

  /** Their files. */
  List<Path> files() {
    try (Stream<Path> found = Files.list(folder)) {
      return found.filter(path -> path.toString().endsWith(ENDING)).sorted().toList();
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      throw new Failure(
              ExitStatus.IO_FAILED, folder + " cannot be read: " + Failure.reason(e) + ".")
          .causedBy(e);
    }
  }

  private Optional<RoomRecord> read(Path path) {
    try (RoomFile file = new RoomFile(path)) {
      Optional<RoomRecord> record = file.read();
      record
          .map(RoomRecord::notices)
          .orElse(List.of())
          .forEach(notice -> notes.accept(path.getFileName() + ": " + notice.text()));
      if (record.isEmpty()) {
        notes.accept(path.getFileName() + " does not begin as a room does; it is left out.");
      }
      return record;
    } catch (IOException e) {
      notes.accept(path.getFileName() + " is left out: " + e.getMessage() + ".");
      return Optional.empty();
    }
  }

  /**
   * The newest room that was left before its end.
   *
   * @param banks of just these; empty: of any
   * @throws Failure there is none
   */
  RoomRecord interrupted(List<String> banks) {
    return all().stream()
        .filter(room -> room.inWords().phase() != RoomPhase.FINISHED)
        .filter(room -> banks.isEmpty() || banks.equals(room.bankNames()))
        .findFirst()
        .orElseThrow(
            () ->
                new Failure(
                    ExitStatus.NO,
                    "There is no interrupted room to go on with"
                        + (banks.isEmpty() ? "." : " in " + String.join("+", banks) + ".")));
  }
}
