package dev.quizline.classroom;

import dev.quizline.journal.Log;
import dev.quizline.journal.Notice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The file of one room: everything that happened in it, line by line. */
public final class RoomFile implements AutoCloseable {

  private final Log<Kept> log;
  private final Claim claim;

  public RoomFile(Path file) {
    log = new Log<>(file, new RoomFormat());
    claim = new Claim(file);
  }

  public Path file() {
    return log.file();
  }

  /**
   * Appends a line; when this returns, not even a killed program loses it.
   *
   * @throws IOException saying in words why nothing can be kept
   */
  void append(Kept line) throws IOException {
    log.append(line);
  }

  /**
   * Takes the room for this program: whoever hosts it, or writes its file anew, does so alone.
   * Given up when this is closed.
   *
   * @return whether nobody else has it
   */
  public boolean claim() throws IOException {
    return claim.take();
  }

  /**
   * Removes a person: their name, what they prove themselves with and everything they answered. The
   * place that they had among the players stays, empty. Lines that cannot be read go as well, for
   * they may be theirs.
   *
   * @param key of their name, see {@link dev.quizline.quiz.PlayerNames#key}
   * @return whether they were in the room
   */
  public boolean forget(String key) throws IOException {
    List<Kept> lines = new ArrayList<>();
    log.read(lines::add);
    Erasure erasure = Erasure.of(key, lines);
    if (erasure.isEmpty()) {
      return false;
    }
    Path fresh = log.file().resolveSibling(log.file().getFileName() + ".new");
    Files.deleteIfExists(fresh);
    try (Log<Kept> anew = new Log<>(fresh, new RoomFormat())) {
      for (Kept line : erasure.applied(lines)) {
        anew.append(line);
      }
    }
    Files.move(fresh, log.file(), StandardCopyOption.REPLACE_EXISTING);
    return true;
  }

  @Override
  public void close() throws IOException {
    try {
      log.close();
    } finally {
      claim.close();
    }
  }

  /**
   * What the file tells; empty where its first line is missing or cannot be read.
   *
   * @throws IOException where the file cannot be read
   */
  public Optional<RoomRecord> read() throws IOException {
    List<Kept> lines = new ArrayList<>();
    List<Notice> notices = log.read(lines::add);
    return RoomRecord.of(lines, notices);
  }
}
