package dev.quizline.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What bin/quizline decides before Java starts. */
class LauncherIT {

  private static final String QUICK_COMPILER = "-XX:TieredStopAtLevel=1";
  private static final String HELD_BACK = "-XX:CompileThresholdScaling=3";

  @TempDir Path root;

  private Installation quizline;
  private FakeJava java;

  @BeforeEach
  void install() {
    quizline = Installation.copiedTo(root, "quizline").with("QUIZLINE_NO_ARCHIVE", "1");
    java = FakeJava.ofVersion("17.0.15", root.resolve("java"));
    quizline.with("JAVA_HOME", java.home().toString());
  }

  @Nested
  class Finds_itself {

    @Test
    void from_another_folder_by_a_relative_path() throws IOException {
      Path elsewhere = Files.createDirectories(root.resolve("else/where"));

      Finished run = quizline.run(Path.of("../../quizline/bin/quizline"), elsewhere, "banks");

      assertThat(run.exit()).isEqualTo(FakeJava.EXIT);
      assertThat(java.arguments()).containsSequence("-jar", quizline.jar().toString(), "banks");
    }

    @Test
    void through_a_chain_of_symbolic_links() throws IOException {
      Path links = Files.createDirectories(root.resolve("links"));
      Files.createSymbolicLink(links.resolve("one"), Path.of("../quizline/bin/quizline"));
      Files.createSymbolicLink(links.resolve("two"), links.resolve("one"));
      Files.createSymbolicLink(root.resolve("short"), quizline.folder().resolve("bin"));

      for (Path way : List.of(links.resolve("two"), root.resolve("short/quizline"))) {
        assertThat(quizline.run(way, root, "banks").exit()).isEqualTo(FakeJava.EXIT);
        assertThat(java.arguments()).contains(quizline.jar().toString());
      }
    }

    @Test
    void in_a_folder_whose_name_has_blanks_and_stars() {
      Installation odd = Installation.copiedTo(root, "my * quiz 'line\"");
      odd.with("JAVA_HOME", java.home().toString());

      Finished run = odd.run("play", "a bank.yaml", "*", "");

      assertThat(run).isEqualTo(new Finished(FakeJava.EXIT, "", ""));
      assertThat(java.arguments())
          .endsWith("-jar", odd.jar().toString(), "play", "a bank.yaml", "*", "");
    }

    @Test
    void or_says_what_is_missing() throws IOException {
      Files.delete(quizline.jar());

      Finished run = quizline.run("banks");

      assertThat(run.exit()).isEqualTo(70);
      assertThat(run.err()).startsWith("quizline: cannot read ").contains("quizline.jar");
    }
  }

  @Nested
  class Finds_java {

    @Test
    void on_the_path_where_no_home_is_named() throws IOException {
      Path bin = Files.createDirectories(root.resolve("bin"));
      Files.createSymbolicLink(bin.resolve("java"), java.home().resolve("bin/java"));
      quizline.with("JAVA_HOME", null).with("PATH", bin + ":" + System.getenv("PATH"));

      assertThat(quizline.run("banks").exit()).isEqualTo(FakeJava.EXIT);
    }

    @Test
    void by_asking_a_java_that_has_no_release_file() {
      quizline.with("JAVA_HOME", plain("21.0.1", "plain").home().toString());
      assertThat(quizline.run("banks").exit()).isEqualTo(FakeJava.EXIT);

      quizline.with("JAVA_HOME", plain("11.0.2", "old").home().toString());
      assertThat(quizline.run("banks").exit()).isEqualTo(70);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.8.0_402", "11.0.2", "16"})
    void and_refuses_one_that_is_too_old(String version) {
      FakeJava old = FakeJava.ofVersion(version, root.resolve("old"));
      quizline.with("JAVA_HOME", old.home().toString());

      Finished run = quizline.run("banks");

      assertThat(run.exit()).isEqualTo(70);
      assertThat(run.out()).isEmpty();
      assertThat(run.err())
          .isEqualTo(
              "quizline: needs Java 17 or later, but %s is %s\n",
              old.home().resolve("bin/java"), version);
    }

    @Test
    void and_says_so_where_there_is_none() throws IOException {
      Path bin = Files.createDirectories(root.resolve("bin"));
      quizline.with("JAVA_HOME", null).with("PATH", bin.toString());
      assertThat(quizline.run("banks"))
          .isEqualTo(
              new Finished(
                  70, "", "quizline: no Java found; install Java 17 or later, or set JAVA_HOME\n"));

      quizline.with("JAVA_HOME", "/nowhere");
      assertThat(quizline.run("banks"))
          .isEqualTo(
              new Finished(
                  70, "", "quizline: JAVA_HOME is /nowhere, but there is no bin/java in it\n"));
    }

    private FakeJava plain(String version, String name) {
      return FakeJava.withoutReleaseFile(version, root.resolve(name));
    }
  }

  @Nested
  class Tells_the_program {

    @Test
    void which_streams_are_terminals_and_how_wide() {
      quizline.run("banks");
      assertThat(java.arguments())
          .contains("-Dquizline.tty=000")
          .noneMatch(argument -> argument.startsWith("-Dquizline.columns"));

      onTerminal("\"$0\" banks");
      assertThat(java.arguments()).contains("-Dquizline.tty=111", "-Dquizline.columns=72");

      onTerminal("\"$0\" banks </dev/null 2>/dev/null");
      assertThat(java.arguments()).contains("-Dquizline.tty=010", "-Dquizline.columns=72");
    }

    @ParameterizedTest
    @CsvSource({
      "C, C.UTF-8 C",
      "POSIX, C.UTF-8 POSIX",
      ", C.UTF-8 C",
      "C.UTF-8, C.UTF-8 unset",
      "de_DE.ISO-8859-1, de_DE.ISO-8859-1 unset"
    })
    void what_the_locale_was_where_java_needs_a_better_one(String locale, String told) {
      quizline.with("LC_ALL", locale);

      quizline.run("banks");

      assertThat(java.locale()).isEqualTo(told);
    }

    private void onTerminal(String command) {
      var words = List.of("sh", "-c", command, quizline.launcher().toString());
      try (var pty = PtyProcess.start(72, 24, quizline.environment(), root, words)) {
        assertThat(pty.exit()).isEqualTo(FakeJava.EXIT);
      }
    }
  }

  @Nested
  class Chooses_how_java_runs {

    @Test
    void in_the_launchers_own_process_so_that_signals_reach_it() throws Exception {
      Process process =
          quizline.prepared(root, List.of(quizline.launcher().toString(), "banks")).start();

      assertThat(process.waitFor(Await.LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
      assertThat(java.process()).isEqualTo(process.pid());
    }

    @ParameterizedTest
    @ValueSource(strings = {"play", "check", "show", "--help", ""})
    void with_the_quick_compiler_for_short_work(String command) {
      quizline.run(command.isEmpty() ? new String[0] : new String[] {command});

      assertThat(java.arguments())
          .contains(QUICK_COMPILER, HELD_BACK, "-XX:+UseSerialGC", "-Xlog:disable");
    }

    @Test
    void with_the_quick_compiler_not_held_back_for_a_statement() {
      quizline.run("verify", "-s", "It rains.");

      assertThat(java.arguments()).contains(QUICK_COMPILER).doesNotContain(HELD_BACK);
    }

    @Test
    void with_the_thorough_compiler_for_a_host_and_for_big_files() throws IOException {
      Path big = Files.write(root.resolve("big bank.yaml"), new byte[2_100_000]);
      Path small = Files.write(root.resolve("small.yaml"), new byte[2_000]);

      quizline.run("host", "small.yaml");
      assertThat(java.arguments()).doesNotContain(QUICK_COMPILER);
      quizline.run("--plain", "check", small.toString(), big.toString());
      assertThat(java.arguments()).doesNotContain(QUICK_COMPILER);
      quizline.run("verify", "-");
      assertThat(java.arguments()).doesNotContain(QUICK_COMPILER);
      Path article = Files.write(root.resolve("article.txt"), new byte[410_000]);
      quizline.run("verify", article.toString());
      assertThat(java.arguments()).doesNotContain(QUICK_COMPILER);
      quizline.run("check", article.toString());
      assertThat(java.arguments()).contains(QUICK_COMPILER);
      quizline.run("check", small.toString());
      assertThat(java.arguments()).contains(QUICK_COMPILER);
    }

    @Test
    void with_the_quick_compiler_for_files_to_carry_over_that_are_not_huge() throws IOException {
      Path big = Files.write(root.resolve("big.gift"), new byte[2_100_000]);
      Path huge = root.resolve("huge.gift");
      try (RandomAccessFile hollow = new RandomAccessFile(huge.toFile(), "rw")) {
        hollow.setLength(60_100_000);
      }

      quizline.run("import", big.toString(), "-o", huge.toString(), "--force");
      assertThat(java.arguments()).contains(QUICK_COMPILER).doesNotContain(HELD_BACK);
      quizline.run("export", huge.toString());
      assertThat(java.arguments()).doesNotContain(QUICK_COMPILER);
    }

    @Test
    void with_the_persons_own_options_last() {
      quizline.with("QUIZLINE_JAVA_OPTS", " -Xmx64m  -Dstar=* ");

      quizline.run("banks");

      assertThat(java.arguments())
          .containsSequence("-Xmx64m", "-Dstar=*", "-jar", quizline.jar().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"QUIZLINE_JAVA_OPTS", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"})
    void with_no_second_collector_beside_the_persons(String variable) {
      quizline.with(variable, "-XX:+UseZGC");

      quizline.run("banks");

      assertThat(java.arguments()).doesNotContain("-XX:+UseSerialGC");
    }
  }
}
