package dev.quizline.cli;

import static dev.quizline.cli.CommandRunAssert.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
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
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CheckCommandTest {

  private static final String QUESTION =
      "  - {id: wet, type: true-false, ask: Water is wet., answer: true}";

  private Path folder;
  private CommandLineFixture quizline;

  @BeforeEach
  void a_folder(@TempDir Path folder) {
    this.folder = folder;
    quizline = new CommandLineFixture(folder);
  }

  private CommandRun check(String name, byte[] content) {
    quizline.write(name, content);
    return quizline.run("check", name);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String bank(String... lines) {
    return "quizline: bank/1\ntitle: A bank\n" + String.join("\n", lines) + "\n";
  }

  @Nested
  class A_good_bank {

    @Test
    void is_said_to_be_good() {
      assertThat(check("good.yaml", utf8(bank("questions:", QUESTION))))
          .exitedWith(ExitStatus.OK)
          .outContains("good.yaml: 1 question, no problems")
          .saidNothingOnErr();
    }

    @Test
    void may_begin_with_a_byte_order_mark() {
      assertThat(check("bom.yaml", utf8("\uFEFF" + bank("questions:", QUESTION))))
          .exitedWith(ExitStatus.OK);
    }

    @Test
    void may_have_the_line_ends_of_windows() {
      byte[] crlf = utf8(bank("questions:", QUESTION).replace("\n", "\r\n"));
      assertThat(check("crlf.yaml", crlf)).exitedWith(ExitStatus.OK);
    }

    @Test
    void may_have_sixty_choices_and_one_longer_than_a_screen() {
      StringBuilder choices = new StringBuilder("word ".repeat(2000).strip());
      for (int i = 1; i < 60; i++) {
        choices.append(", c").append(i);
      }
      String question =
          "  - {id: a, type: single-choice, ask: Which?, choices: [" + choices + "], answer: c7}";
      assertThat(check("many.yaml", utf8(bank("questions:", question)))).exitedWith(ExitStatus.OK);
    }

    @Test
    void with_hidden_characters_is_good_with_a_notice() {
      String question = "  - {id: a, type: true-false, ask: \"A \\e[31mred one.\", answer: true}";
      assertThat(check("hidden.yaml", utf8(bank("questions:", question))))
          .exitedWith(ExitStatus.OK)
          .outContains("hidden.yaml:4:36: notice:", "U+001B", "1 notice in")
          .outLacks("\u001b");
    }
  }

  @Nested
  class A_file_that_is_no_bank {

    @Test
    void does_not_keep_the_others_from_being_checked() {
      quizline.write("broken.yaml", "quizline: bank/1", "title: [");
      assertThat(quizline.run("check", "nowhere.yaml", "the-soft-skin", "broken.yaml"))
          .exitedWith(ExitStatus.NOT_FOUND)
          .outContains("the-soft-skin.yaml", "broken.yaml")
          .errContains("There is no bank \"nowhere.yaml\"");
    }

    @Test
    void a_missing_one_names_what_may_have_been_meant() {
      assertThat(quizline.run("check", "the-soft-sk1n"))
          .exitedWith(ExitStatus.NOT_FOUND)
          .saidNothingOnOut()
          .errContains("no bank \"the-soft-sk1n\"", "Did you mean the-soft-skin");
    }

    @Test
    void a_folder() throws IOException {
      Files.createDirectory(folder.resolve("shelf"));
      assertThat(quizline.run("check", "shelf"))
          .exitedWith(ExitStatus.MALFORMED)
          .outContains("shelf: this is a folder");
    }

    @Test
    void a_binary_file() {
      assertThat(check("photo.yaml", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1, 2, 0}))
          .exitedWith(ExitStatus.MALFORMED)
          .outContains("photo.yaml: this is not a text file");
    }

    @Test
    void an_empty_file() {
      assertThat(check("empty.yaml", new byte[0]))
          .exitedWith(ExitStatus.MALFORMED)
          .outContains("empty.yaml: this file is empty", "quizline new");
    }

    @Test
    void a_hundred_megabytes_of_nothing() throws IOException {
      try (RandomAccessFile file =
          new RandomAccessFile(folder.resolve("huge.yaml").toFile(), "rw")) {
        file.setLength(100L << 20);
      }
      assertThat(quizline.run("check", "huge.yaml"))
          .exitedWith(ExitStatus.MALFORMED)
          .outContains("huge.yaml: ", "too large");
    }

    @Test
    void invalid_utf_8() {
      byte[] latin =
          bank("questions:", "  - {id: a, ask: Café}").getBytes(StandardCharsets.ISO_8859_1);
      assertThat(check("latin.yaml", latin))
          .exitedWith(ExitStatus.MALFORMED)
          .outContains("latin.yaml:4:21: this file is not in UTF-8", "E9");
    }

    @Test
    void ten_thousand_brackets_within_each_other() {
      assertThat(check("deep.yaml", utf8(bank("questions: " + "[".repeat(10_000)))))
          .exitedWith(ExitStatus.MALFORMED)
          .outContains("deep.yaml:3:", "nested too deep");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'questions: []' | 3:12 | no questions",
        "'questions:\n  - {id: a, type: true-false, ask: One., answer: true}\n"
            + "  - {id: a, type: true-false, ask: Two., answer: true}' | 5:10 | \"a\"",
        "'questions:\n  - {id: a, type: single-choice, ask: Which?, choices: [left, right],"
            + " answer: rigth}' | 4:79 | \"right\"",
        "'questions:\n  - {id: a, type: single-choice, ask: Which?, choices: [x, y],"
            + " answer: [x, y]}' | 4:72 | one answer",
        "'questions:\n  - {id: a, type: true-false, ask: One., answer: true, time: -5s}'"
            + " | 4:62 | -5s",
        "'questions:\n  - {id: a, type: true-flase, ask: One., answer: true}' | 4:19"
            + " | \"true-false\"",
        "'qestions:\n  - {id: a, type: true-false, ask: One., answer: true}' | 3:1 | \"questions\"",
        "'references: [nowhere.yaml]\nquestions:\n"
            + "  - {id: a, type: true-false, ask: One., answer: true}' | 3:14 | \"nowhere.yaml\"",
      })
  void a_mistake_is_shown_where_it_stands(String rest, String place, String words) {
    assertThat(check("bad.yaml", utf8(bank(rest))))
        .exitedWith(ExitStatus.MALFORMED)
        .outContains("bad.yaml:" + place + ": ", words, " in ", "bad.yaml.");
  }

  @Test
  void all_problems_are_listed_not_the_first() {
    CommandRun run =
        check(
            "bad.yaml",
            utf8(
                bank(
                    "questions:",
                    "  - {id: a, type: riddle, ask: What?}",
                    "  - {id: b, type: true-false, ask: One., answer: maybe}",
                    "  - {id: c, type: true-false, answer: true}")));
    assertThat(run)
        .exitedWith(ExitStatus.MALFORMED)
        .outContains("bad.yaml:4:", "bad.yaml:5:", "bad.yaml:6:", "3 problems in ");
  }

  @Test
  void several_banks_are_all_checked_and_one_bad_one_decides() {
    quizline.write("good.yaml", utf8(bank("questions:", QUESTION)));
    quizline.write("bad.yaml", utf8(bank("questions: []")));
    assertThat(quizline.run("check", "bad.yaml", "good.yaml"))
        .exitedWith(ExitStatus.MALFORMED)
        .outContains("1 problem in ", "good.yaml: 1 question, no problems");
  }

  @Nested
  class Claims {

    @BeforeEach
    void a_reference() {
      quizline.write(
          "sky.yaml",
          "quizline: reference/1",
          "sources:",
          "  atlas: {publisher: An atlas}",
          "subjects:",
          "  - id: mars",
          "    name: Mars",
          "    type: thing",
          "    facts:",
          "      - {property: color, value: red, sources: [atlas]}");
    }

    private CommandRun claiming(String claim) {
      return check(
          "planets.yaml",
          utf8(
              bank(
                  "references: [sky.yaml]",
                  "questions:",
                  "  - id: a",
                  "    type: true-false",
                  "    ask: Mars is red.",
                  "    answer: true",
                  "    claim: " + claim)));
    }

    @Test
    void on_what_the_reference_knows_are_good() {
      assertThat(claiming("{property: color, value: red}")).exitedWith(ExitStatus.OK);
    }

    @Test
    void on_an_unknown_subject_are_a_problem() {
      assertThat(claiming("{subject: marz, property: color, value: red}"))
          .exitedWith(ExitStatus.MALFORMED)
          .outContains("planets.yaml:9:22: ", "\"mars\"");
    }

    @Test
    void on_an_unknown_property_are_a_problem() {
      assertThat(claiming("{property: colour, value: red}"))
          .exitedWith(ExitStatus.MALFORMED)
          .outContains("planets.yaml:9:23: ", "\"color\"");
    }

    @Test
    void a_broken_reference_is_a_problem_of_the_bank_shown_in_the_reference() {
      quizline.write("sky.yaml", "quizline: reference/1", "subjects:", "  - {id: mars}");
      assertThat(claiming("{property: color, value: red}"))
          .exitedWith(ExitStatus.MALFORMED)
          .outContains("sky.yaml:3:");
    }
  }

  @Nested
  class As_json {

    @Test
    void gives_each_problem_its_place_and_code() {
      quizline.write("good.yaml", utf8(bank("questions:", QUESTION)));
      quizline.write("bad.yaml", utf8(bank("questions: []")));
      CommandRun run = quizline.run("check", "bad.yaml", "good.yaml", "--format", "json");
      assertThat(run).exitedWith(ExitStatus.MALFORMED).saidNothingOnErr();
      JsonNode bad = run.json().get("banks").get(0);
      Assertions.assertThat(bad.get("usable").booleanValue()).isFalse();
      JsonNode problem = bad.get("problems").get(0);
      Assertions.assertThat(problem.get("severity").asString()).isEqualTo("error");
      Assertions.assertThat(problem.get("code").asString()).isNotBlank();
      Assertions.assertThat(problem.get("file").asString()).endsWith("bad.yaml");
      Assertions.assertThat(problem.get("line").intValue()).isEqualTo(3);
      Assertions.assertThat(problem.get("column").intValue()).isEqualTo(12);
      Assertions.assertThat(problem.get("message").asString()).contains("no questions");
      JsonNode good = run.json().get("banks").get(1);
      Assertions.assertThat(good.get("usable").booleanValue()).isTrue();
      Assertions.assertThat(good.get("questions").intValue()).isEqualTo(1);
      Assertions.assertThat(good.get("problems").size()).isZero();
    }

    @Test
    void as_lines_a_bank_a_line() {
      quizline.write("good.yaml", utf8(bank("questions:", QUESTION)));
      quizline.write("bad.yaml", utf8(bank("questions: []")));
      CommandRun run = quizline.run("check", "bad.yaml", "good.yaml", "--format", "jsonl");
      Assertions.assertThat(run.jsonRows())
          .extracting(row -> row.get("usable").booleanValue())
          .containsExactly(false, true);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "jsonl"})
  void a_name_that_would_steer_a_terminal_cannot(String format) {
    String name = "\u001b[31mred\u009b1m\u202e.yaml";
    quizline.write(name, utf8(bank("questions:", QUESTION)));
    assertThat(quizline.run("check", name, "--format", format))
        .exitedWith(ExitStatus.OK)
        .outLacks("\u001b", "\u009b", "\u202e");
  }
}
