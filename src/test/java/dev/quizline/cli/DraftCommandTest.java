package dev.quizline.cli;

import static dev.quizline.cli.CommandRunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DraftCommandTest {

  private static final String[] ARTICLE = {
    "# The Glass Harbour",
    "",
    "The Glass Harbour was directed by Nora Falk. It was released in 1971.",
    "",
    "Salt Road was released in 1980.",
  };

  @TempDir Path folder;

  private CommandLineFixture line;

  @BeforeEach
  void files() {
    line = new CommandLineFixture(folder);
    line.write("harbour.yaml", HarbourFilm.REFERENCE);
    line.write("harbour.md", ARTICLE);
  }

  private CommandRun draft(String... more) {
    List<String> args = new ArrayList<>(List.of("draft", "harbour.md", "-r", "harbour.yaml"));
    args.addAll(List.of(more));
    return line.run(args.toArray(String[]::new));
  }

  private String read(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Nested
  class A_draft {

    @Test
    void is_a_bank_that_holds_up_and_has_nothing_to_mend() {
      assertThat(draft("-o", "film.yaml"))
          .exitedWith(ExitStatus.OK)
          .saidNothingOnOut()
          .errContains("Wrote", "film.yaml", "questions on 3 facts");
      assertThat(line.run("check", "film.yaml")).exitedWith(ExitStatus.OK);
      assertThat(line.run("verify", "film.yaml")).exitedWith(ExitStatus.OK).outLacks("unverified");
      assertThat(line.run("lint", "film.yaml")).exitedWith(ExitStatus.OK).outLacks("warning");
    }

    @Test
    void says_above_each_question_what_it_is_from_and_what_to_look_at() {
      assertThat(draft().out())
          .contains("quizline: bank/1", "title: Questions on The Glass Harbour")
          .contains("references: [harbour.yaml]", "source: {title: The Glass Harbour}")
          .contains("# From p1s1: The Glass Harbour was directed by Nora Falk.")
          .contains("fact: harbour/director");
    }

    @Test
    void says_which_wrong_answers_the_reference_does_not_name() {
      assertThat(draft("--kinds", "single-choice"))
          .exitedWith(ExitStatus.OK)
          .outContains("# Look: not from the reference: ");
    }

    @Test
    void is_the_same_for_the_same_seed_wherever_it_is_written() {
      String first = draft().out();
      assertThat(draft().out()).isEqualTo(first);
      assertThat(draft("--seed", "1").out()).isEqualTo(first);
      draft("-o", "film.yaml");
      assertThat(read("film.yaml")).isEqualTo(first);
      assertThat(draft("--seed", "2").out()).isNotEqualTo(first);
    }

    @Test
    void leaves_a_file_that_exists_alone_unless_forced() {
      line.write("film.yaml", "mine");
      assertThat(draft("-o", "film.yaml"))
          .exitedWith(ExitStatus.CANNOT_CREATE)
          .errContains("exists already", "--force");
      assertThat(read("film.yaml")).isEqualTo("mine\n");
      assertThat(draft("-o", "film.yaml", "--force")).exitedWith(ExitStatus.OK);
      assertThat(read("film.yaml")).contains("quizline: bank/1");
    }

    @Test
    void comes_from_the_reference_alone_where_there_is_no_article() {
      assertThat(line.run("draft", "--from-reference", "-r", "harbour.yaml"))
          .exitedWith(ExitStatus.OK)
          .outContains("Who directed The Glass Harbour?", "source: harbour.yaml");
    }

    @Test
    void comes_from_stdin_too() {
      assertThat(line.typing(ARTICLE).run("draft", "-", "-r", "harbour.yaml"))
          .exitedWith(ExitStatus.OK)
          .outContains("source: stdin");
    }

    @Test
    void reports_as_json() throws IOException {
      CommandRun run = draft("-o", "film.yaml", "--report", "json");
      JsonNode report = new JsonMapper().readTree(run.err());
      assertThat(report.path("claims").asInt()).isEqualTo(3);
      assertThat(report.path("questions").asInt()).isGreaterThan(3);
      JsonNode statement = report.path("statements").path(0);
      assertThat(statement.path("id").asString()).isEqualTo("p1s1");
      assertThat(statement.path("verdict").asString()).isEqualTo("verified");
      assertThat(statement.path("span").path(0).asInt()).isEqualTo(21);
      assertThat(statement.path("questions").size()).isPositive();
    }

    @Test
    void of_fewer_questions_than_wanted_says_so() {
      assertThat(draft("--count", "99")).exitedWith(ExitStatus.OK).errContains("not 99");
    }
  }

  @Nested
  class An_update {

    @BeforeEach
    void drafted() {
      draft("-o", "film.yaml", "--per-fact", "1");
    }

    private CommandRun update(String... more) {
      List<String> args = new ArrayList<>(List.of("-o", "film.yaml", "--update"));
      args.addAll(List.of(more));
      return draft(args.toArray(String[]::new));
    }

    @Test
    void adds_only_what_is_new_and_keeps_every_edit_byte_for_byte() {
      String edited =
          read("film.yaml")
              .replace("Who directed The Glass Harbour?", "Whose first film was it?")
              .replace("questions:\n", "questions:   # mine\n\n");
      line.write("film.yaml", edited.getBytes(StandardCharsets.UTF_8));
      assertThat(update("--per-fact", "2")).exitedWith(ExitStatus.OK).errContains("added");
      String updated = read("film.yaml");
      String head = edited.substring(0, edited.indexOf("\n# What was drafted"));
      assertThat(updated).startsWith(head).contains(edited.substring(head.length()));
      assertThat(line.run("lint", "film.yaml")).exitedWith(ExitStatus.OK);
      assertThat(line.run("verify", "film.yaml")).exitedWith(ExitStatus.OK);
    }

    @Test
    void with_nothing_new_changes_nothing() {
      String before = read("film.yaml");
      assertThat(update("--per-fact", "1"))
          .exitedWith(ExitStatus.OK)
          .errContains("nothing was added");
      assertThat(read("film.yaml")).isEqualTo(before);
    }

    @Test
    void does_not_bring_back_what_was_deleted() {
      String before = read("film.yaml");
      int start = before.indexOf("  # From");
      int end = before.indexOf("\n\n  # From", start) + 2;
      String deleted = before.substring(start, end);
      String id = deleted.replaceAll("(?s).*- id: (\\S+).*", "$1");
      String kept = before.substring(0, start) + before.substring(end);
      line.write("film.yaml", kept.getBytes(StandardCharsets.UTF_8));
      assertThat(update("--per-fact", "4")).exitedWith(ExitStatus.OK);
      assertThat(read("film.yaml")).doesNotContain("- id: " + id + "\n");
    }

    @Test
    void uses_the_references_of_the_bank_and_no_other() {
      line.write("other.yaml", HarbourFilm.REFERENCE);
      assertThat(line.run("draft", "harbour.md", "-o", "film.yaml", "--update", "--per-fact", "2"))
          .exitedWith(ExitStatus.OK);
      assertThat(line.run("draft", "harbour.md", "-r", "other.yaml", "-o", "film.yaml", "--update"))
          .exitedWith(ExitStatus.USAGE)
          .errContains("does not name the reference");
    }

    @Test
    void of_a_bank_with_problems_leaves_it_alone() {
      line.write("film.yaml", "quizline: bank/1", "title: Broken", "questions: 7");
      assertThat(update()).exitedWith(ExitStatus.MALFORMED).errContains("nothing was updated");
    }
  }

  @Nested
  class What_cannot_be_drafted_from {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "Nothing here can be checked. It is lovely.",
          "Le film est sorti en 1971. Il est en noir et blanc.",
          "The Iron Lake was directed by Alma Frost. It was released in 1999.",
        })
    void is_said_and_nothing_is_written(String text) {
      line.write("harbour.md", text);
      assertThat(draft("-o", "film.yaml"))
          .exitedWith(ExitStatus.NO)
          .errContains("nothing was written", "quizline verify");
      assertThat(folder.resolve("film.yaml")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
      "draft harbour.md, -r names one",
      "draft -r harbour.yaml, name an article",
      "draft harbour.md --from-reference -r harbour.yaml, takes no article",
      "draft harbour.md -r harbour.yaml --update, -o names it",
      "draft harbour.md -r harbour.yaml --count 0, --count takes a number from 1",
      "draft harbour.md -r harbour.yaml --per-fact 0, --per-fact takes a number from 1",
      "draft harbour.md -r harbour.yaml --kinds clozze, cloze",
      "draft harbour.md -r harbour.yaml --kinds fact-check, no kind of question",
      "draft harbour.md -r harbour.yaml --difficulty heavy, easy",
      "draft harbour.md -r harbour.yaml --subject harbor, harbour",
    })
    void is_a_mistake_on_the_command_line(String words, String said) {
      assertThat(line.run(words.split(" "))).exitedWith(ExitStatus.USAGE).errContains(said);
    }

    @Test
    void is_missing_or_no_text() {
      line.write("picture.txt", new byte[] {'a', 0, 'b'});
      line.write("latin.txt", new byte[] {'c', 'a', 'f', (byte) 0xE9});
      line.write("empty.txt", "");
      assertThat(line.run("draft", "none.md", "-r", "harbour.yaml"))
          .exitedWith(ExitStatus.NOT_FOUND);
      assertThat(line.run("draft", "harbour.md", "-r", "none")).exitedWith(ExitStatus.NOT_FOUND);
      for (String file : List.of("picture.txt", "latin.txt", "empty.txt", "harbour.yaml")) {
        assertThat(line.run("draft", file, "-r", "harbour.yaml")).exitedWith(ExitStatus.MALFORMED);
      }
    }
  }

  @Nested
  class A_web_page {

    @Test
    void is_read_without_its_scripts_and_menus() {
      line.write(
          "page.html",
          "<!doctype html><html><head><title>A film</title>",
          "<meta name=author content='P. Writer'>",
          "<script>document.write('The Glass Harbour was released in 1980.')</script></head>",
          "<body><nav>Salt Road was directed by Nora Falk.</nav>",
          "<p>The Glass&nbsp;Harbour was <b>directed</b> by <a href='x'>Nora Falk</a>.</p>",
          "<script>alert('Salt Road was released in 1971.')</script></body></html>");
      CommandRun run = line.run("draft", "page.html", "-r", "harbour.yaml");
      assertThat(run)
          .exitedWith(ExitStatus.OK)
          .outContains("source: {title: A film, author: P. Writer}", "span: [34, 43]")
          .outLacks("script", "Salt Road was", "1971.");
    }
  }
}
