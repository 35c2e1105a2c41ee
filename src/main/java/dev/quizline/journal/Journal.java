package dev.quizline.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The append-only record of what was answered: a file of JSON lines, one for each {@link Entry}.
 * Several threads and processes may append and read at once.
 *
 * <p>Every {@link IOException} says in words for the player what is in the way and what to do about
 * it, beginning in lower case and without a full stop; a quiz can go on without its journal.
 */
public final class Journal implements Closeable {

  private final Log<Entry> log;

  /**
   * Touches nothing yet: folder and file are made by the first entry, for their owner alone.
   *
   * @param file the path of the file, {@code journal.jsonl} in the folder of kept data
   */
  public Journal(Path file) {
    this(file, FileChannel::open);
  }

  Journal(Path file, LineFile.Opener opener) {
    log = new Log<>(file, new EntryFormat(), opener);
  }

  public Path file() {
    return log.file();
  }

  /**
   * Appends an entry. When this returns the operating system has it, so that not even a killed
   * program loses it. May be tried again after an exception.
   */
  public void append(Entry entry) throws IOException {
    log.append(entry);
  }

  /** Has everything appended so far written to the disk itself, against a power cut. */
  public void force() throws IOException {
    log.force();
  }

  /** Forces what was appended, and gives up the file until the next entry. */
  @Override
  public void close() throws IOException {
    log.close();
  }

  /** Everything that the journal holds; nothing where there is no file yet. */
  public Reading read() throws IOException {
    List<Entry> entries = new ArrayList<>();
    List<Notice> notices = read(entries::add);
    return new Reading(entries, notices);
  }

  /**
   * Hands over the entries one by one, in the order in which they were written, so that they need
   * not all be in memory.
   */
  public List<Notice> read(Consumer<? super Entry> entries) throws IOException {
    return log.read(entries);
  }
}
