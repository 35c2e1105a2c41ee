package dev.quizline.cli;

import static dev.quizline.cli.CommandRunAssert.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

  @TempDir Path folder;
  private CommandLineFixture fixture;

  @BeforeEach
  void set_up() {
    fixture = new CommandLineFixture(folder);
    fixture.write(
        "rivers.yaml",
        "quizline: bank/1",
        "title: Rivers",
        "questions:",
        "  - {id: a, type: true-false, ask: Rivers flow., answer: true, hint: Look.}",
        "  - {id: b, type: ordering, ask: Upstream first., order: [\"{x}\", y]}");
  }

  private String bank() {
    return folder.resolve("rivers.yaml").toString();
  }

  @Test
  void a_bank_is_written_and_what_is_lost_is_named_on_stderr() {
    CommandRun run = fixture.run("export", bank(), "--to", "gift");
    assertThat(run).exitedWith(ExitStatus.OK);
    Assertions.assertThat(run.out()).isEqualTo("// [id:a]\n::a::Rivers flow.{TRUE}\n\n");
    Assertions.assertThat(run.err().lines().map(String::strip))
        .containsExactly(
            "Exported 1 question; not all could be kept:",
            "title: its title, left out (bank)",
            "hint: a hint, left out (a)",
            "question: an ordering with braces, tags or line breaks in its items, left out (b)");
  }

  @Test
  void a_loss_is_refused_when_strict() {
    CommandRun run = fixture.run("export", bank(), "--to", "gift", "--strict", "-o", "rivers.gift");
    assertThat(run).exitedWith(ExitStatus.NO);
    Assertions.assertThat(folder.resolve("rivers.gift")).doesNotExist();
  }

  @Test
  void questions_a_line_each_are_written_as_they_are_read() throws Exception {
    assertThat(fixture.run("export", bank(), "--to", "jsonl", "-o", "rivers.jsonl"))
        .exitedWith(ExitStatus.OK);
    CommandRun run =
        fixture.run("export", folder.resolve("rivers.jsonl").toString(), "--to", "json");
    assertThat(run).exitedWith(ExitStatus.OK);
    Assertions.assertThat(run.out()).contains("\"id\":\"a\"").contains("\"id\":\"b\"");
    Files.writeString(folder.resolve("rivers.jsonl"), "{\"id\": 7");
    CommandRun broken =
        fixture.run("export", folder.resolve("rivers.jsonl").toString(), "--to", "json");
    assertThat(broken).exitedWith(ExitStatus.MALFORMED);
    Assertions.assertThat(broken.out()).isEmpty();
  }

  @Test
  void a_kind_that_is_left_out_is_named_with_its_article() {
    CommandRun run = fixture.run("export", bank(), "--to", "aiken");
    assertThat(run).errContains("question: an ordering question, left out (b)");
  }

  @Test
  void the_list_describes_every_format() {
    CommandRun run = fixture.run("export", "--to", "list");
    assertThat(run).exitedWith(ExitStatus.OK);
    Assertions.assertThat(run.out())
        .contains("gift: GIFT, Moodle's format for questions in plain text")
        .contains("aiken: ")
        .contains("kinds: single-choice, true-false")
        .contains("  import only\n  kinds: short-answer")
        .doesNotContain("files: \n");
  }

  @Test
  void what_cannot_be_done_is_told() {
    assertThat(fixture.run("export", "--to", "gift")).exitedWith(ExitStatus.USAGE);
    assertThat(fixture.run("export", bank(), "--to", "opentdb")).exitedWith(ExitStatus.USAGE);
    assertThat(fixture.run("export", bank(), "--to", "none")).exitedWith(ExitStatus.USAGE);
    assertThat(fixture.run("export", bank(), "--to", "qti12")).exitedWith(ExitStatus.USAGE);
    assertThat(fixture.run("export", "no-such-bank", "--to", "gift"))
        .exitedWith(ExitStatus.NOT_FOUND);
    assertThat(fixture.run("export", bank(), "--to", "gift", "-o", bank()))
        .exitedWith(ExitStatus.CANNOT_CREATE);
  }
}
