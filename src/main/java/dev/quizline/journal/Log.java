package dev.quizline.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * An append-only file of JSON lines, an entry each. Several threads and processes may append and
 * read at once.
 *
 * <p>Every {@link IOException} says in words for the player what is in the way and what to do about
 * it, beginning in lower case and without a full stop.
 *
 * @param <T> what an entry is
 */
public final class Log<T> implements Closeable {

  private final LineFile file;
  private final LogFormat<T> format;

  /**
   * Touches nothing yet: folder and file are made by the first entry, for their owner alone.
   *
   * @param file the path of the file
   */
  public Log(Path file, LogFormat<T> format) {
    this(file, format, FileChannel::open);
  }

  Log(Path file, LogFormat<T> format, LineFile.Opener opener) {
    this.file = new LineFile(file, opener);
    this.format = format;
  }

  public Path file() {
    return file.path();
  }

  /**
   * Appends an entry. When this returns the operating system has it, so that not even a killed
   * program loses it. May be tried again after an exception.
   */
  public void append(T entry) throws IOException {
    file.append(LogLine.of(json -> format.write(json, entry)));
  }

  /** Has everything appended so far written to the disk itself, against a power cut. */
  public void force() throws IOException {
    file.force();
  }

  /** Forces what was appended, and gives up the file until the next entry. */
  @Override
  public void close() throws IOException {
    file.close();
  }

  /**
   * Hands over the entries one by one, in the order in which they were written, so that they need
   * not all be in memory.
   */
  public List<Notice> read(Consumer<? super T> entries) throws IOException {
    Intake<T> intake = new Intake<>(format.reader(), entries);
    file.read(intake);
    return intake.notices();
  }
}
