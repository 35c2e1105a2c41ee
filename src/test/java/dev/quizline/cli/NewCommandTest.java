package dev.quizline.cli;

import static dev.quizline.cli.CommandRunAssert.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NewCommandTest {

  private Path folder;
  private CommandLineFixture quizline;

  @BeforeEach
  void a_folder(@TempDir Path folder) {
    this.folder = folder;
    quizline = new CommandLineFixture(folder);
  }

  @Test
  void writes_a_bank_that_passes_check() {
    assertThat(quizline.run("new", "mine.yaml"))
        .exitedWith(ExitStatus.OK)
        .outContains("Wrote ", "mine.yaml", "quizline check mine.yaml");
    assertThat(quizline.run("check", "mine.yaml"))
        .exitedWith(ExitStatus.OK)
        .outContains("no problems");
  }

  @Test
  void explains_itself_in_comments() throws IOException {
    quizline.run("new", "mine.yaml");
    Assertions.assertThat(Files.readAllLines(folder.resolve("mine.yaml")))
        .filteredOn(line -> line.strip().startsWith("#"))
        .hasSizeGreaterThan(5);
  }

  @Test
  void a_bare_name_goes_to_ones_own_banks_and_is_played_by_it() {
    assertThat(quizline.run("new", "evening")).exitedWith(ExitStatus.OK);
    Assertions.assertThat(quizline.ownBanks().resolve("evening.yaml")).exists();
    assertThat(quizline.run("banks", "--names")).outContains("evening");
    assertThat(quizline.run("play", "evening", "--format", "jsonl"))
        .exitedWith(ExitStatus.OK)
        .outContains("\"bank\":\"evening\"", "\"event\":\"asked\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"mine.yaml", "mine"})
  void leaves_alone_what_is_there(String name) throws IOException {
    Path file =
        quizline.write(name.equals("mine") ? "data/quizzes/mine.yaml" : name, "my own work");
    assertThat(quizline.run("new", name))
        .exitedWith(ExitStatus.CANNOT_CREATE)
        .saidNothingOnOut()
        .errContains("exists already; it was left as it is.", "--force");
    Assertions.assertThat(file).hasContent("my own work\n");
  }

  @Test
  void overwrites_with_force() {
    Path file = quizline.write("mine.yaml", "x\n".repeat(5000));
    assertThat(quizline.run("new", "mine.yaml", "--force")).exitedWith(ExitStatus.OK);
    Assertions.assertThat(file).content().startsWith("#").doesNotContain("x\nx\n");
    assertThat(quizline.run("check", "mine.yaml")).exitedWith(ExitStatus.OK);
  }

  @Test
  void force_needs_no_file_to_overwrite() {
    assertThat(quizline.run("new", "mine.yaml", "--force")).exitedWith(ExitStatus.OK);
    Assertions.assertThat(folder.resolve("mine.yaml")).exists();
  }

  @Test
  void a_folder_that_is_not_there_is_said_in_words() {
    assertThat(quizline.run("new", "nowhere/mine.yaml"))
        .exitedWith(ExitStatus.CANNOT_CREATE)
        .errContains("nowhere/mine.yaml cannot be written: ", "no such folder")
        .errLacks("Exception");
  }

  @Test
  void a_folder_in_its_place_is_said_in_words() throws IOException {
    Files.createDirectory(folder.resolve("mine.yaml"));
    assertThat(quizline.run("new", "mine.yaml")).exitedWith(ExitStatus.CANNOT_CREATE);
    assertThat(quizline.run("new", "mine.yaml", "--force"))
        .exitedWith(ExitStatus.CANNOT_CREATE)
        .errContains("mine.yaml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".."})
  void a_name_that_is_none_writes_nothing(String name) {
    assertThat(quizline.run("new", name)).exitedWith(ExitStatus.USAGE).saidNothingOnOut();
  }

  @Test
  void json_is_no_form_that_it_writes() {
    assertThat(quizline.run("new", "mine.json")).exitedWith(ExitStatus.USAGE).errContains(".yaml");
  }
}
