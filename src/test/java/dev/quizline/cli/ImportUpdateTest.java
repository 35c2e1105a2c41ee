package dev.quizline.cli;

import static dev.quizline.cli.CommandRunAssert.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code import --update}: a changed file read again into a bank that a person has edited. */
class ImportUpdateTest {

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
  void replaces_what_changed_adds_what_is_new_and_keeps_what_a_person_wrote() throws Exception {
    String bank =
        """
        quizline: bank/1
        title: My rivers   # mine
        questions:
          # the first
          - id: thames
            type: single-choice
            ask: "Which river flows through London?"
            choices: [Thames, Seine]
            answer: Thames
            hint: It is not in Paris.
            explain: It does.
          - id: own
            type: true-false
            ask: Rivers flow.
            answer: true
        """;
    fixture.write("rivers.yaml", bank.getBytes(StandardCharsets.UTF_8));
    assertThat(fixture.run("import", "rivers.gift", "-o", "rivers.yaml", "--update"))
        .exitedWith(ExitStatus.OK);
    Assertions.assertThat(read("rivers.yaml")).isEqualTo(bank);

    fixture.write("rivers.gift", GIFT.replace("Seine", "Tiber").strip(), "", "New?{T}");
    CommandRun run = fixture.run("import", "rivers.gift", "-o", "rivers.yaml", "--update");
    assertThat(run).exitedWith(ExitStatus.OK);
    Assertions.assertThat(run.err()).contains("1 question changed, 1 added");
    Assertions.assertThat(read("rivers.yaml"))
        .isEqualTo(
            """
            quizline: bank/1
            title: My rivers   # mine
            questions:
              # the first
              - id: thames
                type: single-choice
                ask: Which river flows through London?
                choices: [Thames, Tiber]
                answer: Thames
                explain: It does.
                hint: It is not in Paris.
              - id: own
                type: true-false
                ask: Rivers flow.
                answer: true

              - id: new
                type: true-false
                ask: New?
                answer: true
            """);
  }

  @Test
  void leaves_out_by_name_what_the_references_of_the_bank_do_not_know() throws Exception {
    fixture.write(
        "rivers.ref.yaml",
        "quizline: reference/1",
        "sources: {atlas: {publisher: An atlas}}",
        "properties: [{id: mouth, label: mouth, type: text}]",
        "subjects:",
        "  - id: thames",
        "    name: Thames",
        "    facts: [{property: mouth, value: North Sea, sources: [atlas]}]");
    fixture.write(
        "rivers.yaml",
        "quizline: bank/1",
        "title: Rivers",
        "references: [rivers.ref.yaml]",
        "questions:",
        "  - id: old",
        "    type: true-false",
        "    ask: Rivers flow.",
        "    answer: true");
    fixture.write(
        "more.jsonl",
        claiming("known", "{\"property\":\"mouth\"}"),
        claiming("property", "{\"property\":\"ending\"}"),
        claiming("subject", "{\"subject\":\"seine\",\"property\":\"mouth\"}"));
    assertThat(fixture.run("import", "more.jsonl", "-o", "rivers.yaml", "--update"))
        .exitedWith(ExitStatus.OK)
        .errContains("could judge, left out (2: property, subject)");
    Assertions.assertThat(read("rivers.yaml")).containsOnlyOnce("claim: {property: mouth}");
    assertThat(fixture.run("check", folder.resolve("rivers.yaml").toString()))
        .exitedWith(ExitStatus.OK);
  }

  private String claiming(String id, String claim) {
    return "{\"id\":\""
        + id
        + "\",\"type\":\"short-answer\",\"ask\":\"Where does it end?\","
        + "\"answers\":[\"North Sea\"],\"claim\":"
        + claim
        + "}";
  }

  @Test
  void needs_a_bank_to_update() {
    assertThat(fixture.run("import", "rivers.gift", "--update")).exitedWith(ExitStatus.USAGE);
    fixture.write("broken.yaml", "quizline: bank/1");
    assertThat(fixture.run("import", "rivers.gift", "-o", "broken.yaml", "--update"))
        .exitedWith(ExitStatus.MALFORMED);
  }
}
