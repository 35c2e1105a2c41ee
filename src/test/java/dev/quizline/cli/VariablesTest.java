package dev.quizline.cli;

import static dev.quizline.cli.CommandRunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Questions with variables, from the first look to the last review. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class VariablesTest {

  @TempDir Path folder;
  private CommandLineFixture quizline;

  @BeforeEach
  void a_bank_of_sums() {
    quizline = new CommandLineFixture(folder);
    quizline.write(
        "sums.yaml",
        "quizline: bank/1",
        "title: Sums",
        "questions:",
        "  - id: sum",
        "    type: numeric",
        "    ask: '{a} + {b}'",
        "    variables: {a: {from: 10, to: 99}, b: {from: 10, to: 99}}",
        "    answer: '{a + b}'",
        "    explain: 'Together {a + b}.'",
        "  - id: product",
        "    type: numeric",
        "    ask: '{a} x {b}'",
        "    variables: {a: {from: 10, to: 99}, b: {from: 10, to: 99}}",
        "    answer: '{a * b}'",
        "    explain: 'In all {a * b}.'");
  }

  private List<JsonNode> played(String... lines) {
    return quizline
        .typing(lines)
        .run("play", "sums.yaml", "--seed", "5", "--in-order", "--format", "jsonl")
        .jsonRows();
  }

  @Test
  void a_preview_shows_what_a_game_of_that_seed_asks() {
    List<JsonNode> preview =
        quizline
            .run("show", "sums.yaml", "--instances", "3", "--seed", "4", "--format", "jsonl")
            .jsonRows();
    assertThat(preview).hasSize(6);
    assertThat(preview.get(1).path("seed").asInt()).isEqualTo(5);
    assertThat(played().stream().filter(row -> row.path("event").asString().equals("asked")))
        .first()
        .extracting(row -> row.path("ask").asString())
        .isEqualTo(preview.get(1).path("ask").asString());
  }

  @Test
  void a_preview_lists_values_key_and_reason() {
    assertThat(quizline.run("show", "sums.yaml", "--instances", "2"))
        .exitedWith(ExitStatus.OK)
        .outContains(
            "sum  numeric", "8100 combinations", "seed 1", "seed 2", "answer: ", "Together");
    assertThat(quizline.run("show", "the-soft-skin-faq", "--instances", "2"))
        .exitedWith(ExitStatus.OK)
        .errContains("has variables");
  }

  @Test
  void the_key_goes_with_the_numbers_asked() {
    JsonNode preview =
        quizline
            .run("show", "sums.yaml", "--instances", "1", "--seed", "5", "--format", "jsonl")
            .jsonRows()
            .get(0);
    assertThat(played(preview.path("answer").asString(), "0").toString())
        .contains("\"result\":\"correct\"");
  }

  @Test
  void a_review_explains_the_numbers_that_were_asked() {
    String asked =
        played("1", "1").stream()
            .filter(row -> row.path("event").asString().equals("asked"))
            .findFirst()
            .orElseThrow()
            .path("ask")
            .asString();
    String[] numbers = asked.split(" \\+ ");
    int sum = Integer.parseInt(numbers[0]) + Integer.parseInt(numbers[1]);
    assertThat(quizline.run("review", "sums.yaml")).outContains(asked, "Together " + sum + ".");
  }

  @Test
  void an_interrupted_game_goes_on_with_the_same_numbers() {
    played("1");
    String preview = quizline.run("show", "sums.yaml", "--instances", "1", "--seed", "5").out();
    assertThat(quizline.typing("2").run("play", "--resume"))
        .exitedWith(ExitStatus.OK)
        .outContains(
            preview.lines().filter(line -> line.contains(" x ")).findFirst().orElseThrow().strip());
  }
}
