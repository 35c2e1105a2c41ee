package dev.quizline.cli;

import dev.quizline.classroom.RoomFile;
import dev.quizline.quiz.PlayerNames;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Removes a person from the files of all rooms. */
final class Forgetting {

  private final Workbench bench;

  Forgetting(Workbench bench) {
    this.bench = bench;
  }

  ExitStatus forget(String name) {
    List<String> busy = new ArrayList<>();
    int rooms = 0;
    for (Path path : bench.rooms().files()) {
      try (RoomFile file = new RoomFile(path)) {
        if (!file.claim()) {
          busy.add(path.getFileName().toString());
        } else if (file.forget(PlayerNames.key(name))) {
          rooms++;
        }
      } catch (IOException e) {
        throw new Failure(
                ExitStatus.IO_FAILED,
                path + " cannot be written anew: " + Failure.reason(e) + ".",
                rooms == 0 ? "Nothing was removed." : "What was removed before stays removed.")
            .causedBy(e);
      }
    }
    if (!busy.isEmpty()) {
      throw new Failure(
          ExitStatus.NO,
          "A room is being played, and was left as it is: " + String.join(", ", busy) + ".",
          "End it, then try again.");
    }
    if (rooms == 0) {
      bench.note("Nobody called " + name + " was in a room that is kept.");
      return ExitStatus.NO;
    }
    bench.tell(name + " is gone from " + Count.of(rooms, "room") + ", with every answer.");
    return ExitStatus.OK;
  }
}
