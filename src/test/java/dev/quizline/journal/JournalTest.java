package dev.quizline.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.quiz.Ending;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

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

  @Nested
  class Kept {

    @Test
    void entries_come_back_in_their_order() throws IOException {
      append(file, first, second, third);

      assertThat(read(file)).isEqualTo(new Reading(List.of(first, second, third), List.of()));
    }

    @Test
    void a_journal_that_is_not_there_yet_is_empty_and_stays_away() throws IOException {
      assertThat(read(file)).isEqualTo(new Reading(List.of(), List.of()));
      assertThat(file.getParent()).doesNotExist();
    }

    @Test
    void an_entry_is_in_the_file_before_the_journal_is_closed() throws IOException {
      try (Journal journal = new Journal(file)) {
        journal.append(first);
        assertThat(Files.readAllLines(file)).hasSize(1);
        journal.append(second);
        assertThat(Files.readAllLines(file)).hasSize(2);
        assertThat(journal.read().entries()).containsExactly(first, second);
      }
    }

    @Test
    void a_closed_journal_opens_again_by_itself() throws IOException {
      Journal journal = new Journal(file);
      journal.append(first);
      journal.close();
      journal.append(second);
      journal.close();
      journal.close();

      assertThat(read(file).entries()).containsExactly(first, second);
    }

    @Test
    void folder_and_file_are_for_their_owner_alone() throws IOException {
      append(file, first);

      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
          .isEqualTo("rwx------");
    }

    @Test
    void a_folder_behind_a_symbolic_link_will_do() throws IOException {
      Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
      Files.createSymbolicLink(file.getParent(), elsewhere);
      append(file, first);

      assertThat(elsewhere.resolve("journal.jsonl")).exists();
    }

    @Test
    void an_interrupted_thread_keeps_its_entry_and_its_interrupt() throws IOException {
      Thread.currentThread().interrupt();
      append(file, first);

      assertThat(Thread.interrupted()).isTrue();
      assertThat(read(file).entries()).containsExactly(first);
    }
  }

  @Nested
  class Torn_or_broken {

    private void tear(String rest) throws IOException {
      Files.write(file, rest.getBytes(UTF_8), StandardOpenOption.APPEND);
    }

    @Test
    void a_torn_last_line_is_left_out_with_a_notice() throws IOException {
      append(file, first, second);
      tear("{\"v\":1,\"event\":\"mov");

      Reading reading = read(file);

      assertThat(reading.entries()).containsExactly(first, second);
      assertThat(reading.notices())
          .containsExactly(
              new Notice(
                  3,
                  "Line 3 of the journal breaks off, as after a crash or a power cut; it is left"
                      + " out, and the next answer starts a new line."));
    }

    @Test
    void the_next_entry_starts_a_new_line() throws IOException {
      append(file, first);
      tear("{\"v\":1,\"event\":\"mov");
      append(file, second, third);

      Reading reading = read(file);

      assertThat(reading.entries()).containsExactly(first, second, third);
      assertThat(reading.notices()).extracting(Notice::line).containsExactly(2L);
    }

    @Test
    void a_line_torn_by_somebody_else_in_mid_quiz_is_mended_too() throws IOException {
      try (Journal journal = new Journal(file)) {
        journal.append(first);
        tear("{\"v\"");
        journal.append(second);
      }

      assertThat(read(file).entries()).containsExactly(first, second);
    }

    @Test
    void a_whole_last_line_without_its_newline_counts() throws IOException {
      append(file, first, second);
      byte[] bytes = Files.readAllBytes(file);
      Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));

      assertThat(read(file)).isEqualTo(new Reading(List.of(first, second), List.of()));

      append(file, third);

      assertThat(read(file)).isEqualTo(new Reading(List.of(first, second, third), List.of()));
    }

    @Test
    void every_place_at_which_a_line_can_tear_loses_that_line_alone() throws IOException {
      append(file, first);
      byte[] before = Files.readAllBytes(file);
      byte[] line = EntryWriter.line(second);
      for (int length = 1; length < line.length; length++) {
        Files.write(file, before);
        Files.write(file, Arrays.copyOf(line, length), StandardOpenOption.APPEND);
        append(file, third);

        assertThat(read(file).entries()).as("torn after %d bytes", length).contains(first, third);
        assertThat(read(file).notices()).hasSize(1);
      }
    }

    @Test
    void broken_lines_in_the_middle_are_named_one_by_one() throws IOException {
      append(file, first);
      tear("garbage\n\n\u0000\u0000\n");
      append(file, second);

      Reading reading = read(file);

      assertThat(reading.entries()).containsExactly(first, second);
      assertThat(reading.notices())
          .containsExactly(
              new Notice(2, "Line 2 of the journal cannot be read and is left out."),
              new Notice(4, "Line 4 of the journal cannot be read and is left out."));
    }

    @Test
    void many_broken_lines_are_counted() throws IOException {
      append(file, first);
      tear("garbage\n".repeat(5_000));

      List<Notice> notices = read(file).notices();

      assertThat(notices).hasSize(Intake.NAMED + 1);
      assertThat(notices.get(Intake.NAMED).text())
          .isEqualTo("In all, 5000 lines of the journal cannot be read.");
    }

    @Test
    void line_ends_of_windows_and_a_byte_order_mark_do_no_harm() throws IOException {
      append(file, first, second);
      String text = Files.readString(file).replace("\n", "\r\n");
      Files.writeString(file, "\ufeff" + text);

      assertThat(read(file)).isEqualTo(new Reading(List.of(first, second), List.of()));
    }
  }

  @Nested
  class At_once {

    @Test
    void threads_keep_every_line_with_one_journal_or_several() throws Exception {
      int threads = 8;
      int each = 100;
      ExecutorService pool = Executors.newFixedThreadPool(threads);
      try (Journal shared = new Journal(file)) {
        List<Future<?>> done = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
          String run = "r" + thread;
          Journal journal = thread % 2 == 0 ? shared : new Journal(file);
          done.add(
              pool.submit(
                  () -> {
                    for (int i = 0; i < each; i++) {
                      journal.append(new Entry.Resumed(run, Samples.at(i)));
                      if (i % 10 == 0) {
                        journal.read();
                      }
                    }
                    journal.close();
                    return null;
                  }));
        }
        for (Future<?> future : done) {
          future.get();
        }
      } finally {
        pool.shutdownNow();
      }

      Reading reading = read(file);
      assertThat(reading.notices()).isEmpty();
      for (int thread = 0; thread < threads; thread++) {
        String run = "r" + thread;
        List<Entry> expected = new ArrayList<>();
        for (int i = 0; i < each; i++) {
          expected.add(new Entry.Resumed(run, Samples.at(i)));
        }
        assertThat(reading.entries())
            .filteredOn(entry -> entry.run().equals(run))
            .isEqualTo(expected);
      }
    }
  }
}
