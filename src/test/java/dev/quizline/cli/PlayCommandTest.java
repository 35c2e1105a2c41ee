package dev.quizline.cli;

import static dev.quizline.cli.CommandRunAssert.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlayCommandTest {

  private CommandLineFixture quizline;

  @BeforeEach
  void a_bank(@TempDir Path folder) {
    quizline = new CommandLineFixture(folder);
    quizline.write("rivers.yaml", RiverQuiz.BANK);
  }

  private CommandRun inOrder(String... more) {
    return RiverQuiz.inOrder(quizline, more);
  }

  @Nested
  class On_a_pipe {

    @Test
    void every_line_is_one_answer() {
      CommandRun run =
          quizline.typing("Thames", "seine", "t").run("play", "rivers.yaml", "--in-order");
      assertThat(run)
          .exitedWith(ExitStatus.OK)
          .outContains("Which river runs through London?", "3 of 3 right")
          .saidNothingOnErr();
    }

    @Test
    void an_empty_line_passes_and_the_end_of_input_ends_in_good_order() {
      CommandRun run = quizline.typing("").run("play", "rivers.yaml", "--in-order");
      assertThat(run).exitedWith(ExitStatus.OK).outContains("Passed", "0 of 1 right");
    }

    @Test
    void a_line_that_the_kind_cannot_read_is_wrong_and_says_why_on_stderr() {
      CommandRun run = quizline.typing("Danube").run("play", "rivers.yaml", "--in-order");
      assertThat(run)
          .exitedWith(ExitStatus.OK)
          .errContains("question 1 (london)", "counted as wrong");
    }

    @Test
    void no_escape_sequence_is_written() {
      quizline.env("TERM", "xterm-256color").typing("Thames", "Seine", "true");
      assertThat(inOrder()).outLacks("\u001b");
    }

    @Test
    void closed_input_gives_the_summary() {
      assertThat(inOrder()).exitedWith(ExitStatus.OK).outContains("0 of 0 right");
    }
  }

  @Nested
  class As_json_lines {

    @Test
    void prints_an_event_a_line() {
      quizline.typing("Thames", "wrong", "");
      Assertions.assertThat(inOrder("--format", "jsonl", "--seed", "1").rows())
          .hasSize(8)
          .first(Assertions.as(Assertions.STRING))
          .isEqualTo(
              "{\"event\":\"started\",\"bank\":\"rivers\",\"round\":\"quiz\",\"seed\":1,\"questions\":3}");
    }

    @Test
    void tells_result_points_and_verdict_of_each_answer() {
      quizline.typing("Thames", "wrong", "");
      CommandRun run = inOrder("--format", "jsonl");
      assertThat(run)
          .outContains(
              "\"question\":\"london\",\"response\":\"Thames\",\"result\":\"correct\",\"share\":1,\"points\":1",
              "\"question\":\"paris\",\"response\":\"wrong\",\"result\":\"wrong\"",
              "\"question\":\"wet\",\"response\":\"\",\"result\":\"passed\"",
              "\"verdict\":\"unverified\"",
              "{\"event\":\"finished\",\"correct\":1,\"of\":3,\"score\":1}");
    }

    @Test
    void an_answer_is_in_the_journal_by_the_time_it_is_printed() throws IOException {
      quizline.typing("Thames");
      inOrder("--format", "jsonl");
      Assertions.assertThat(Files.readString(quizline.journal())).contains("\"london\"", "Thames");
    }

    @Test
    void the_same_seed_gives_the_same_questions_and_choices() {
      CommandRun one = quizline.run("play", "the-soft-skin", "--seed", "5", "--format", "jsonl");
      CommandRun two = quizline.run("play", "the-soft-skin", "--seed", "5", "--format", "jsonl");
      Assertions.assertThat(one.out()).isEqualTo(two.out());
    }
  }

  @Nested
  class Choosing_questions {

    @ParameterizedTest
    @CsvSource({
      "britain, 1",
      "'britain,france', 2",
      "capital+france, 1",
      "CAPITAL, 2",
      "capital+nature, 0",
    })
    void by_tags(String tags, int count) {
      CommandRun run = inOrder("--tags", tags, "--format", "jsonl");
      if (count == 0) {
        assertThat(run)
            .exitedWith(ExitStatus.USAGE)
            .errContains("No question of rivers has the tags");
      } else {
        assertThat(run).exitedWith(ExitStatus.OK).outContains("\"questions\":" + count);
      }
    }

    @Test
    void more_than_there_are_asks_all_with_a_notice() {
      assertThat(inOrder("--count", "9", "--format", "jsonl"))
          .outContains("\"questions\":3")
          .errContains("There are only 3 questions; all of them are asked.");
    }

    @Test
    void only_those_missed_last_time() {
      quizline.typing("Thames", "Tiber", "f");
      inOrder();
      CommandRun run = inOrder("--missed", "--format", "jsonl");
      assertThat(run).outContains("\"questions\":2").outLacks("\"question\":\"london\"");
    }

    @Test
    void nothing_missed_is_no_failure() {
      quizline.typing("Thames", "Seine", "t");
      inOrder();
      assertThat(inOrder("--missed"))
          .exitedWith(ExitStatus.OK)
          .errContains("tester has missed nothing in rivers so far.");
    }
  }

  @Nested
  class Ending {

    @Test
    void below_the_pass_mark_the_code_is_1() {
      quizline.typing("Thames", "no idea", "f");
      assertThat(inOrder("--pass", "60%")).exitedWith(ExitStatus.NO);
    }

    @Test
    void at_the_pass_mark_the_code_is_0() {
      quizline.typing("Thames", "Seine", "f");
      assertThat(inOrder("--pass", "60%")).exitedWith(ExitStatus.OK);
    }

    @Test
    void an_interrupted_quiz_goes_on_where_it_was() {
      quizline.typing("Thames");
      inOrder();
      CommandRun run = quizline.typing("Seine", "t").run("play", "--resume");
      assertThat(run).exitedWith(ExitStatus.OK).outContains("2 of 3", "3 of 3 right");
      Assertions.assertThat(run.out()).doesNotContain("London?");
    }

    @Test
    void nothing_to_resume_is_the_honest_no() {
      assertThat(quizline.run("play", "--resume"))
          .exitedWith(ExitStatus.NO)
          .errContains("There is no interrupted quiz to go on with.");
    }

    @Test
    void a_journal_that_is_a_folder_is_said_once_and_the_quiz_goes_on() throws IOException {
      Files.createDirectories(quizline.journal());
      quizline.typing("Thames", "Seine", "t");
      CommandRun run = inOrder();
      assertThat(run).exitedWith(ExitStatus.OK).outContains("3 of 3 right");
      Assertions.assertThat(run.err()).containsOnlyOnce("Answers are not being kept");
    }
  }

  @Nested
  class Refusing {

    @ParameterizedTest
    @CsvSource({
      "--count, 0, no number of questions",
      "--count, x, no number of questions",
      "--seed, x, no seed",
      "--time, -5s, no time",
      "--time, soon, no time",
      "--pass, 200%, no pass mark",
      "--round, elimination, no round",
      "--scoring, luck, no scoring",
      "--time-factor, 0, more than 0",
      "--player, '  ', cannot be empty",
      "--tags, 'a,,b', empty tag",
    })
    void options_that_cannot_be(String option, String value, String why) {
      assertThat(inOrder(option, value))
          .exitedWith(ExitStatus.USAGE)
          .errContains(why)
          .saidNothingOnOut();
    }

    @Test
    void options_that_do_not_go_together() {
      assertThat(inOrder("--no-time", "--time", "5s")).exitedWith(ExitStatus.USAGE);
      assertThat(inOrder("--player", "Ada", "--players", "Grace,Alan"))
          .exitedWith(ExitStatus.USAGE);
    }

    @Test
    void an_unknown_option_with_the_one_that_was_meant() {
      assertThat(inOrder("--sed", "1")).exitedWith(ExitStatus.USAGE).errContains("--seed");
    }

    @Test
    void a_bank_that_is_not_there_with_the_one_that_was_meant() {
      assertThat(quizline.run("play", "the-soft-skn"))
          .exitedWith(ExitStatus.NOT_FOUND)
          .errContains("Did you mean the-soft-skin?");
    }

    @Test
    void a_broken_bank_with_all_its_problems_before_anything_is_asked() {
      quizline.write(
          "broken.yaml",
          "quizline: bank/1",
          "title: Broken",
          "questions:",
          "  - {id: a, type: single-choice, ask: Which?, choices: [x, y], answer: z}",
          "  - {id: a, type: riddle, ask: What?}");
      CommandRun run = quizline.run("play", "broken.yaml");
      assertThat(run)
          .exitedWith(ExitStatus.MALFORMED)
          .saidNothingOnOut()
          .errContains("broken.yaml:4:", "broken.yaml:5:", "nothing was done");
    }

    @Test
    void two_banks_with_a_question_of_the_same_id() {
      quizline.write("again.yaml", RiverQuiz.BANK);
      assertThat(quizline.run("play", "rivers.yaml", "again.yaml"))
          .exitedWith(ExitStatus.USAGE)
          .errContains("rivers and again both have a question \"london\"");
    }
  }
}
