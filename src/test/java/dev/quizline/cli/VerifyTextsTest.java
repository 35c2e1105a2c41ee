package dev.quizline.cli;

import static dev.quizline.cli.CommandRunAssert.assertThat;

import dev.quizline.CpuTime;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
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

@DisplayNameGeneration(ReplaceUnderscores.class)
class VerifyTextsTest {

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

  @Nested
  class A_statement {

    @Test
    void keeps_the_contract_of_a_row() {
      CommandRun run = rowsOf("-s", "Nora Falk directed The Glass Harbour in 1972.");
      assertThat(run).exitedWith(ExitStatus.NO).saidNothingOnErr();
      Assertions.assertThat(run.out())
          .isEqualTo(
              "{\"id\":\"s1\",\"text\":\"Nora Falk directed The Glass Harbour in 1972.\","
                  + "\"verdict\":\"contradicted\",\"claims\":[{\"subject\":\"harbour\",\"property\":\"director\",\"value\":\"Nora"
                  + " Falk\","
                  + "\"negated\":false,\"aside\":false,\"verdict\":\"verified\",\"span\":[0,9],\"evidence\":[{\"value\":\"Nora"
                  + " Falk\",\"sources\":[\"archive\"],\"publishers\":[\"Film"
                  + " Archive\"],\"urls\":[\"https://archive.example/harbour\"]}],\"why\":\"the"
                  + " record names Nora Falk\"},"
                  + "{\"subject\":\"harbour\",\"property\":\"publication-date\",\"value\":\"1972\","
                  + "\"negated\":false,\"aside\":false,\"verdict\":\"contradicted\",\"span\":[40,44],"
                  + "\"evidence\":[{\"value\":\"1971\",\"sources\":[\"archive\"],\"publishers\":[\"Film"
                  + " Archive\"],\"urls\":[\"https://archive.example/harbour\"]}],\"why\":\"the"
                  + " record gives 1971\"}],\"opinions\":[]}\n");
    }

    @Test
    void is_given_more_than_once_and_numbered() {
      assertThat(rowsOf("-s", "Nora Falk directed The Glass Harbour.", "-s", "The tide comes in."))
          .exitedWith(ExitStatus.OK)
          .outContains("\"id\":\"s1\"", "\"id\":\"s2\"", "\"verdict\":\"unverified\"");
    }

    @Test
    void has_spans_in_code_points() {
      assertThat(rowsOf("-s", "🎬🎬 Nora Falk directed The Glass Harbour."))
          .outContains("\"span\":[3,12]");
    }

    @Test
    void leaves_the_film_open_unless_told_which_is_meant() {
      assertThat(rowsOf("-s", "The film was directed by Nora Falk."))
          .outContains("\"verdict\":\"unverified\"");
      assertThat(rowsOf("-s", "The film was directed by Nora Falk.", "--subject", "harbour"))
          .outContains("\"verdict\":\"verified\"");
    }

    @Test
    void is_the_same_each_time() {
      String[] words = {"-s", "The Glass Harbour, by Nora Falk, is from 1971 and beautiful."};
      Assertions.assertThat(rowsOf(words)).isEqualTo(rowsOf(words));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Harbour",
          "映画はとても美しい。",
          "Этот фильм снят давно.",
          "🎬🦆👩‍👩‍👧",
          "“Curly” ‘quotes’ everywhere…",
          "Who directed it?",
          "Sit down.",
          "\u0000\u001b[31m\u202e",
          "((((((((((((((((",
          "The film was made by its maker.",
        })
    void of_anything_else_is_unverified(String text) {
      assertThat(rowsOf("-s", text))
          .exitedWith(ExitStatus.OK)
          .outContains("\"verdict\":\"unverified\"", "\"claims\":[]");
    }

    @Test
    void that_is_a_question_is_read_as_one() {
      assertThat(rowsOf("-s", "Did Nora Falk direct The Glass Harbour?")).exitedWith(ExitStatus.OK);
    }

    @Test
    void about_two_subjects_is_judged_on_each() {
      CommandRun run =
          rowsOf("-s", "The Glass Harbour came out in 1971, and Salt Road came out in 1980.");
      assertThat(run)
          .outContains("\"subject\":\"harbour\"", "\"subject\":\"salt-road\"")
          .exitedWith(ExitStatus.OK);
    }
  }

  @Nested
  class An_article {

    @Test
    void on_stdin_is_read_to_the_end_of_its_only_line() {
      quizline.typing(
          "It rained a while. ".repeat(10_000) + "Nora Falk directed The Glass Harbour.");
      assertThat(rowsOf("-", "--subject", "harbour"))
          .exitedWith(ExitStatus.OK)
          .outContains("\"id\":\"p1s10001\"", "\"verdict\":\"verified\"");
    }

    @Test
    void is_judged_sentence_by_sentence() {
      quizline.write(
          "piece.txt",
          "The Glass Harbour was directed by Nora Falk. The film came out in 1975.",
          "",
          "It is a lovely film.");
      CommandRun run = rowsOf("piece.txt");
      assertThat(run).exitedWith(ExitStatus.NO);
      Assertions.assertThat(run.rows()).hasSize(3);
      assertThat(run)
          .outContains("\"id\":\"p1s1\"", "\"verdict\":\"verified\"", "\"verdict\":\"opinion\"");
    }

    @Test
    void comes_from_stdin_too() {
      quizline.typing("The Glass Harbour was directed by Nora Falk.");
      assertThat(verify("-"))
          .exitedWith(ExitStatus.OK)
          .outContains("✓ verified: director: Nora Falk (Film Archive)", "1 verified; 100 %");
    }

    @Test
    void of_ten_megabytes_without_a_full_stop_takes_no_more_than_its_time() {
      quizline.write("endless.txt", "harbour and ".repeat(870_000));
      Assertions.assertThat(CpuTime.of(() -> rowsOf("endless.txt")))
          .isLessThan(Duration.ofSeconds(60));
    }

    @ParameterizedTest
    @CsvSource({
      "empty.txt, '', holds no text",
      "blank.md, '   ', holds no text",
      "bank.txt, 'quizline: bank/1', 'is a bank or a reference, not an article'",
      "list.txt, '{\"id\": \"a\", \"text\": \"b\"}', 'holds statements, not an article'",
      "article.yaml, 'The Glass Harbour is a film.', 'this is not a bank'",
    })
    void that_is_something_else_is_refused_in_a_sentence(String name, String text, String why) {
      quizline.write(name, text);
      assertThat(verify(name)).exitedWith(ExitStatus.MALFORMED).errContains(why).saidNothingOnOut();
    }

    @Test
    void may_begin_with_the_mark_that_some_editors_put_first() {
      quizline.write("marked.txt", "\uFEFFNora Falk directed The Glass Harbour.");
      assertThat(rowsOf("marked.txt")).outContains("\"text\":\"Nora", "\"span\":[0,9]");
    }

    @Test
    void that_is_not_text_is_refused() {
      quizline.write("bytes.txt", new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1});
      assertThat(verify("bytes.txt"))
          .exitedWith(ExitStatus.MALFORMED)
          .errContains("bytes.txt is not text in UTF-8");
    }
  }

  @Nested
  class Refusing {

    @Test
    void anything_but_a_bank_without_a_reference() {
      for (List<String> words :
          List.of(List.of("-s", "A film."), List.of("piece.txt"), List.of("-"))) {
        assertThat(
                quizline.run(
                    Stream.concat(Stream.of("verify"), words.stream()).toArray(String[]::new)))
            .exitedWith(ExitStatus.USAGE)
            .errContains("-r names one")
            .saidNothingOnOut();
      }
    }

    @Test
    void nothing_at_all() {
      assertThat(quizline.run("verify")).exitedWith(ExitStatus.USAGE);
      assertThat(verify("-s", " ")).exitedWith(ExitStatus.USAGE);
    }

    @Test
    void a_subject_that_no_reference_holds_with_the_one_that_was_meant() {
      assertThat(verify("-s", "It is a film.", "--subject", "harbor"))
          .exitedWith(ExitStatus.USAGE)
          .errContains("\"harbor\"", "Did you mean harbour?");
      assertThat(verify("-s", "It is a film.", "--subject", "salt road"))
          .errContains("Did you mean salt-road?");
    }

    @Test
    void a_subject_for_a_bank_which_has_its_own() {
      assertThat(quizline.run("verify", "the-soft-skin-faq", "--subject", "the-soft-skin"))
          .exitedWith(ExitStatus.USAGE)
          .errContains("--subject is for texts");
    }

    @Test
    void files_that_are_not_there() {
      assertThat(verify("nowhere.txt")).exitedWith(ExitStatus.NOT_FOUND);
      assertThat(verify("nowhere.jsonl")).exitedWith(ExitStatus.NOT_FOUND);
      assertThat(quizline.run("verify", "-r", "the-soft-skn", "-s", "It is a film."))
          .exitedWith(ExitStatus.NOT_FOUND)
          .errContains("Did you mean the-soft-skin?");
    }

    @Test
    void a_sentence_in_place_of_a_file_with_the_option_that_was_meant() {
      assertThat(verify("The Glass Harbour is short"))
          .exitedWith(ExitStatus.NOT_FOUND)
          .errContains("A statement goes behind -s");
    }

    @Test
    void a_reference_without_subjects_and_a_bank_in_its_place() {
      quizline.write("none.yaml", "quizline: reference/1", "sources: {}", "subjects: []");
      assertThat(quizline.run("verify", "-r", "none.yaml", "-s", "It is a film."))
          .exitedWith(ExitStatus.MALFORMED)
          .errContains("this reference has no subjects");
      quizline.write("bank.yaml", "quizline: bank/1", "title: A bank");
      assertThat(quizline.run("verify", "-r", "bank.yaml", "-s", "It is a film."))
          .exitedWith(ExitStatus.MALFORMED)
          .errContains("this is a bank, and a reference is wanted here");
    }

    @Test
    void a_file_whose_ending_says_nothing() {
      quizline.write("page.html", "<p>The Glass Harbour</p>");
      assertThat(verify("page.html")).exitedWith(ExitStatus.USAGE).errContains("what page.html is");
    }
  }
}
