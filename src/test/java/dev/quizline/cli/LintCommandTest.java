package dev.quizline.cli;

import static dev.quizline.cli.CommandRunAssert.assertThat;

import dev.quizline.draft.lint.Linter;
import dev.quizline.draft.lint.RuleCard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LintCommandTest {

  private static final String[] GOOD = {
    "quizline: bank/1",
    "title: Rivers",
    "source: {title: An atlas}",
    "questions:",
    "  - id: tower-bridge",
    "    type: single-choice",
    "    ask: Which river does Tower Bridge cross?",
    "    choices: [Thames, Seine, Tiber, Danube]",
    "    answer: Thames",
    "    explain: It stands downstream of London Bridge."
  };

  private Path folder;
  private CommandLineFixture quizline;

  @BeforeEach
  void a_folder(@TempDir Path folder) {
    this.folder = folder;
    quizline = new CommandLineFixture(folder);
    quizline.write("good.yaml", GOOD);
    quizline.write("warned.yaml", with("ask: Which of these is not in London?"));
    quizline.write("bad.yaml", with("choices: [Thames, Seine, Tiber, All of the above]"));
    quizline.write("broken.yaml", with("answer: Tames"));
  }

  /** The good bank with one line of it changed. */
  private static String[] with(String line) {
    String[] lines = GOOD.clone();
    String key = "    " + line.substring(0, line.indexOf(' '));
    for (int i = 0; i < lines.length; i++) {
      lines[i] = lines[i].startsWith(key) ? "    " + line : lines[i];
    }
    return lines;
  }

  private CommandRun lint(String... args) {
    List<String> words = new ArrayList<>(List.of("lint"));
    words.addAll(List.of(args));
    return quizline.run(words.toArray(String[]::new));
  }

  private static JsonNode json(CommandRun run) {
    return JsonMapper.shared().readTree(run.out());
  }

  @Nested
  class A_report {

    @Test
    void says_that_there_is_nothing_to_mend() {
      assertThat(lint("good.yaml"))
          .exitedWith(ExitStatus.OK)
          .outContains("good.yaml: 1 question, nothing to mend")
          .saidNothingOnErr();
    }

    @Test
    void points_at_the_words_and_says_why_they_matter_and_what_to_do() {
      CommandRun run = lint("warned.yaml");
      assertThat(run).exitedWith(ExitStatus.OK).errContains("quizline lint --rules");
      Assertions.assertThat(run.out().replace(folder + "/", "").lines())
          .containsExactly(
              "warned.yaml:7:28: warning L5: \"not\" is easily overlooked in this question",
              "    7 |     ask: Which of these is not in London?",
              "      |                            ^^^",
              "      | ask the other way round; where that cannot be, write NOT or EXCEPT in"
                  + " capitals",
              "        Why: Players overlook a small \"not\" and answer the opposite of what they"
                  + " know.",
              "warned.yaml: 1 question, 1 warning");
    }

    @Test
    void of_an_error_is_an_honest_no() {
      assertThat(lint("good.yaml", "bad.yaml"))
          .exitedWith(ExitStatus.NO)
          .outContains("good.yaml: 1 question, nothing to mend", "error L2", "1 error");
    }

    @Test
    void begins_with_what_cannot_be_read() {
      assertThat(lint("broken.yaml", "bad.yaml"))
          .exitedWith(ExitStatus.MALFORMED)
          .outContains(
              "broken.yaml:9:13", "did you mean \"Thames\"?", "nothing more was looked for", "L2");
    }

    @Test
    void keeps_what_steers_terminals_out() {
      String ask = "ask: \"Which of these is not in \\e[31mLondon?\"";
      quizline.write("steering.yaml", with(ask));
      CommandRun run = lint("steering.yaml");
      assertThat(run).outContains("L5").outLacks("\u001B");
    }
  }

  @Nested
  class A_machine {

    @Test
    void gets_every_finding_as_json() {
      CommandRun run = lint("--format", "json", "good.yaml", "warned.yaml", "broken.yaml");
      assertThat(run).exitedWith(ExitStatus.MALFORMED).saidNothingOnErr();
      JsonNode banks = json(run).get("banks");
      Assertions.assertThat(banks.get(0).get("findings")).isEmpty();
      JsonNode warned = banks.get(1);
      Assertions.assertThat(warned.get("warnings").asInt()).isEqualTo(1);
      JsonNode finding = warned.get("findings").get(0);
      Assertions.assertThat(finding.get("rule").asString()).isEqualTo("L5");
      Assertions.assertThat(finding.get("level").asString()).isEqualTo("warning");
      Assertions.assertThat(finding.get("question").asString()).isEqualTo("tower-bridge");
      Assertions.assertThat(finding.get("line").asInt()).isEqualTo(7);
      Assertions.assertThat(finding.get("column").asInt()).isEqualTo(28);
      Assertions.assertThat(finding.get("text").asString()).isEqualTo("not");
      Assertions.assertThat(finding.propertyNames()).contains("message", "why", "better", "file");
      Assertions.assertThat(banks.get(2).get("usable").asBoolean()).isFalse();
      Assertions.assertThat(banks.get(2).get("problems").get(0).get("code").asString())
          .isEqualTo("not-a-choice");
    }

    @Test
    void gets_sarif_with_places_and_rules() {
      JsonNode run = json(lint("--format", "sarif", "warned.yaml")).get("runs").get(0);
      Assertions.assertThat(run.at("/tool/driver/rules")).hasSize(21);
      JsonNode result = run.get("results").get(0);
      Assertions.assertThat(result.get("ruleId").asString()).isEqualTo("L5");
      Assertions.assertThat(result.get("level").asString()).isEqualTo("warning");
      JsonNode place = result.get("locations").get(0);
      Assertions.assertThat(place.at("/physicalLocation/artifactLocation/uri").asString())
          .endsWith("warned.yaml");
      Assertions.assertThat(place.at("/physicalLocation/region").toString())
          .isEqualTo("{\"startLine\":7,\"startColumn\":28,\"endLine\":7,\"endColumn\":31}");
      Assertions.assertThat(place.at("/logicalLocations/0/name").asString())
          .isEqualTo("tower-bridge");
    }

    @Test
    void gets_reading_problems_in_sarif_with_their_rules() {
      JsonNode run = json(lint("--format", "sarif", "broken.yaml")).get("runs").get(0);
      JsonNode result = run.get("results").get(0);
      Assertions.assertThat(result.get("ruleId").asString()).isEqualTo("not-a-choice");
      Assertions.assertThat(run.at("/tool/driver/rules/21/id").asString())
          .isEqualTo("not-a-choice");
    }
  }

  @Nested
  class Settings_beside_a_bank {

    private void settings(String... lines) {
      quizline.write(".quizline.yaml", lines);
    }

    @Test
    void change_what_is_an_error() {
      settings("quizline: settings/1", "lint: {L2: info, L5: error}");
      assertThat(lint("bad.yaml")).exitedWith(ExitStatus.OK).outContains("info L2");
      assertThat(lint("warned.yaml")).exitedWith(ExitStatus.NO).outContains("error L5");
    }

    @Test
    void silence_a_rule() {
      settings("quizline: settings/1", "lint: {L2: off}");
      assertThat(lint("bad.yaml")).exitedWith(ExitStatus.OK).outContains("nothing to mend");
    }

    @Test
    void that_are_broken_are_listed_and_nothing_is_looked_for() {
      settings("quizline: settings/1", "lint: {L2: of}");
      assertThat(lint("good.yaml"))
          .exitedWith(ExitStatus.MALFORMED)
          .outContains(".quizline.yaml:2:12", "did you mean \"off\"?", "nothing more");
    }

    @Test
    void are_no_bank() {
      settings("quizline: settings/1");
      assertThat(lint(".quizline.yaml")).exitedWith(ExitStatus.MALFORMED);
      assertThat(quizline.run("banks")).outLacks(".quizline");
    }

    @Test
    void of_another_folder_do_not_count() {
      settings("quizline: settings/1", "lint: {L2: off}");
      quizline.write("other/bad.yaml", with("choices: [Thames, Seine, All of the above]"));
      assertThat(lint("other/bad.yaml")).exitedWith(ExitStatus.NO);
    }
  }

  @Nested
  class A_bank_with_references {

    @Test
    void has_its_keys_held_against_them() {
      quizline.write("harbour.yaml", HarbourFilm.REFERENCE);
      quizline.write(
          "film.yaml",
          "quizline: bank/1",
          "title: A film",
          "references: [harbour.yaml]",
          "questions:",
          "  - id: q",
          "    type: true-false",
          "    ask: It was shot.",
          "    answer: true",
          "    claim: {property: no-such-thing, value: x}");
      assertThat(lint("film.yaml"))
          .exitedWith(ExitStatus.MALFORMED)
          .outContains("no-such-thing", "nothing more was looked for");
    }
  }

  @Nested
  class The_rules {

    @Test
    void are_listed_with_why_and_better() {
      assertThat(lint("--rules"))
          .exitedWith(ExitStatus.OK)
          .outContains("L1 ", "error", "one right answer", "Better: ", "L22", "settings/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "sarif"})
    void are_listed_for_machines(String format) {
      Assertions.assertThat(json(lint("--rules", "--format", format)).toString())
          .contains("\"L1\"", "\"L22\"");
    }

    @Test
    void are_all_in_the_readme() throws IOException {
      String readme = Files.readString(Path.of("README.md"));
      Assertions.assertThat(readme).contains(Linter.rules().stream().map(RuleCard::id).toList());
    }
  }

  @Nested
  class A_mistake_on_the_command_line {

    @Test
    void is_no_bank_at_all() {
      assertThat(lint()).exitedWith(ExitStatus.USAGE).errContains("name a bank");
      assertThat(lint("--rules", "good.yaml")).exitedWith(ExitStatus.USAGE);
    }

    @Test
    void is_a_bank_that_is_not_there() {
      assertThat(lint("good.yaml", "goood.yaml"))
          .exitedWith(ExitStatus.NOT_FOUND)
          .saidNothingOnOut();
    }

    @Test
    void is_a_folder() {
      assertThat(lint(folder.toString())).exitedWith(ExitStatus.MALFORMED);
    }

    @Test
    void is_a_format_that_there_is_not() {
      assertThat(lint("good.yaml", "--format", "junit")).exitedWith(ExitStatus.USAGE);
    }
  }
}
