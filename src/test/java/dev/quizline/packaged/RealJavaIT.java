package dev.quizline.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, the start-up archive and the Java that runs these tests, together. */
class RealJavaIT {

  @TempDir static Path shared;

  private static Installation quizline;
  private static Finished asEver;
  private static Path archive;
  private static byte[] sound;
  private static String note;
  private static FileTime time;

  @BeforeAll
  static void make_an_archive() throws IOException {
    quizline = Installation.copiedTo(shared, "quizline").with("QUIZLINE_ARCHIVE_DELAY", "0");
    asEver = quizline.run("--help");
    Await.quietIn(shared.toRealPath());
    try (Stream<Path> files = Files.list(quizline.cache())) {
      archive = files.filter(file -> file.toString().endsWith(".archive")).findAny().orElseThrow();
    }
    sound = Files.readAllBytes(archive);
    note = Files.readString(Path.of(archive + ".note"));
    time = Files.getLastModifiedTime(quizline.jar());
  }

  @BeforeEach
  void restore_it() throws IOException {
    replace(sound);
    Path noteFile = Files.writeString(Path.of(archive + ".note"), note);
    Files.setLastModifiedTime(noteFile, time);
    Files.setLastModifiedTime(quizline.jar(), time);
    quizline.with("QUIZLINE_JAVA_OPTS", null);
  }

  @AfterEach
  void let_makers_end() throws IOException {
    Await.quietIn(shared.toRealPath());
  }

  @Test
  void the_help_is_printed_and_nothing_by_java() {
    assertThat(asEver.exit()).isZero();
    assertThat(asEver.err()).isEmpty();
    assertThat(asEver.out()).contains("quizline").doesNotContain("[warning]", "WARNING");
  }

  @Test
  void the_program_comes_out_of_its_archive() throws IOException {
    Path log = shared.toRealPath().resolve("classes.log");
    quizline.with("QUIZLINE_JAVA_OPTS", "-Xlog:class+load:file=" + log);

    assertThat(quizline.run("--help")).isEqualTo(asEver);

    assertThat(Files.readAllLines(log))
        .filteredOn(line -> line.contains(" picocli.CommandLine "))
        .singleElement()
        .asString()
        .contains("source: shared objects file");
  }

  @Test
  void an_archive_that_was_cut_short_is_not_touched() throws IOException {
    replace(Arrays.copyOf(sound, sound.length / 2));

    assertThat(quizline.run("--help")).isEqualTo(asEver);
  }

  @Test
  void an_archive_that_java_refuses_is_passed_over_in_silence() throws IOException {
    replace(new byte[sound.length]);

    assertThat(quizline.run("--help")).isEqualTo(asEver);
  }

  @Test
  void a_jar_with_another_time_is_no_trouble() throws IOException {
    Files.setLastModifiedTime(quizline.jar(), FileTime.fromMillis(time.toMillis() + 60_000));

    assertThat(quizline.run("--help")).isEqualTo(asEver);
  }

  @Test
  void the_version_is_told_in_one_line() {
    assertThat(quizline.run("--version").out()).matches("quizline \\d+\\.\\d+\\.\\d+\n");
  }

  /** A new file, because Java leaves its archives read-only. */
  private static void replace(byte[] bytes) throws IOException {
    Files.deleteIfExists(archive);
    Files.write(archive, bytes);
  }
}
