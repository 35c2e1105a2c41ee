package dev.quizline.cli;

import static dev.quizline.cli.CommandRunAssert.assertThat;

import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BanksCommandTest {

  private CommandLineFixture quizline;

  @BeforeEach
  void elsewhere(@TempDir Path folder) {
    quizline = new CommandLineFixture(folder).installedIn(folder.resolve("home"));
  }

  private void bank(String file, String title) {
    quizline.write(
        file,
        "quizline: bank/1",
        "title: " + title,
        "questions:",
        "  - {id: wet, type: true-false, ask: Water is wet., answer: true}");
  }

  private void brokenBank(String file) {
    quizline.write(
        file,
        "quizline: bank/1",
        "title: Broken",
        "questions:",
        "  - {id: a, type: riddle, ask: What?}",
        "  - {id: b, type: true-false, answer: true}");
  }

  @Nested
  class With_banks {

    @BeforeEach
    void shipped_and_own() {
      bank("home/quizzes/water.yaml", "All about water");
      bank("data/quizzes/fire.yaml", "All about fire");
      brokenBank("data/quizzes/cracked.yaml");
    }

    @Test
    void lists_those_that_ship_and_the_persons_own_by_name() {
      CommandRun run = quizline.run("banks");
      assertThat(run)
          .exitedWith(ExitStatus.OK)
          .outContains("water", "All about water", "1 question", "fire", "All about fire")
          .saidNothingOnErr();
      Assertions.assertThat(run.out().indexOf("fire")).isLessThan(run.out().indexOf("water"));
    }

    @Test
    void a_broken_one_is_listed_with_its_problems_counted() {
      assertThat(quizline.run("banks"))
          .exitedWith(ExitStatus.OK)
          .outContains("cracked  2 problems; quizline check cracked lists them");
    }

    @Test
    void names_alone_a_line_each_for_shells() {
      Assertions.assertThat(quizline.run("banks", "--names").rows())
          .containsExactly("cracked", "fire", "water");
    }

    @Test
    void as_json_says_which_are_usable() {
      JsonNode banks = quizline.run("banks", "--format", "json").json().get("banks");
      Assertions.assertThat(banks)
          .extracting(bank -> bank.get("name").asString() + " " + bank.get("usable").asString())
          .containsExactly("cracked false", "fire true", "water true");
      Assertions.assertThat(banks.get(2).get("title").asString()).isEqualTo("All about water");
      Assertions.assertThat(banks.get(2).get("questions").intValue()).isEqualTo(1);
      Assertions.assertThat(banks.get(2).get("statements").intValue()).isZero();
      Assertions.assertThat(banks.get(0).has("title")).isFalse();
    }

    @Test
    void as_json_lines_a_bank_a_line() {
      Assertions.assertThat(quizline.run("banks", "--format", "jsonl").jsonRows())
          .extracting(row -> row.get("name").asString())
          .containsExactly("cracked", "fire", "water");
    }

    @Test
    void a_bank_of_the_same_name_does_not_hide_the_one_that_ships() {
      bank("data/quizzes/water.yaml", "Another water");
      assertThat(quizline.run("banks")).outContains("All about water").outLacks("Another water");
    }
  }

  @Test
  void where_there_are_none_it_says_how_to_start() {
    assertThat(quizline.run("banks"))
        .exitedWith(ExitStatus.OK)
        .outContains("No banks yet. quizline new my-first-bank starts one.");
  }

  @Test
  void the_banks_that_ship_are_listed_with_their_size(@TempDir Path folder) {
    assertThat(new CommandLineFixture(folder).run("banks"))
        .exitedWith(ExitStatus.OK)
        .outContains("the-soft-skin", "45 statements", "the-soft-skin-faq", "10 statements")
        .outLacks("schema");
  }
}
