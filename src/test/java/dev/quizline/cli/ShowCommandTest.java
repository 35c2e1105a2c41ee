package dev.quizline.cli;

import static dev.quizline.cli.CommandRunAssert.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ShowCommandTest {

  private CommandLineFixture quizline;

  @BeforeEach
  void a_bank(@TempDir Path folder) {
    quizline = new CommandLineFixture(folder);
    quizline.write(
        "sky.yaml",
        "quizline: reference/1",
        "sources:",
        "  atlas: {publisher: An atlas}",
        "subjects:",
        "  - {id: mars, name: Mars, type: thing, facts: [{property: color, value: red,"
            + " complete: true, sources: [atlas]}]}");
    quizline.write(
        "planets.yaml",
        "quizline: bank/1",
        "title: Planets",
        "source: {title: A walk in the sky, author: Ada Orbit}",
        "references: [sky.yaml]",
        "statements:",
        "  - id: s1",
        "    text: Mars is said to be green.",
        "    assertions:",
        "      - {text: Mars is green., claim: {property: color, value: green}}",
        "questions:",
        "  - id: hue",
        "    about: [s1]",
        "    type: single-choice",
        "    ask: What colour is Mars?",
        "    choices: [red, green]",
        "    answer: red",
        "    claim: {property: color}",
        "    explain: Rust makes it so.",
        "    hint: Think of rust.",
        "    difficulty: easy",
        "    tags: [mars]",
        "    time: 1m30s",
        "    points: 2",
        "  - {id: judged, type: fact-check, assertion: s1/1}");
  }

  @Test
  void tells_where_it_comes_from_its_statements_with_verdicts_and_its_questions_with_answers() {
    assertThat(quizline.run("show", "planets.yaml"))
        .exitedWith(ExitStatus.OK)
        .outContains(
            "Planets",
            "after A walk in the sky · Ada Orbit",
            "s1  ✗ contradicted",
            "Mars is said to be green.",
            "hue  single-choice · easy · mars",
            "What colour is Mars?",
            "answer: red  ✓ verified",
            "judged by the record")
        .saidNothingOnErr();
  }

  @Test
  void as_json_has_everything_that_a_question_has() {
    JsonNode bank = quizline.run("show", "planets.yaml", "--format", "json").json();
    Assertions.assertThat(bank.get("bank").asString()).isEqualTo("planets");
    Assertions.assertThat(bank.get("language").asString()).isEqualTo("en");
    Assertions.assertThat(bank.get("statements").get(0).get("verdict").asString())
        .isEqualTo("contradicted");
    JsonNode question = bank.get("questions").get(0);
    Assertions.assertThat(question.get("id").asString()).isEqualTo("hue");
    Assertions.assertThat(question.get("type").asString()).isEqualTo("single-choice");
    Assertions.assertThat(question.get("about").get(0).asString()).isEqualTo("s1");
    Assertions.assertThat(question.get("choices").size()).isEqualTo(2);
    Assertions.assertThat(question.get("answer").asString()).isEqualTo("red");
    Assertions.assertThat(question.get("explain").asString()).isEqualTo("Rust makes it so.");
    Assertions.assertThat(question.get("hint").asString()).isEqualTo("Think of rust.");
    Assertions.assertThat(question.get("difficulty").asString()).isEqualTo("easy");
    Assertions.assertThat(question.get("tags").get(0).asString()).isEqualTo("mars");
    Assertions.assertThat(question.get("time_s").intValue()).isEqualTo(90);
    Assertions.assertThat(question.get("points").intValue()).isEqualTo(2);
    Assertions.assertThat(question.get("verdict").asString()).isEqualTo("verified");
  }

  @Test
  void a_fact_check_has_no_answer_of_its_own() {
    JsonNode bank = quizline.run("show", "planets.yaml", "--format", "json").json();
    JsonNode judged = bank.get("questions").get(1);
    Assertions.assertThat(judged.has("answer")).isFalse();
    Assertions.assertThat(judged.get("ask").asString()).isEqualTo("Mars is green.");
  }

  @Test
  void as_json_lines_statements_come_first() {
    List<JsonNode> rows = quizline.run("show", "planets.yaml", "--format", "jsonl").jsonRows();
    Assertions.assertThat(rows)
        .extracting(row -> row.get("id").asString())
        .containsExactly("s1", "hue", "judged");
  }

  @Test
  void a_bank_that_ships_is_shown_by_name() {
    assertThat(quizline.run("show", "the-soft-skin-faq"))
        .exitedWith(ExitStatus.OK)
        .outContains("faq-01", "faq-10", "Questions");
  }

  @Test
  void a_bank_that_is_not_there_is_not_found() {
    assertThat(quizline.run("show", "plantes.yaml"))
        .exitedWith(ExitStatus.NOT_FOUND)
        .saidNothingOnOut();
  }

  @Test
  void a_broken_reference_is_malformed() {
    quizline.write("sky.yaml", "quizline: reference/1");
    assertThat(quizline.run("show", "planets.yaml"))
        .exitedWith(ExitStatus.MALFORMED)
        .errContains("sky.yaml:");
  }
}
