package dev.quizline.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When a start-up archive is made: in the background, by one, and for the next start. */
class ArchiveMakingIT extends StartUpArchives {

  @Test
  void after_a_start_without_one_and_used_by_the_next() {
    assertThat(quizline.run("banks")).isEqualTo(AS_EVER);
    assertThat(java.arguments()).noneMatch(argument -> argument.contains("Archive"));
    Path archive = made();

    assertThat(quizline.run("banks")).isEqualTo(AS_EVER);
    assertThat(java.arguments()).contains("-XX:SharedArchiveFile=" + archive);
    assertThat(java.trainings()).hasSize(1);
  }

  @Test
  void with_the_options_of_a_real_start() {
    quizline.run("banks");
    made();

    assertThat(java.trainings().get(0))
        .startsWith("-XX:+UseSerialGC ")
        .contains(" -Xlog:disable ", " -XX:-UsePerfData ", " -XX:TieredStopAtLevel=1 ")
        .endsWith("-jar " + quizline.jar() + " --warm");
  }

  @Test
  void in_the_newer_form_from_java_25_on() {
    java = use(FakeJava.ofVersion("25.0.3", root.resolve("java25")));
    quizline.run("banks");
    Path archive = made();

    quizline.run("banks");

    assertThat(java.arguments()).contains("-XX:AOTCache=" + archive);
  }

  @Test
  void while_nothing_that_reads_the_output_waits_for_it() {
    java.holdTraining();

    // It returns at the end of output, not at the end of the process.
    assertThat(quizline.run("banks")).isEqualTo(AS_EVER);

    Await.until("the training has begun", () -> !java.trainings().isEmpty());
    assertThat(files(".note")).isEmpty();
    java.letTrainingEnd();
    made();
  }

  @Test
  void although_the_terminal_closes_meanwhile() {
    java.holdTraining();
    List<String> command = List.of(quizline.launcher().toString(), "banks");
    try (var terminal = PtyProcess.start(80, 24, quizline.environment(), root, command)) {
      Await.until("the training has begun", () -> !java.trainings().isEmpty());
      terminal.hangUp();
    }
    assertThat(files(".lock")).hasSize(1);

    java.letTrainingEnd();
    made();
  }

  @Test
  void by_one_of_several_starts() {
    java.holdTraining();
    quizline.run("banks");
    Await.until("the training has begun", () -> !java.trainings().isEmpty());

    assertThat(quizline.run("banks")).isEqualTo(AS_EVER);
    makeAgain(files(".lock").get(0), "a-stamp");

    assertThat(java.trainings()).hasSize(1);
    java.letTrainingEnd();
    made();
  }

  @Test
  void although_a_maker_was_killed_before() throws IOException {
    quizline.run("banks");
    Path archive = made();
    Files.delete(archive);
    Path lock = Files.createDirectory(Path.of(archive + ".lock"));
    Files.writeString(lock.resolve("owner"), Long.MAX_VALUE + "\n");

    quizline.run("banks");

    made(2);
    assertThat(archive).exists();
  }

  @Test
  void but_not_again_on_the_day_it_failed() throws IOException {
    java.failTraining();
    quizline.run("banks");
    Await.until("it failed", () -> !files(".failed").isEmpty() && files(".lock").isEmpty());
    Path failed = files("").get(0);
    String stamp = Files.readString(failed).strip().split(" ")[1];

    assertThat(quizline.run("banks")).isEqualTo(AS_EVER);
    makeAgain(failed, stamp);
    Await.quietIn(root);

    assertThat(java.trainings()).hasSize(1);
    assertThat(files("")).containsExactly(failed);
    assertThat(failed).asString().endsWith(".failed");
  }

  @Test
  void and_sweeps_away_those_of_programs_that_are_gone() throws IOException {
    quizline.run("banks");
    Path archive = made();
    Files.delete(archive);
    Path old = quizline.cache().resolve("1.archive");
    Files.writeString(old, "an archive");
    Files.writeString(Path.of(old + ".note"), "10 1-1-17\n/gone/quizline.jar\n/gone/java\n");

    quizline.run("banks");
    made(2);

    assertThat(old).doesNotExist();
    assertThat(files(".note")).singleElement().asString().doesNotContain("/1.archive");
  }

  /** Runs the maker as the launcher would, but waits for it. */
  private void makeAgain(Path besideArchive, String stamp) {
    List<String> command =
        List.of(
            "sh",
            quizline.folder().resolve("lib/make-archive").toString(),
            besideArchive.toString().replaceFirst("\\.[a-z]+$", ""),
            stamp,
            quizline.jar().toString(),
            java.home().resolve("bin/java").toString(),
            "-XX:ArchiveClassesAtExit");
    assertThat(quizline.run(root, command)).isEqualTo(new Finished(0, "", ""));
  }
}
