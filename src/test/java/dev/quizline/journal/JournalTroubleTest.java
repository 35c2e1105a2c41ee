package dev.quizline.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quizline.quiz.Ending;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class JournalTroubleTest {

  @TempDir Path folder;
  private Path file;

  private final Entry first = Samples.started("r1", Samples.at(0), "soft-skin", "ann");
  private final Entry second =
      Samples.answered("r1", Samples.at(5), Samples.marked(0, "photographer", "ann", 1));
  private final Entry third = new Entry.Ended("r1", Samples.at(9), Ending.COMPLETE);

  @BeforeEach
  void name_the_file() {
    file = folder.resolve("data").resolve("journal.jsonl");
  }

  private static void append(Path file, Entry... entries) throws IOException {
    try (Journal journal = new Journal(file)) {
      for (Entry entry : entries) {
        journal.append(entry);
      }
    }
  }

  private static Reading read(Path file) throws IOException {
    try (Journal journal = new Journal(file)) {
      return journal.read();
    }
  }

  @Test
  void a_folder_of_that_name_is_said_when_writing_and_when_reading() throws IOException {
    Files.createDirectories(file);
    String words = file + " is a folder, and the journal is a file; move the folder elsewhere";

    assertThatThrownBy(() -> append(file, first)).isInstanceOf(IOException.class).hasMessage(words);
    assertThatThrownBy(() -> read(file)).isInstanceOf(IOException.class).hasMessage(words);
  }

  @Test
  void a_file_where_the_folder_should_be_is_said() throws IOException {
    Files.createFile(file.getParent());

    assertThatThrownBy(() -> append(file, first))
        .isInstanceOf(IOException.class)
        .hasMessage(
            file.getParent()
                + " is a file, and the journal's folder has to be there; move the file");
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "only Linux has a device that is always full")
  void a_device_that_is_always_full_is_said() {
    Path full = Path.of("/dev/full");

    assertThatThrownBy(() -> append(full, first))
        .isInstanceOf(IOException.class)
        .hasMessage("the disk of /dev/full is full; make room on it, and answers are kept again");
  }

  @Test
  void a_full_disk_is_said_and_when_there_is_room_again_the_quiz_is_kept_on() throws IOException {
    long[] room = {100_000};
    Journal journal = new Journal(file, opening(channel -> new SmallDisk(channel, room)));
    journal.append(first);
    room[0] = 30;

    assertThatThrownBy(() -> journal.append(second))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "the disk of " + file + " is full; make room on it, and answers are kept again");
    assertThatThrownBy(() -> journal.append(second)).isInstanceOf(IOException.class);

    room[0] = 100_000;
    journal.append(third);
    journal.close();

    Reading reading = read(file);
    assertThat(reading.entries()).containsExactly(first, third);
    assertThat(reading.notices()).extracting(Notice::line).containsExactly(2L);
  }

  @Test
  void a_file_that_may_not_be_written_is_said() {
    LineFile.Opener refusing =
        (path, options, attributes) -> {
          throw new AccessDeniedException(path.toString());
        };

    assertThatThrownBy(() -> new Journal(file, refusing).append(first))
        .hasMessage(file + " may not be written by you; check the permissions of file and folder");
    assertThatThrownBy(() -> new Journal(file, refusing).read())
        .hasMessage(file + " may not be read by you; check the permissions of file and folder");
  }

  @Test
  void a_disk_that_is_read_only_is_said_in_the_words_of_the_system() {
    LineFile.Opener refusing =
        (path, options, attributes) -> {
          throw new FileSystemException(path.toString(), null, "Read-only file system");
        };

    assertThatThrownBy(() -> new Journal(file, refusing).append(first))
        .hasMessage(file + " cannot be written: Read-only file system");
  }

  @Test
  void a_failing_disk_is_said_at_the_end_of_a_quiz() throws IOException {
    Journal journal =
        new Journal(
            file,
            opening(
                channel ->
                    new BorrowedChannel(channel) {
                      @Override
                      public void force(boolean metaData) throws IOException {
                        throw new IOException("Input/output error");
                      }
                    }));
    journal.append(first);

    assertThatThrownBy(journal::close).hasMessage(file + " cannot be written: Input/output error");
    assertThat(read(file).entries()).containsExactly(first);
  }

  @Test
  void a_file_system_without_locks_keeps_entries_all_the_same() throws IOException {
    Journal journal =
        new Journal(
            file,
            opening(
                channel ->
                    new BorrowedChannel(channel) {
                      @Override
                      public FileLock lock(long position, long size, boolean shared)
                          throws IOException {
                        throw new IOException("No locks available");
                      }
                    }));
    journal.append(first);
    journal.append(second);
    journal.close();

    assertThat(journal.read().entries()).containsExactly(first, second);
  }

  @Test
  void a_write_that_takes_a_part_is_carried_on() throws IOException {
    Journal journal =
        new Journal(
            file,
            opening(
                channel ->
                    new BorrowedChannel(channel) {
                      @Override
                      public int write(ByteBuffer source) throws IOException {
                        ByteBuffer part = source.slice().limit(Math.min(7, source.remaining()));
                        int written = super.write(part);
                        source.position(source.position() + written);
                        return written;
                      }
                    }));
    journal.append(first);
    journal.append(second);
    journal.close();

    assertThat(read(file)).isEqualTo(new Reading(List.of(first, second), List.of()));
  }

  private static LineFile.Opener opening(UnaryOperator<FileChannel> wrapping) {
    return (path, options, attributes) ->
        wrapping.apply(FileChannel.open(path, options, attributes));
  }

  /** Takes so many bytes and no more. */
  private static final class SmallDisk extends BorrowedChannel {
    private final long[] room;

    SmallDisk(FileChannel real, long[] room) {
      super(real);
      this.room = room;
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
      if (room[0] == 0) {
        throw new IOException("No space left on device");
      }
      int fits = (int) Math.min(room[0], source.remaining());
      super.write(source.slice().limit(fits));
      source.position(source.position() + fits);
      room[0] -= fits;
      return fits;
    }
  }
}
