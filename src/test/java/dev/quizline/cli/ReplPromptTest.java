package dev.quizline.cli;

import static dev.quizline.cli.CommandRunAssert.assertThat;
import static dev.quizline.cli.PromptScreen.CTRL_C;
import static dev.quizline.cli.PromptScreen.CTRL_D;
import static dev.quizline.cli.PromptScreen.ENTER;
import static dev.quizline.cli.PromptScreen.TAB;
import static dev.quizline.cli.PromptScreen.UP;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReplPromptTest {

  private Path folder;
  private CommandLineFixture quizline;
  private PromptScreen screen;

  @BeforeEach
  void open(@TempDir Path folder) throws IOException {
    this.folder = folder;
    quizline = new CommandLineFixture(folder);
    screen = new PromptScreen();
  }

  @AfterEach
  void close() throws IOException {
    screen.close();
  }

  @Nested
  class Leaving {

    @Test
    void ctrl_d_leaves_in_good_order() {
      screen.start(quizline).type(CTRL_D);
      assertThat(screen.end()).exitedWith(ExitStatus.OK);
    }

    @Test
    void quit_leaves_too() {
      screen.start(quizline).type("quit" + ENTER);
      assertThat(screen.end()).exitedWith(ExitStatus.OK);
    }

    @Test
    void ctrl_c_asks_and_a_second_one_leaves() {
      screen.start(quizline).type(CTRL_C).awaitPrompts(2).type(CTRL_C);
      assertThat(screen.end()).exitedWith(ExitStatus.INTERRUPTED).errContains(Repl.LEAVING);
    }

    @Test
    void ctrl_c_clears_a_half_typed_line_without_a_word() {
      screen.start(quizline).type("dance").await("dance").type(CTRL_C).awaitPrompts(2);
      screen.type(CTRL_D);
      assertThat(screen.end()).exitedWith(ExitStatus.OK).errLacks(Repl.LEAVING, "dance");
    }

    @Test
    void a_command_between_two_ctrl_c_makes_the_second_ask_again() {
      screen.start(quizline).type(CTRL_C).awaitPrompts(2).command("banks --names");
      screen.type(CTRL_C).awaitPrompts(4).type(CTRL_D);
      assertThat(screen.end()).exitedWith(ExitStatus.OK);
    }

    @Test
    void a_failed_command_is_told_and_the_prompt_comes_back() {
      screen.start(quizline).command("dnace").command("paly").type(CTRL_D);
      assertThat(screen.end())
          .exitedWith(ExitStatus.OK)
          .errContains("There is no command \"dnace\".", "Did you mean play?");
    }
  }

  @Nested
  class Typing {

    @Test
    void tab_completes_a_command_an_option_and_a_bank() {
      screen.start(quizline).type("veri" + TAB + "the-soft-skin-f" + TAB + "--fai" + TAB + "!");
      screen.await("verify the-soft-skin-faq --fail-on !");
      screen.type(CTRL_C).awaitPrompts(2).type(CTRL_D);
      assertThat(screen.end()).exitedWith(ExitStatus.OK);
    }

    @Test
    void what_was_typed_is_kept_for_the_next_time() throws IOException {
      screen.start(quizline).command("banks --names").type(CTRL_D);
      screen.end();
      Assertions.assertThat(folder.resolve("data").resolve("history"))
          .content()
          .contains("banks --names");
      try (PromptScreen next = new PromptScreen()) {
        next.start(quizline).type(UP).await("quizline> banks --names");
        next.type(CTRL_C).awaitPrompts(2).type(CTRL_D);
        assertThat(next.end()).exitedWith(ExitStatus.OK);
      }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_history_that_cannot_be_used_keeps_nobody_from_typing(boolean folderInItsPlace)
        throws IOException {
      Path history = folder.resolve("data").resolve("history");
      if (folderInItsPlace) {
        Files.createDirectories(history);
      } else {
        quizline.write("data/history", "caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
      }
      screen.start(quizline).command("banks --names").command("help").type(CTRL_D);
      CommandRun run = screen.end();
      assertThat(run).exitedWith(ExitStatus.OK).outContains("the-soft-skin-faq");
      Assertions.assertThat(run.err())
          .containsOnlyOnce("What was typed before cannot be read: ")
          .doesNotContain("Exception");
    }
  }

  @Nested
  class The_welcome {

    private String welcome() {
      screen.start(quizline).type(CTRL_D);
      return screen.end().out();
    }

    @Test
    void says_what_there_is_and_what_to_try() {
      Assertions.assertThat(welcome())
          .contains("quizline " + Version.NUMBER, "3 banks", "play the-soft-skin", "help", "quit")
          .doesNotContain("last time", "resume");
    }

    @Test
    void says_what_was_played_last() {
      new PlayedRivers(quizline).play("rivers", "tester", "Seine", "f");
      Assertions.assertThat(welcome())
          .contains("last time: All about rivers, 1 of 2")
          .doesNotContain("resume");
    }

    @Test
    void offers_to_go_on_with_what_was_interrupted() {
      new PlayedRivers(quizline).play("rivers", "tester", "Seine");
      Assertions.assertThat(welcome()).contains("It was not finished: ", "play --resume");
    }

    @Test
    void comes_even_where_the_journal_cannot_be_read() throws IOException {
      Files.createDirectories(quizline.journal());
      Assertions.assertThat(welcome()).contains("play the-soft-skin");
    }
  }

  @Nested
  class Playing {

    @BeforeEach
    void a_bank() {
      new PlayedRivers(quizline);
      quizline.write(
          "wet.yaml",
          "quizline: bank/1",
          "title: Wet",
          "questions:",
          "  - {id: wet, type: true-false, ask: Rivers are wet., answer: true}",
          "  - {id: dry, type: true-false, ask: Deserts are wet., answer: false}");
    }

    @Test
    void a_quiz_takes_the_keys_and_gives_them_back() {
      screen.start(quizline).type("play wet.yaml --in-order --count 1" + ENTER);
      screen.await("Rivers are wet.").type("t").await("Right").type(ENTER);
      screen.await("1 of 1 right").awaitPrompts(1).type(ENTER).awaitPrompts(2);
      screen.command("scores").type(CTRL_D);
      assertThat(screen.end()).exitedWith(ExitStatus.OK).outContains("best 100%", "tester 1 of 1");
    }

    @Test
    void ctrl_c_twice_in_a_quiz_leaves_the_program_with_the_answers_kept() {
      screen.start(quizline).type("play wet.yaml --in-order" + ENTER);
      screen.await("Rivers are wet.").type("t").await("Right").type(ENTER);
      screen.await("Deserts are wet.").type(CTRL_C).await("Leave the quiz?").type(CTRL_C);
      assertThat(screen.end()).exitedWith(ExitStatus.INTERRUPTED);
      assertThat(quizline.run("scores", "--format", "json")).outContains("\"interrupted\"");
    }
  }
}
