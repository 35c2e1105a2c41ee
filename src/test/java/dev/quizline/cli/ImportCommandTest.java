package dev.quizline.cli;

import static dev.quizline.cli.CommandRunAssert.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

  private static final String GIFT =
      "// [id:thames]\n::T::Which river flows through London?{=Thames ~Seine####It does.}\n";

  @TempDir Path folder;
  private CommandLineFixture fixture;

  @BeforeEach
  void set_up() {
    fixture = new CommandLineFixture(folder);
    fixture.write("rivers.gift", GIFT.getBytes(StandardCharsets.UTF_8));
  }

  private String read(String name) throws Exception {
    return Files.readString(folder.resolve(name));
  }

  @Test
  void a_file_lands_as_a_bank_that_is_sound() throws Exception {
    CommandRun run = fixture.run("import", "rivers.gift", "-o", "rivers.yaml");
    assertThat(run).exitedWith(ExitStatus.OK);
    Assertions.assertThat(run.err())
        .contains("rivers.gift: gift, GIFT")
        .contains("1 question; nothing was lost.");
    Assertions.assertThat(read("rivers.yaml"))
        .isEqualTo(
            """
            # Imported from rivers.gift
            quizline: bank/1
            title: rivers
            language: en

            questions:
              - id: thames
                type: single-choice
                ask: Which river flows through London?
                choices: [Thames, Seine]
                answer: Thames
                explain: It does.
            """);
    assertThat(fixture.run("check", folder.resolve("rivers.yaml").toString()))
        .exitedWith(ExitStatus.OK);
  }

  @Test
  void several_files_and_stdin_become_one_bank_on_stdout() {
    fixture.write("more.txt", "Which is a lake?", "A) Erie", "B) Rhine", "ANSWER: A");
    CommandRun run =
        fixture
            .typing("{\"id\":\"q\",\"type\":\"true-false\",\"ask\":\"Wet?\",\"answer\":true}")
            .run("import", "rivers.gift", "more.txt", "-", "--to", "jsonl");
    assertThat(run).exitedWith(ExitStatus.OK);
    Assertions.assertThat(run.out().lines())
        .hasSize(3)
        .anyMatch(line -> line.startsWith("{\"id\":\"thames\""))
        .anyMatch(line -> line.startsWith("{\"id\":\"which-is-a-lake\""))
        .anyMatch(line -> line.startsWith("{\"id\":\"q\""));
  }

  @Test
  void a_malformed_question_refuses_everything_and_is_named_with_its_line() {
    fixture.write("bad.gift", "Fine?{T}", "", "Open?{=a ~b", "", "Which?{~a ~b}");
    CommandRun run = fixture.run("import", "bad.gift", "-o", "bad.yaml");
    assertThat(run).exitedWith(ExitStatus.MALFORMED);
    Assertions.assertThat(run.err())
        .contains("bad.gift:3: ")
        .contains("bad.gift:5: ")
        .contains("2 problems; nothing was written.");
    Assertions.assertThat(folder).isDirectoryNotContaining("glob:**bad*y*");
  }

  @Test
  void what_is_lost_is_reported_and_refused_when_strict() {
    fixture.write("essay.gift", "Write.{}", "", "Fine?{T}");
    CommandRun lax = fixture.run("import", "essay.gift", "--report", "json");
    assertThat(lax).exitedWith(ExitStatus.OK);
    Assertions.assertThat(lax.err())
        .contains(
            "{\"questions\":1,\"losses\":[{\"field\":\"question\",\"lost\":\"an essay\","
                + "\"choice\":\"left out\",\"count\":1,\"items\":[\"write\"]}]}");
    CommandRun strict = fixture.run("import", "essay.gift", "--strict", "-o", "x.yaml");
    assertThat(strict).exitedWith(ExitStatus.NO);
    Assertions.assertThat(strict.err()).contains("wrote nothing");
    Assertions.assertThat(folder.resolve("x.yaml")).doesNotExist();
  }

  @Test
  void a_title_that_no_file_gives_cannot_be_lost() {
    assertThat(fixture.run("import", "rivers.gift", "--to", "jsonl", "--strict"))
        .exitedWith(ExitStatus.OK)
        .errContains("nothing was lost");
  }

  @Test
  void a_file_with_nothing_for_a_bank_is_no_mistake() {
    fixture.write("essay.gift", "::e::Write.{}");
    assertThat(fixture.run("import", "essay.gift", "--check")).exitedWith(ExitStatus.OK);
  }

  @Test
  void where_no_question_is_left_no_bank_is_written() {
    fixture.write("essay.gift", "::e::Write.{}");
    assertThat(fixture.run("import", "essay.gift", "-o", "essay.yaml"))
        .exitedWith(ExitStatus.OK)
        .errContains("Read 0 questions, wrote nothing")
        .errContains("question: an essay, left out (e)");
    Assertions.assertThat(folder.resolve("essay.yaml")).doesNotExist();
  }

  @Test
  void what_questions_without_their_bank_cannot_keep_is_named() throws Exception {
    fixture.write(
        "lines.jsonl",
        "{\"id\":\"said\",\"type\":\"fact-check\",\"assertion\":\"fact-1/1\"}",
        "{\"id\":\"end\",\"type\":\"short-answer\",\"ask\":\"How does it"
            + " end?\",\"answers\":[\"well\"],"
            + "\"about\":[\"fact-1\"],\"claim\":{\"property\":\"ending\"}}",
        "{\"id\":\"who\",\"type\":\"short-answer\",\"ask\":\"Who made it?\",\"answers\":[\"Me\"],"
            + "\"claim\":{\"property\":\"director\"}}");
    assertThat(fixture.run("import", "lines.jsonl", "-o", "lines.yaml"))
        .exitedWith(ExitStatus.OK)
        .errContains("question: a fact check, whose statement is not there, left out (said)")
        .errContains("about: statements it is about, which are not there, left out (end)")
        .errContains("claim: a claim that only its own reference could judge, left out (end)");
    Assertions.assertThat(read("lines.yaml"))
        .doesNotContain("ending")
        .contains("claim: {property: director}");
    assertThat(fixture.run("check", folder.resolve("lines.yaml").toString()))
        .exitedWith(ExitStatus.OK);
  }

  @Test
  void what_exists_is_not_overwritten_without_force() throws Exception {
    fixture.write("rivers.yaml", "mine");
    CommandRun run = fixture.run("import", "rivers.gift", "-o", "rivers.yaml");
    assertThat(run).exitedWith(ExitStatus.CANNOT_CREATE);
    Assertions.assertThat(read("rivers.yaml")).isEqualTo("mine\n");
    assertThat(fixture.run("import", "rivers.gift", "-o", "rivers.yaml", "--force"))
        .exitedWith(ExitStatus.OK);
    Assertions.assertThat(read("rivers.yaml")).startsWith("# Imported");
  }

  @Nested
  class A_file_in_another_encoding {

    @Test
    void is_refused_with_what_it_seems_to_be_and_read_when_told() {
      byte[] latin =
          "Caf\u00e9?{=\u20ac ~x}\n".getBytes(java.nio.charset.Charset.forName("windows-1252"));
      fixture.write("latin.gift", latin);
      CommandRun run = fixture.run("import", "latin.gift", "--from", "gift");
      assertThat(run).exitedWith(ExitStatus.MALFORMED);
      Assertions.assertThat(run.err())
          .contains(
              "latin.gift:1: this is not UTF-8; it seems to be windows-1252:"
                  + " --encoding windows-1252 reads it so");
      Assertions.assertThat(fixture.run("import", "latin.gift", "--encoding", "windows-1252").out())
          .contains("ask: Caf\u00e9?");
    }

    @Test
    void is_read_by_its_mark() {
      fixture.write("wide.gift", ("\uFEFF" + GIFT).getBytes(StandardCharsets.UTF_16LE));
      Assertions.assertThat(fixture.run("import", "wide.gift").out()).contains("id: thames");
      fixture.write("bare.gift", GIFT.getBytes(StandardCharsets.UTF_16LE));
      CommandRun run = fixture.run("import", "bare.gift", "--from", "gift");
      assertThat(run).exitedWith(ExitStatus.MALFORMED);
      Assertions.assertThat(run.err()).contains("it seems to be UTF-16LE");
    }

    @Test
    void needs_one_that_there_is() {
      assertThat(fixture.run("import", "rivers.gift", "--encoding", "klingon"))
          .exitedWith(ExitStatus.USAGE);
    }
  }

  @Test
  void what_is_not_there_or_not_known_is_told() {
    assertThat(fixture.run("import", "none.gift")).exitedWith(ExitStatus.NOT_FOUND);
    assertThat(fixture.run("import", folder.toString())).exitedWith(ExitStatus.NOT_FOUND);
    assertThat(fixture.run("import", "rivers.gift", "--from", "none")).exitedWith(ExitStatus.USAGE);
    fixture.write("empty.gift", " ", "");
    assertThat(fixture.run("import", "empty.gift"))
        .exitedWith(ExitStatus.MALFORMED)
        .errContains("empty.gift is empty.");
    fixture.write(
        "cut.jsonl",
        "{\"id\":\"a\",\"type\":\"cloze\"",
        "{\"id\":\"a\",\"type\":\"cloze\",\"gaps\":[1}");
    CommandRun cut = fixture.run("import", "cut.jsonl");
    assertThat(cut).exitedWith(ExitStatus.MALFORMED);
    Assertions.assertThat(cut.err())
        .contains("cut.jsonl:1: this is not JSON: it ends in the midst of a value\n")
        .contains("cut.jsonl:2: this is not JSON: Unexpected close marker '}': expected ']'\n");
    fixture.write("prose.txt", "Rivers flow to the sea.");
    CommandRun run = fixture.run("import", "prose.txt");
    assertThat(run).exitedWith(ExitStatus.MALFORMED);
    Assertions.assertThat(run.err())
        .contains("It cannot be told")
        .contains("--from names it: gift");
    assertThat(fixture.run("import", "rivers.gift", "-o", "no/such/folder.yaml"))
        .exitedWith(ExitStatus.CANNOT_CREATE);
  }
}
