package dev.quizline.classroom;

import dev.quizline.journal.Log;
import dev.quizline.journal.Notice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The file of one room: everything that happened in it, line by line. */
public final class RoomFile implements AutoCloseable {

  private final Log<Kept> log;

  public RoomFile(Path file) {
    log = new Log<>(file, new RoomFormat());
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

  @Override
  public void close() throws IOException {
    log.close();
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
