package dev.quizline.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** When a start-up archive is believed, and that nobody ever notices when it is not. */
class ArchiveTrustIT extends StartUpArchives {

  @Nested
  class Is_not_believed {

    private Path archive;
    private Path note;

    @BeforeEach
    void make_one() {
      quizline.run("banks");
      archive = made();
      note = Path.of(archive + ".note");
    }

    @Test
    void when_it_was_cut_short() throws IOException {
      Files.delete(archive);
      Files.writeString(archive, "an arch");

      assertThatTheNextStartGoesWithout();

      made(2);
      quizline.run("banks");
      assertThat(java.arguments()).contains("-XX:SharedArchiveFile=" + archive);
    }

    @Test
    void when_the_jar_is_another_one() throws IOException {
      byte[] jar = Files.readAllBytes(quizline.jar());
      FileTime time = Files.getLastModifiedTime(quizline.jar());
      jar[jar.length / 2] ^= 1;
      Files.write(quizline.jar(), jar);
      Files.setLastModifiedTime(quizline.jar(), time);

      assertThatTheNextStartGoesWithout();
    }

    @Test
    void when_the_jar_has_another_time() throws IOException {
      Files.setLastModifiedTime(
          quizline.jar(), FileTime.from(Instant.parse("2031-05-01T00:00:00Z")));
      assertThatTheNextStartGoesWithout();
      made(2);

      Files.setLastModifiedTime(
          quizline.jar(), FileTime.from(Instant.parse("2001-05-01T00:00:00Z")));
      assertThatTheNextStartGoesWithout();
    }

    @Test
    void when_java_was_renewed() {
      java = use(FakeJava.ofVersion("17.0.16", java.home()));

      assertThatTheNextStartGoesWithout();
    }

    @Test
    void when_its_note_is_gone_or_says_something_else() throws IOException {
      var texts = List.of("", "\n", "12abc x y\n", "10\n", "no line end", "$(exit) `exit`\n");
      for (String text : texts) {
        FileTime time = Files.getLastModifiedTime(note);
        Files.writeString(note, text);
        Files.setLastModifiedTime(note, time);
        assertThatTheNextStartGoesWithout();
        made(2 + texts.indexOf(text));
      }
      Files.delete(note);
      assertThatTheNextStartGoesWithout();
    }

    @Test
    void when_the_program_was_moved() throws IOException {
      Files.move(quizline.folder(), root.resolve("moved"));
      Path launcher = root.resolve("moved/bin/quizline");

      assertThat(quizline.run(launcher, root, "banks")).isEqualTo(AS_EVER);

      assertThat(java.arguments()).noneMatch(argument -> argument.contains("Archive"));
    }

    @Test
    void when_it_is_not_wanted() {
      quizline.with("QUIZLINE_NO_ARCHIVE", "1");

      assertThatTheNextStartGoesWithout();
    }

    @Test
    void when_java_is_told_of_another_archive_or_collector() {
      for (String option : List.of("-XX:+UseG1GC", "-Xshare:off", "-XX:SharedArchiveFile=x")) {
        quizline.with("JAVA_TOOL_OPTIONS", option);
        assertThatTheNextStartGoesWithout();
      }
    }

    private void assertThatTheNextStartGoesWithout() {
      assertThat(quizline.run("banks")).isEqualTo(AS_EVER);
      assertThat(java.arguments()).noneMatch(argument -> argument.contains("Archive"));
    }
  }

  @Nested
  class Is_done_without {

    @Test
    void where_there_is_no_home() {
      quizline.with("HOME", null).with("XDG_CACHE_HOME", null);

      assertThat(quizline.run("banks")).isEqualTo(AS_EVER);
    }

    @Test
    void where_the_cache_cannot_be() throws IOException {
      Files.writeString(root.resolve("cache"), "a file is in the way");
      assertThat(quizline.run("banks")).isEqualTo(AS_EVER);

      quizline.with("XDG_CACHE_HOME", "relative/cache");
      assertThat(quizline.run("banks")).isEqualTo(AS_EVER);
      assertThat(root.resolve("relative")).doesNotExist();
    }

    @Test
    void where_the_cache_is_read_only() throws IOException {
      Files.createDirectories(quizline.cache());
      Files.setPosixFilePermissions(quizline.cache(), PosixFilePermissions.fromString("r-xr-xr-x"));
      boolean free = Files.isWritable(quizline.cache()); // as it is to root, always

      assertThat(quizline.run("banks")).isEqualTo(AS_EVER);

      Await.quietIn(root);
      assertThat(files("").isEmpty()).isEqualTo(!free);
    }

    @Test
    void to_tell_the_version() {
      quizline.run("--version");

      assertThat(quizline.cache()).doesNotExist();
    }
  }
}
