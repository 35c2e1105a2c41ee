package dev.quizline.cli;

import static dev.quizline.cli.CommandRunAssert.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rounds, players in turn, and what to look at again. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlayRoundsTest {

  private CommandLineFixture quizline;

  @BeforeEach
  void a_bank(@TempDir Path folder) {
    quizline = new CommandLineFixture(folder);
    quizline.write("rivers.yaml", RiverQuiz.BANK);
  }

  @Nested
  class Fact_check {

    @Test
    void asks_only_what_the_record_settles_and_says_whose_word_it_is() {
      CommandRun run =
          quizline
              .typing("t", "f", "o")
              .run("play", "the-soft-skin", "--round", "fact-check", "--count", "3");
      assertThat(run)
          .exitedWith(ExitStatus.OK)
          .outContains("what does the record say?", "of 3 right");
    }

    @Test
    void keeps_a_fair_balance_of_true_false_and_opinion() {
      CommandRun run =
          quizline.run(
              "play",
              "the-soft-skin",
              "--round",
              "fact-check",
              "--count",
              "9",
              "--format",
              "jsonl");
      CommandRun all =
          quizline
              .typing("t", "t", "t", "t", "t", "t", "t", "t", "t")
              .run(
                  "play",
                  "the-soft-skin",
                  "--round",
                  "fact-check",
                  "--count",
                  "9",
                  "--format",
                  "jsonl");
      List<String> answered =
          all.rows().stream().filter(row -> row.contains("\"answered\"")).toList();
      Assertions.assertThat(answered).hasSize(9);
      Assertions.assertThat(answered)
          .filteredOn(row -> row.contains("\"key\":\"true\""))
          .hasSize(3);
      Assertions.assertThat(answered)
          .filteredOn(row -> row.contains("\"key\":\"false\""))
          .hasSize(3);
      assertThat(run).outContains("\"questions\":9");
    }

    @Test
    void a_bank_without_statements_says_so() {
      assertThat(quizline.run("play", "rivers.yaml", "--round", "fact-check"))
          .exitedWith(ExitStatus.USAGE)
          .errContains("rivers has no statements that the record settles.");
    }
  }

  @Nested
  class Several_players {

    @Test
    void take_turns_with_standings_after_each_round() {
      quizline.typing("Thames", "Tiber");
      CommandRun run = RiverQuiz.inOrder(quizline, "--players", "Ada,Grace", "--count", "2");
      assertThat(run).exitedWith(ExitStatus.OK).outContains("Ada", "Grace", "Standings");
    }

    @Test
    void need_names_of_their_own() {
      assertThat(RiverQuiz.inOrder(quizline, "--players", "Ada,Ada"))
          .exitedWith(ExitStatus.USAGE)
          .errContains("Two players have the same name");
    }

    @Test
    void need_a_question_each() {
      assertThat(RiverQuiz.inOrder(quizline, "--players", "A,B,C,D"))
          .exitedWith(ExitStatus.USAGE)
          .errContains("4 players");
    }
  }

  @Nested
  class What_to_review {

    @Test
    void is_offered_as_a_command_that_can_be_typed() {
      quizline.write("my rivers.yaml", RiverQuiz.BANK);
      quizline.typing("Tiber", "Seine", "t");
      assertThat(quizline.run("play", "my rivers.yaml", "--in-order"))
          .outContains("quizline review 'my rivers'");
    }

    @Test
    void of_several_banks_is_all_there_is() {
      quizline.write(
          "seas.yaml",
          "quizline: bank/1",
          "title: Seas",
          "questions:",
          "  - {id: salty, type: true-false, ask: Seas are salty., answer: true}");
      CommandRun run =
          quizline.typing("f", "f", "f", "f").run("play", "rivers.yaml", "seas.yaml", "--in-order");
      Assertions.assertThat(run.rows()).contains("  quizline review");
      assertThat(quizline.run("review")).outContains("salty");
    }
  }
}
