package dev.quizline.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no banks at all, or were damaged: each gets one clear problem. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BadFileTest {

  @TempDir Path folder;

  private Problem onlyProblemOf(Path file) {
    Loaded<Bank> loaded = Fixture.read(file);
    assertThat(loaded.value()).isEmpty();
    assertThat(loaded.problems()).hasSize(1);
    return loaded.problems().get(0);
  }

  private Problem onlyProblemOf(byte... bytes) {
    return onlyProblemOf(Fixture.write(folder.resolve("bad.yaml"), bytes));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void a_file_that_is_not_there_is_an_exception() {
    assertThatThrownBy(() -> new BankReader().read(folder.resolve("none.yaml")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void a_folder_says_which_banks_are_in_it() {
    Fixture.bank(folder);
    Fixture.write(folder.resolve("notes.txt"), "");
    Problem problem = onlyProblemOf(folder);
    assertThat(problem.code()).isEqualTo("is-a-folder");
    assertThat(problem.hint()).contains("in it are: moons.yaml");
  }

  @Test
  void a_folder_without_banks_says_so() {
    assertThat(onlyProblemOf(folder).hint()).contains("there is no bank in it");
  }

  @Test
  void an_empty_file_says_how_to_start() {
    assertThat(onlyProblemOf().code()).isEqualTo("empty-file");
  }

  @Nested
  class Bytes_that_are_no_text {

    @Test
    void are_a_binary_file_when_zeros_are_among_the_first() {
      assertThat(onlyProblemOf((byte) 0x7F, (byte) 'E', (byte) 'L', (byte) 'F', (byte) 0).code())
          .isEqualTo("binary-file");
    }

    @Test
    void are_a_binary_file_when_zeros_come_late() {
      byte[] bytes = utf8("quizline: bank/1\n# " + "x".repeat(20_000) + "\0");
      Problem problem = onlyProblemOf(bytes);
      assertThat(problem.code()).isEqualTo("binary-file");
      assertThat(problem.location().line()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
      "title: caf\u00e9, 1, 11, E9",
      "'title: a\ntext: \u20ac \u00fc\u00df', 2, 9, FC",
      "'# \u65e5\u672c\ntitle: \u00c0\u0080', 2, 8, C0"
    })
    void are_found_by_line_and_column(String latin, int line, int column, String named) {
      // Beyond Latin-1 the text is in UTF-8; Latin-1 letters stand for single, wrong bytes.
      Problem problem = onlyProblemOf(mixed(latin));
      assertThat(problem.code()).isEqualTo("not-utf-8");
      assertThat(problem.location().line()).isEqualTo(line);
      assertThat(problem.location().column()).isEqualTo(column);
      assertThat(problem.message()).contains("the byte " + named);
    }

    private static byte[] mixed(String text) {
      byte[] bytes = new byte[0];
      for (int c : text.codePoints().toArray()) {
        byte[] next = c < 0x100 ? new byte[] {(byte) c} : utf8(Character.toString(c));
        int length = bytes.length;
        bytes = Arrays.copyOf(bytes, length + next.length);
        System.arraycopy(next, 0, bytes, length, next.length);
      }
      return bytes;
    }

    @Test
    void are_found_where_the_file_was_cut_off_in_a_letter() {
      byte[] whole = utf8("quizline: bank/1\ntitle: caf\u00e9");
      Problem problem = onlyProblemOf(Arrays.copyOf(whole, whole.length - 1));
      assertThat(problem.code()).isEqualTo("not-utf-8");
      assertThat(problem.location().toString()).endsWith("bad.yaml:2:11");
    }

    @ParameterizedTest
    @CsvSource({"1, U+0001", "7, U+0007", "27, U+001B", "127, U+007F", "155, U+009B"})
    void are_control_characters_by_name(int code, String name) {
      Problem problem = onlyProblemOf(utf8("quizline: bank/1\r\ntitle: M" + (char) code));
      assertThat(problem.code()).isEqualTo("control-character");
      assertThat(problem.location().toString()).endsWith("bad.yaml:2:9");
      assertThat(problem.message()).contains(name);
      assertThat(problem.excerpt()).contains("title: M\uFFFD");
    }
  }

  @Nested
  class Much_of_nothing {

    @Test
    void of_100_MB_is_refused_by_its_size() throws IOException {
      Path file = folder.resolve("large.yaml");
      try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
        large.writeBytes("quizline: bank/1\n");
        large.setLength(100_000_000);
      }
      assertThat(onlyProblemOf(file).code()).isEqualTo("too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "x\n", "- ", "x: ", "[", "\"", "\n", "#", " "})
    void of_some_MB_is_refused_whatever_it_repeats(String piece) {
      Path file = folder.resolve("garbage.yaml");
      Fixture.write(file, piece.repeat(3_000_000 / piece.length()));
      assertThat(Fixture.read(file).value()).isEmpty();
    }
  }

  @Nested
  class Very_many_problems {

    @Test
    void end_the_reading_at_ten_thousand() {
      String questions = "  - {id: a, type: short-answer, ask: Which?, answers: [a], b: c}\n";
      String bank = "quizline: bank/1\ntitle: x\nquestions:\n" + questions.repeat(20_000);
      Loaded<Bank> loaded = Fixture.read(Fixture.write(folder.resolve("bad.yaml"), bank));
      assertThat(loaded.problems()).hasSize(10_000);
      assertThat(loaded.problems().get(9_999).code()).isEqualTo("too-many");
    }

    @Test
    void may_stand_in_one_long_line() {
      String question = "{\"id\": \"a\", \"type\": \"essay\"}, ";
      String json = "{\"quizline\": \"bank/1\", \"questions\": [" + question.repeat(4_000) + "{}]}";
      Loaded<Bank> loaded = Fixture.read(Fixture.write(folder.resolve("bad.json"), json));
      Problem late = loaded.problems().get(7_000);
      assertThat(late.location().line()).isOne();
      String excerpt = late.excerpt().orElseThrow();
      assertThat(excerpt).hasSize(72).startsWith("…").endsWith("…");
      assertThat(excerpt.substring(late.caret()))
          .startsWith(json.substring(late.location().column() - 1, late.location().column() + 5));
    }
  }

  static Stream<Arguments> deepNests() {
    int deep = 10_000;
    StringBuilder stairs = new StringBuilder("title: x\nquestions:\n");
    for (int i = 1; i < 2_000; i++) {
      stairs.append(" ".repeat(i)).append("a:\n");
    }
    return Stream.of(
        Arguments.of("title: " + "[".repeat(deep)),
        Arguments.of("title: " + "{a: ".repeat(deep)),
        Arguments.of("title:\n" + "- ".repeat(deep)),
        Arguments.of("questions:\n  - " + "[".repeat(deep) + "]".repeat(deep)),
        Arguments.of(stairs.toString()));
  }

  @ParameterizedTest
  @MethodSource("deepNests")
  void nesting_without_end_is_one_problem(String nest) {
    Problem problem = onlyProblemOf(utf8("quizline: bank/1\n" + nest));
    assertThat(problem.code()).isEqualTo("too-deep");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void no_damage_to_a_bank_is_more_than_a_list_of_problems(long seed) throws IOException {
    String sound = Skeleton.text();
    Random random = new Random(seed);
    Path file = folder.resolve("damaged.yaml");
    for (int i = 0; i < 300; i++) {
      Files.writeString(file, damaged(sound, random));
      Loaded<Bank> loaded = Fixture.read(file);
      assertThat(loaded.value().isEmpty())
          .isEqualTo(loaded.problems().stream().anyMatch(Problem::isError));
      assertThat(ProblemReport.lines("damaged.yaml", loaded.problems(), ""))
          .allMatch(line -> line.codePoints().noneMatch(Quoted::isHidden));
    }
  }

  private static String damaged(String sound, Random random) {
    String pieces = "\n\t :-#'\"[]{}&*!|>%@`,?\\x0~\u00e9\u202e\u0007";
    StringBuilder text = new StringBuilder(sound);
    for (int i = 0; i <= random.nextInt(3); i++) {
      int at = random.nextInt(text.length());
      int end = Math.min(text.length(), at + 1 + random.nextInt(30));
      switch (random.nextInt(4)) {
        case 0 -> text.insert(at, pieces.charAt(random.nextInt(pieces.length())));
        case 1 -> text.deleteCharAt(at);
        case 2 -> text.delete(at, end);
        default -> text.insert(random.nextInt(text.length()), text.substring(at, end));
      }
    }
    return text.toString();
  }
}
