package dev.quizline.cli;

import static dev.quizline.cli.CommandRunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ExportPapersTest {

  @TempDir Path folder;
  private CommandLineFixture quizline;

  @BeforeEach
  void a_bank_of_rivers() {
    quizline = new CommandLineFixture(folder);
    quizline.write(
        "rivers.yaml",
        "quizline: bank/1",
        "title: Rivers",
        "questions:",
        "  - {id: paris, type: single-choice, ask: Which flows through Paris?, choices: [Seine,"
            + " Rhine, Elbe, Po], answer: Seine, tags: [cities], explain: It is the Seine.}",
        "  - {id: cologne, type: single-choice, ask: Cologne lies on what?, choices: [Rhine, Seine,"
            + " Elbe, Po], answer: Rhine, tags: [cities]}",
        "  - {id: turin, type: short-answer, ask: Name the stream of Turin., answers: [Po], tags:"
            + " [cities, italy], difficulty: hard}",
        "  - {id: danube, type: true-false, ask: The Danube reaches the Black Sea., answer: true,"
            + " tags: [mouths]}",
        "  - {id: double, type: numeric, ask: 'Twice {a} kilometres are how many?', variables: {a:"
            + " {from: 3, to: 90}}, answer: '{2 * a}', unit: km, tags: [sums]}");
    quizline.write("class.csv", "name", "Ada Lovelace", "=cmd()", "../../x", "Ada Lovelace");
  }

  private CommandRun papers(String... args) {
    return quizline.run(
        Stream.concat(Stream.of("export", "rivers.yaml", "--to", "html"), Stream.of(args))
            .toArray(String[]::new));
  }

  private List<String> files(String name) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(name))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Nested
  class One_paper {

    @Test
    void lies_in_a_file_with_its_key_beside_it() throws IOException {
      assertThat(papers("--seed", "7", "-o", "test.html"))
          .exitedWith(ExitStatus.OK)
          .saidNothingOnOut()
          .errContains("test.html: 5 questions, seed 7.");
      String paper = Files.readString(folder.resolve("test.html"));
      String key = Files.readString(folder.resolve("test-key.html"));
      String fingerprint = paper.replaceAll("(?s).*Seed 7 · ([0-9A-Z-]{9})</p>.*", "$1");
      assertThat(key).contains("Seed 7 · " + fingerprint).contains("Seine");
      assertThat(folder.resolve("test-explained.html")).doesNotExist();
    }

    @Test
    void goes_to_stdout_without_its_key() {
      assertThat(papers("--sheets", "paper"))
          .exitedWith(ExitStatus.OK)
          .outContains("<!DOCTYPE html>", "Which flows through Paris?")
          .outLacks("It is the Seine");
      assertThat(papers("--sheets", "explained")).outContains("It is the Seine");
    }

    @Test
    void asks_the_numbers_that_a_game_of_its_seed_asks() {
      String asked =
          quizline.typing().run("play", "rivers.yaml", "--tags", "sums", "--seed", "7").out();
      String ask = asked.lines().filter(line -> line.startsWith("Twice")).findFirst().orElseThrow();
      assertThat(papers("--seed", "7", "--tags", "sums")).outContains(ask);
    }

    @Test
    void overwrites_nothing_unless_told_to() throws IOException {
      Path key = quizline.write("test-key.html", "mine");
      assertThat(papers("-o", "test.html")).exitedWith(ExitStatus.CANNOT_CREATE);
      assertThat(folder.resolve("test.html")).doesNotExist();
      assertThat(Files.readString(key)).isEqualTo("mine\n");
      assertThat(papers("-o", "test.html", "--force")).exitedWith(ExitStatus.OK);
    }
  }

  @Nested
  class Several_papers {

    @Test
    void lie_in_a_folder_with_an_overview_and_a_table() throws IOException {
      assertThat(papers("--count", "4", "--variants", "3", "--seed", "7", "-o", "out"))
          .exitedWith(ExitStatus.OK)
          .errContains("3 papers of 4 questions, seed 7.");
      assertThat(files("out"))
          .containsExactly(
              "A-key.html",
              "A.html",
              "B-key.html",
              "B.html",
              "C-key.html",
              "C.html",
              "index.html",
              "papers.csv");
      List<String> table = Files.readAllLines(folder.resolve("out/papers.csv"));
      assertThat(table).hasSize(4);
      for (String row : table.subList(1, 4)) {
        String[] cells = row.split(",");
        assertThat(Files.readString(folder.resolve("out").resolve(cells[5]))).contains(cells[0]);
      }
    }

    @Test
    void are_the_same_bytes_for_the_same_seed() throws IOException {
      for (String out : List.of("one", "two")) {
        assertThat(papers("--count", "4", "--roster", "class.csv", "--seed", "9", "-o", out))
            .exitedWith(ExitStatus.OK);
      }
      for (String file : files("one")) {
        assertThat(folder.resolve("one").resolve(file))
            .hasSameBinaryContentAs(folder.resolve("two").resolve(file));
      }
    }

    @Test
    void of_a_class_have_harmless_names() throws IOException {
      assertThat(papers("--roster", "class.csv", "--sheets", "paper", "-o", "out"))
          .exitedWith(ExitStatus.OK)
          .errContains("Several students are called Ada Lovelace");
      assertThat(files("out"))
          .containsExactly(
              "001-ada-lovelace.html",
              "002-cmd.html",
              "003-x.html",
              "004-ada-lovelace.html",
              "index.html",
              "papers.csv");
      assertThat(Files.readString(folder.resolve("out/papers.csv"))).contains(",'=cmd(),");
    }

    @Test
    void leave_a_folder_with_files_alone_unless_told() throws IOException {
      quizline.write("out/mine.txt", "mine");
      assertThat(papers("--variants", "2", "-o", "out"))
          .exitedWith(ExitStatus.CANNOT_CREATE)
          .errContains("holds files already");
      assertThat(files("out")).containsExactly("mine.txt");
      assertThat(papers("--variants", "2", "-o", "out", "--force")).exitedWith(ExitStatus.OK);
      assertThat(files("out")).contains("mine.txt", "A.html");
    }

    @Test
    void want_a_folder_and_no_file() {
      quizline.write("out", "a file");
      assertThat(papers("--variants", "2", "-o", "out"))
          .exitedWith(ExitStatus.CANNOT_CREATE)
          .errContains("is a file; several papers want a folder");
    }

    @Test
    void beyond_what_the_questions_allow_are_refused() {
      assertThat(papers("--tags", "mouths", "--variants", "2", "-o", "out"))
          .exitedWith(ExitStatus.NO)
          .errContains("give only 1 different paper, not 2");
      assertThat(folder.resolve("out")).doesNotExist();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--quota tag:cities=2 | USAGE | give both",
        "--variants 2 --roster class.csv | USAGE | give only one",
        "--count 2 --parallel | USAGE | for several papers",
        "--variants 2 --parallel | USAGE | --count questions for each paper",
        "--variants 2 | USAGE | -o names it",
        "--sheets paper,key | USAGE | one of --sheets",
        "--sheets poster | USAGE | paper, key, explained",
        "--count 2 --quota cities=2 | USAGE | is no quota",
        "--count 2 --quota kind:numerik=2 | USAGE | did you mean numeric",
        "--count 2 --quota difficulty:hardest=2 | USAGE | easy, medium, hard",
        "--variants 0 | USAGE | 1 to 10000",
        "--tags lakes | NO | no question with the tags",
        "--count 9 | NO | There are 5 questions to draw from, not 9.",
        "--count 2 --quota kind:ordering=1 | NO | of 5 questions 0 have it",
        "--count 2 --quota tag:cities=2,kind:numeric=1 | NO | cannot be met together",
        "--roster none.csv -o out | NOT_FOUND | there is no such file",
        "--roster rivers.yaml -o out | MALFORMED | no column is called name",
      })
  void what_cannot_be_is_told(String options, String status, String told) {
    assertThat(papers(options.strip().split(" ")))
        .exitedWith(ExitStatus.valueOf(status.strip()))
        .saidNothingOnOut()
        .errContains(told.strip());
  }

  @Test
  void other_formats_get_what_is_drawn_too() {
    CommandRun run =
        quizline.run(
            "export", "rivers.yaml", "--to", "jsonl", "--count", "2", "--quota", "tag:cities=2");
    assertThat(run).exitedWith(ExitStatus.OK);
    assertThat(run.jsonRows())
        .hasSize(2)
        .allMatch(row -> row.path("tags").toString().contains("cities"));
    assertThat(quizline.run("export", "rivers.yaml", "--to", "jsonl", "--variants", "2"))
        .exitedWith(ExitStatus.USAGE)
        .errContains("are for papers");
  }
}
