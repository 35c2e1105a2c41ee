package dev.quizline.cli;

import static dev.quizline.cli.CommandRunAssert.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FaultsTest {

  private CommandLineFixture quizline;

  @BeforeEach
  void a_folder(@TempDir Path folder) {
    quizline = new CommandLineFixture(folder);
  }

  @Nested
  class On_the_command_line {

    @ParameterizedTest
    @CsvSource({"shwo, show", "paly, play", "vrify, verify", "banksx, banks", "Play, play"})
    void a_misspelt_command_names_the_one_that_was_meant(String typed, String meant) {
      assertThat(quizline.run(typed))
          .exitedWith(ExitStatus.USAGE)
          .saidNothingOnOut()
          .errContains("There is no command \"" + typed + "\".", "Did you mean " + meant + "?");
    }

    @ParameterizedTest
    @CsvSource({
      "play, --hlep, --help",
      "play, --sed, --seed",
      "play, --conut=3, --count",
      "verify, --fial-on, --fail-on",
      "scores, --palyer, --player",
    })
    void a_misspelt_option_names_the_one_that_was_meant(
        String command, String typed, String meant) {
      assertThat(quizline.run(command, "x", typed))
          .exitedWith(ExitStatus.USAGE)
          .errContains(typed, "Did you mean " + meant + "?");
    }

    @Test
    void what_is_near_nothing_is_sent_to_help() {
      assertThat(quizline.run("dance"))
          .exitedWith(ExitStatus.USAGE)
          .errContains("There is no command \"dance\".", "Try quizline --help");
      assertThat(quizline.run("play", "x", "--waltz"))
          .exitedWith(ExitStatus.USAGE)
          .errContains("--waltz", "Try quizline play --help");
      assertThat(quizline.run("banks", "-x"))
          .exitedWith(ExitStatus.USAGE)
          .errContains("-x", "Try quizline banks --help");
    }

    @Test
    void one_word_too_many_is_named() {
      assertThat(quizline.run("scores", "rivers", "brooks"))
          .exitedWith(ExitStatus.USAGE)
          .errContains("Nothing is known of \"brooks\".");
    }

    @Test
    void a_value_that_cannot_be_lists_those_that_can() {
      assertThat(quizline.run("banks", "--format", "xml"))
          .exitedWith(ExitStatus.USAGE)
          .errContains("xml", "text", "jsonl");
    }

    @Test
    void a_missing_value_is_named() {
      assertThat(quizline.run("play", "rivers", "--time"))
          .exitedWith(ExitStatus.USAGE)
          .errContains("--time", "TIME");
    }

    @Test
    void a_command_without_its_bank_says_what_is_missing() {
      assertThat(quizline.run("play"))
          .exitedWith(ExitStatus.USAGE)
          .errContains("play wants a bank.", "quizline banks");
    }

    @ParameterizedTest
    @ValueSource(strings = {"play", "show", "check", "verify", "new"})
    void a_name_that_no_file_can_have_is_no_fault_of_ours(String command) {
      assertThat(quizline.run(command, "a\0b"))
          .exitedWith(ExitStatus.USAGE)
          .errContains("cannot be the name of a file")
          .errLacks("\0", "Exception");
    }
  }

  @Nested
  class A_trace {

    @Test
    void is_not_shown_for_a_mistake() {
      assertThat(quizline.run("show", "nothing")).errLacks("\tat ");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void is_shown_for_one_with_debug_before_or_after_the_command(boolean before) {
      CommandRun run =
          before
              ? quizline.run("--debug", "show", "nothing")
              : quizline.run("show", "nothing", "--debug");
      assertThat(run).exitedWith(ExitStatus.NOT_FOUND).errContains("no bank", "\tat dev.quizline");
    }
  }

  @Test
  void a_fault_of_ours_says_so_and_shows_its_trace() {
    quizline.seeds(
        () -> {
          throw new IllegalStateException("no chance");
        });
    assertThat(quizline.run("play", "the-soft-skin"))
        .exitedWith(ExitStatus.OUR_BUG)
        .errContains("This is a fault of quizline, not yours.", "no chance", "\tat dev.quizline");
  }

  @Test
  void an_error_of_java_itself_is_a_fault_of_ours_too() {
    quizline.seeds(
        () -> {
          throw new StackOverflowError("too deep");
        });
    assertThat(quizline.run("play", "the-soft-skin"))
        .exitedWith(ExitStatus.OUR_BUG)
        .errContains("This is a fault of quizline, not yours.", "too deep");
  }

  @Test
  void input_that_breaks_is_a_failure_of_reading() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the disk is on strike");
          }
        };
    assertThat(quizline.reading(broken).run("play", "the-soft-skin"))
        .exitedWith(ExitStatus.IO_FAILED)
        .errContains("the disk is on strike", "play --resume")
        .errLacks("\tat ");
    assertThat(quizline.reading(broken).run())
        .exitedWith(ExitStatus.IO_FAILED)
        .errContains("Nothing can be read: the disk is on strike.");
  }
}
