package dev.quizline.cli;

import static dev.quizline.cli.CommandRunAssert.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VerifyListsTest {

  private CommandLineFixture quizline;

  @BeforeEach
  void a_reference(@TempDir Path folder) {
    quizline = new CommandLineFixture(folder);
    quizline.write("harbour.yaml", HarbourFilm.REFERENCE);
  }

  private CommandRun verify(String... more) {
    String[] args = new String[more.length + 3];
    args[0] = "verify";
    args[1] = "-r";
    args[2] = "harbour.yaml";
    System.arraycopy(more, 0, args, 3, more.length);
    return quizline.run(args);
  }

  private CommandRun rowsOf(String... more) {
    String[] args = Arrays.copyOf(more, more.length + 2);
    args[more.length] = "--format";
    args[more.length + 1] = "jsonl";
    return verify(args);
  }

  @Test
  void goes_on_past_broken_lines_and_tells_their_numbers() {
    quizline.write(
        "list.jsonl",
        "{\"id\": \"a\", \"text\": \"Nora Falk directed The Glass Harbour.\"}",
        "not json",
        "{\"id\": \"b\"}",
        "",
        "{\"id\": \"c\", \"text\": \"It came out in 1971.\", \"subject\": \"harbour\", \"n\":"
            + " [1]}",
        "{\"id\": \"d\", \"text\": \"one\"} {\"id\": \"e\"}",
        "{\"id\": \"f\", \"id\": \"g\", \"text\": \"twice\"}",
        "[1, 2]");
    CommandRun run = rowsOf("list.jsonl");
    assertThat(run)
        .exitedWith(ExitStatus.MALFORMED)
        .errContains(
            "list.jsonl:2: the line is not JSON",
            "list.jsonl:3: there is no \"text\" in it",
            "list.jsonl:6: the line holds more than one JSON object",
            "list.jsonl:7: the line is not JSON",
            "list.jsonl:8: the line is no JSON object");
    Assertions.assertThat(run.rows()).hasSize(2).allMatch(row -> row.contains("\"verified\""));
  }

  @Test
  void is_taken_from_stdin_where_its_first_line_is_an_object() {
    quizline.typing("{\"id\": 7, \"text\": \"Nora Falk directed The Glass Harbour.\"}");
    assertThat(rowsOf("-")).exitedWith(ExitStatus.OK).outContains("\"id\":\"7\"");
  }

  @Test
  void gives_a_row_a_line_however_long_it_is() {
    quizline.write(
        "long.jsonl",
        "{\"id\": \"x\", \"text\": \"Nora Falk directed The Glass Harbour.\"}\n".repeat(3_000));
    Assertions.assertThat(rowsOf("long.jsonl").rows()).hasSize(3_000).containsOnly(firstRow());
  }

  private String firstRow() {
    quizline.typing("{\"id\": \"x\", \"text\": \"Nora Falk directed The Glass Harbour.\"}");
    return rowsOf("-").rows().get(0);
  }

  @Test
  void may_be_empty() {
    quizline.write("none.jsonl", new byte[0]);
    assertThat(rowsOf("none.jsonl")).exitedWith(ExitStatus.OK).saidNothingOnOut();
  }

  @Test
  void with_bytes_that_are_no_text_loses_only_that_line() {
    byte[] good = "{\"id\":\"a\",\"text\":\"fine\"}\n".getBytes(StandardCharsets.UTF_8);
    byte[] bad = "{\"id\":\"b\",\"text\":\"caf\u00e9\"}\n".getBytes(StandardCharsets.ISO_8859_1);
    byte[] both = Arrays.copyOf(bad, bad.length + good.length);
    System.arraycopy(good, 0, both, bad.length, good.length);
    quizline.write("latin.jsonl", both);
    assertThat(rowsOf("latin.jsonl"))
        .exitedWith(ExitStatus.MALFORMED)
        .outContains("\"id\":\"a\"")
        .errContains("latin.jsonl:1: the line is not in UTF-8");
  }

  @Test
  void tells_once_of_a_subject_that_no_reference_holds() {
    String line =
        "{\"id\": \"a\", \"text\": \"It was directed by Nora Falk.\", \"subject\": \"ghost\"}";
    quizline.write("ghost.jsonl", line, line);
    CommandRun run = rowsOf("ghost.jsonl");
    assertThat(run)
        .exitedWith(ExitStatus.OK)
        .errContains("ghost.jsonl:1: no reference given holds a subject \"ghost\"")
        .errLacks("ghost.jsonl:2");
  }

  @Test
  void is_looked_through_for_conflicts_between_statements_on_the_same_subject() {
    quizline.write(
        "odd.jsonl",
        "{\"id\": \"a\", \"text\": \"Salt Road came out in 1971.\", \"subject\": \"salt-road\"}",
        "{\"id\": \"b\", \"text\": \"The film came out in 1980.\", \"subject\": \"grey-mill\"}",
        "{\"id\": \"c\", \"text\": \"The film came out in 1974.\", \"subject\": \"salt-road\"}");
    assertThat(quizline.run("verify", "odd.jsonl", "--conflicts"))
        .exitedWith(ExitStatus.NO)
        .outContains("a \"1971\" and c \"1974\"")
        .outLacks("1980");
  }

  @Test
  void of_the_command_line_is_looked_through_for_conflicts_too() {
    assertThat(
            quizline.run(
                "verify",
                "--conflicts",
                "-s",
                "Salt Road is a film that was released in 1971.",
                "-s",
                "Salt Road was released in 1974."))
        .exitedWith(ExitStatus.NO)
        .outContains("s1 \"1971\" and s2 \"1974\"");
  }
}
