package dev.quizline.cli;

import static dev.quizline.cli.CommandRunAssert.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code quizline} on a pipe: a command a line. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReplTest {

  private CommandLineFixture quizline;

  @BeforeEach
  void a_bank(@TempDir Path folder) {
    quizline = new CommandLineFixture(folder);
    quizline.write(
        "my rivers.yaml",
        "quizline: bank/1",
        "title: My rivers",
        "questions:",
        "  - {id: paris, type: short-answer, ask: Which one in Paris?, answers: [Seine]}",
        "  - {id: wet, type: true-false, ask: Rivers are wet., answer: true}");
  }

  private CommandRun piped(String... lines) {
    return quizline.typing(lines).run();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--plain", "--debug", "--debug --plain"})
  void does_not_start_within_itself(String options) {
    assertThat(piped(options, "--version"))
        .exitedWith(ExitStatus.USAGE)
        .errContains("--plain and --debug go beside a command")
        .outContains("quizline ");
  }

  @Test
  void nothing_to_do_is_done_without_a_word() {
    assertThat(piped()).exitedWith(ExitStatus.OK).saidNothingOnOut().saidNothingOnErr();
  }

  @Test
  void every_line_is_a_command_without_banner_or_prompt() {
    CommandRun run = piped("banks --names", "--version");
    assertThat(run).exitedWith(ExitStatus.OK).saidNothingOnErr();
    Assertions.assertThat(run.rows())
        .containsExactly(
            "the-soft-skin", "the-soft-skin-faq", "ticket-sums", "quizline " + Version.NUMBER);
  }

  @Test
  void comments_and_blank_lines_are_nothing() {
    CommandRun run = piped("", "# which are there?", "   ", "banks --names", "#", "");
    assertThat(run).exitedWith(ExitStatus.OK).saidNothingOnErr();
    Assertions.assertThat(run.rows()).hasSize(3);
  }

  @Test
  void a_command_may_be_written_as_in_a_shell() {
    assertThat(piped("quizline banks --names", "quizline"))
        .exitedWith(ExitStatus.OK)
        .outContains("the-soft-skin-faq")
        .saidNothingOnErr();
  }

  @Test
  void quotes_keep_a_name_together() {
    assertThat(piped("check \"my rivers.yaml\"")).exitedWith(ExitStatus.OK);
  }

  @Test
  void the_first_code_that_is_not_0_wins_and_every_line_is_tried() {
    assertThat(piped("banks --names", "check nothing", "dance", "--version"))
        .exitedWith(ExitStatus.NOT_FOUND)
        .outContains("quizline " + Version.NUMBER)
        .errContains("no bank \"nothing\"", "no command \"dance\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"quit", "exit", " quit "})
  void quit_ends_it(String quit) {
    assertThat(piped(quit, "--version")).exitedWith(ExitStatus.OK).saidNothingOnOut();
    assertThat(piped("dance", quit)).exitedWith(ExitStatus.USAGE);
  }

  @Test
  void during_a_quiz_the_lines_are_answers_and_then_commands_again() {
    CommandRun run =
        piped("play 'my rivers.yaml' --in-order", "seine", "t", "banks --names", "--version");
    assertThat(run)
        .exitedWith(ExitStatus.OK)
        .outContains("2 of 2 right", "the-soft-skin", "quizline " + Version.NUMBER)
        .saidNothingOnErr();
    Assertions.assertThat(run.out().indexOf("2 of 2 right"))
        .isLessThan(run.out().indexOf("the-soft-skin-faq"));
  }

  @Test
  void an_answer_is_no_command_even_where_it_looks_like_one() {
    assertThat(piped("play 'my rivers.yaml' --in-order", "quit", "t", "--version"))
        .exitedWith(ExitStatus.OK)
        .outContains("1 of 2 right", "quizline " + Version.NUMBER);
  }

  @Test
  void several_quizzes_are_one_after_the_other() {
    AtomicLong seed = new AtomicLong();
    quizline.seeds(seed::incrementAndGet);
    CommandRun run =
        piped(
            "play 'my rivers.yaml' --in-order --pass 100%",
            "Tiber", "t", "play 'my rivers.yaml' --in-order --pass 100%", "Seine", "t", "scores");
    assertThat(run).exitedWith(ExitStatus.NO).outContains("best 100%", "2 runs");
  }

  @Test
  void the_end_of_input_in_a_quiz_ends_both_in_good_order() {
    assertThat(piped("play 'my rivers.yaml' --in-order", "Seine"))
        .exitedWith(ExitStatus.OK)
        .outContains("1 of 1 right");
  }
}
