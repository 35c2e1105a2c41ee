package dev.quizline.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.json.JsonFactory;

/** What only several processes can show. */
class JournalProcessTest {

  @TempDir Path folder;

  /** Appends entries and says each number once it is kept. */
  static final class Appending {

    private Appending() {}

    public static void main(String[] args) throws IOException {
      String run = args[1];
      int count = Integer.parseInt(args[2]);
      try (Journal journal = new Journal(Path.of(args[0]))) {
        for (int i = 0; i < count; i++) {
          Marked marked = Samples.marked(i, "question " + i, "x".repeat(i % 3000), 1);
          journal.append(Samples.answered(run, Instant.EPOCH, marked));
          System.out.println(i);
        }
      }
    }
  }

  /** Holds the file's lock until a line comes in; then writes a line of its own and lets go. */
  static final class Holding {

    private Holding() {}

    public static void main(String[] args) throws IOException {
      try (FileChannel channel =
          FileChannel.open(
              Path.of(args[0]), StandardOpenOption.APPEND, StandardOpenOption.CREATE)) {
        channel.lock(LineFile.LOCKED_BYTE, 1, false);
        System.out.println("held");
        System.in.read();
        channel.write(ByteBuffer.wrap("mine\n".getBytes(StandardCharsets.UTF_8)));
      }
    }
  }

  private Process start(Path file, String run, int count) throws Exception {
    return start(Appending.class, file.toString(), run, Integer.toString(count));
  }

  private Process start(Class<?> program, String... arguments) throws Exception {
    String classPath =
        String.join(
            File.pathSeparator,
            placeOf(Journal.class),
            placeOf(JournalProcessTest.class),
            placeOf(JsonFactory.class));
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command = new ArrayList<>();
    command.addAll(List.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-cp", classPath, program.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private static String placeOf(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
  }

  private static BufferedReader output(Process process) {
    return process.inputReader(StandardCharsets.UTF_8);
  }

  @Test
  void whatever_was_said_to_be_kept_survives_a_kill() throws Exception {
    Path file = folder.resolve("journal.jsonl");
    Process process = start(file, "r1", Integer.MAX_VALUE);
    int said = -1;
    try (BufferedReader output = output(process)) {
      while (said < 200) {
        said = Integer.parseInt(output.readLine());
      }
      // A process that is destroyed through its own object takes the rest of its output with it.
      process.toHandle().destroyForcibly();
      // What was in the pipe when it died was said as well.
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        said = line.isEmpty() ? said : Integer.parseInt(line);
      }
    } finally {
      process.destroyForcibly().waitFor();
    }

    List<Entry> entries = new Journal(file).read().entries();

    assertThat(entries).hasSizeGreaterThan(said);
    for (int i = 0; i <= said; i++) {
      Entry.Moved moved = (Entry.Moved) entries.get(i);
      assertThat(moved.marked().get(0).attempt().questionId()).isEqualTo("question " + i);
    }
    try (Journal journal = new Journal(file)) {
      Entry next = new Entry.Resumed("r1", Samples.EVENING);
      journal.append(next);
      assertThat(journal.read().entries()).endsWith(next);
    }
  }

  @Test
  void an_entry_waits_until_another_process_is_done_with_its_own() throws Exception {
    Path file = folder.resolve("journal.jsonl");
    Process holding = start(Holding.class, file.toString());
    CountDownLatch asked = new CountDownLatch(1);
    Entry entry = new Entry.Resumed("r1", Samples.EVENING);
    ExecutorService other = Executors.newSingleThreadExecutor();
    try (BufferedReader output = output(holding);
        Journal journal =
            new Journal(
                file,
                (path, options, attributes) ->
                    new BorrowedChannel(FileChannel.open(path, options, attributes)) {
                      @Override
                      public FileLock lock(long position, long size, boolean shared)
                          throws IOException {
                        asked.countDown();
                        return super.lock(position, size, shared);
                      }
                    })) {
      assertThat(output.readLine()).isEqualTo("held");
      Future<?> appended =
          other.submit(
              () -> {
                journal.append(entry);
                return null;
              });
      asked.await();
      holding.getOutputStream().close();
      appended.get();
    } finally {
      other.shutdownNow();
      holding.destroyForcibly().waitFor();
    }

    assertThat(Files.readAllLines(file))
        .containsExactly("mine", new String(EntryWriter.line(entry), StandardCharsets.UTF_8));
  }

  @Test
  void two_processes_at_once_keep_every_line_whole() throws Exception {
    Path file = folder.resolve("journal.jsonl");
    int count = 400;
    Process one = start(file, "r1", count);
    Process other = start(file, "r2", count);
    try (BufferedReader outputOfOne = output(one);
        BufferedReader outputOfOther = output(other)) {
      assertThat(outputOfOne.lines()).hasSize(count);
      assertThat(outputOfOther.lines()).hasSize(count);
    } finally {
      one.destroyForcibly().waitFor();
      other.destroyForcibly().waitFor();
    }

    Reading reading = new Journal(file).read();

    assertThat(reading.notices()).isEmpty();
    for (String run : List.of("r1", "r2")) {
      List<String> kept = new ArrayList<>();
      for (Entry entry : reading.entries()) {
        if (entry.run().equals(run)) {
          kept.add(((Entry.Moved) entry).marked().get(0).attempt().questionId());
        }
      }
      List<String> expected = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        expected.add("question " + i);
      }
      assertThat(kept).isEqualTo(expected);
    }
  }
}
