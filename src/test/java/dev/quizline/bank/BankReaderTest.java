package dev.quizline.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.quiz.Difficulty;
import dev.quizline.quiz.Numeric;
import dev.quizline.quiz.Question;
import dev.quizline.quiz.ShortAnswer;
import java.nio.file.Path;
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
class BankReaderTest {

  @TempDir Path folder;

  @Nested
  class A_bank_that_says_little {

    private Bank bank;

    @BeforeEach
    void read() {
      Path file =
          Fixture.bank(
              folder, "questions:", "  - {id: a, type: numeric, ask: How many?, answer: 3}");
      bank = Fixture.read(file).value().orElseThrow();
    }

    @Test
    void is_in_english_and_from_nowhere() {
      assertThat(bank.language()).isEqualTo("en");
      assertThat(bank.origin()).isEmpty();
      assertThat(bank.references()).isEmpty();
      assertThat(bank.subject()).isEmpty();
      assertThat(bank.statements()).isEmpty();
    }

    @Test
    void has_questions_of_one_point_without_a_limit() {
      Numeric question = (Numeric) bank.questions().get(0).question();
      assertThat(question.tolerance()).isZero();
      assertThat(question.item().points()).isOne();
      assertThat(question.item().time()).isEmpty();
      assertThat(question.item().difficulty()).isEqualTo(Difficulty.MEDIUM);
      assertThat(question.item().explain()).isEmpty();
    }
  }

  @Nested
  class Text {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "no",
          "yes",
          "on",
          "y",
          "true",
          "False",
          "07",
          "08",
          "1964",
          "1_000",
          "0x1F",
          "0b101",
          "1:30",
          "12:30:00",
          "1e3",
          "1.10",
          ".5",
          "+1",
          ".inf",
          ".NaN",
          "2024-01-01",
          "nil",
          "-x"
        })
    void stays_as_it_was_written(String written) {
      Path file = Fixture.bank(folder, question("answers: [" + written + "]"));
      ShortAnswer question = (ShortAnswer) first(file);
      assertThat(question.answers()).containsExactly(written);
    }

    @ParameterizedTest
    @CsvSource(
        quoteCharacter = '`',
        value = {"\"null\", null", "\"~\", ~", "'Null', Null"})
    void may_be_a_word_for_nothing_in_quotes(String written, String meant) {
      ShortAnswer question =
          (ShortAnswer) first(Fixture.bank(folder, question("answers: [" + written + "]")));
      assertThat(question.answers()).containsExactly(meant);
    }

    @Test
    void may_run_over_several_lines() {
      Path file =
          Fixture.bank(
              folder,
              question("answers: [a]"),
              "    explain: |",
              "      One line.",
              "      Another.",
              "    hint: >-",
              "      One",
              "      line.");
      assertThat(first(file).item().explain()).isEqualTo("One line.\nAnother.\n");
      assertThat(first(file).item().hint()).contains("One line.");
    }

    @Test
    void may_be_in_any_script() {
      Path file = Fixture.bank(folder, question("answers: [月, קמר, 🌕]"));
      assertThat(((ShortAnswer) first(file)).answers()).containsExactly("月", "קמר", "🌕");
    }

    private String question(String key) {
      return "questions:\n  - id: a\n    type: short-answer\n    ask: Which?\n    " + key;
    }

    private Question first(Path file) {
      Loaded<Bank> loaded = Fixture.read(file);
      assertThat(loaded.problems()).isEmpty();
      return loaded.value().orElseThrow().questions().get(0).question();
    }
  }

  @Nested
  class The_bytes {

    private final String text =
        "quizline: bank/1\ntitle: Moons\nquestions:\n"
            + "  - {id: a, type: short-answer, ask: Which?, answers: [Titan]}\n";

    @Test
    void may_start_with_a_mark_of_their_order() {
      Loaded<Bank> loaded = Fixture.read(Fixture.write(folder.resolve("b.yaml"), "\uFEFF" + text));
      assertThat(loaded.problems()).isEmpty();
      assertThat(loaded.value()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void may_have_the_line_ends_of_other_systems(String end) {
      Path file = Fixture.write(folder.resolve("b.yaml"), text.replace("\n", end));
      Bank bank = Fixture.read(file).value().orElseThrow();
      assertThat(bank.questions().get(0).location().line()).isEqualTo(4);
    }

    @Test
    void may_end_without_a_line_end() {
      assertThat(Fixture.read(Fixture.write(folder.resolve("b.yaml"), text.strip())).value())
          .isPresent();
    }
  }

  @Test
  void the_order_of_the_keys_does_not_matter() {
    Path file =
        Fixture.write(
            folder.resolve("b.yaml"),
            """
            questions:
              - {id: a, about: [fact-01], type: fact-check, assertion: fact-01/1}
            defaults: {points: 7}
            statements:
              - {id: fact-01, text: Fine., assertions: [{text: It is fine., opinion: true}]}
            title: Moons
            quizline: bank/1
            """);
    Loaded<Bank> loaded = Fixture.read(file);
    assertThat(loaded.problems()).isEmpty();
    Question question = loaded.value().orElseThrow().questions().get(0).question();
    assertThat(question.item().ask()).isEqualTo("It is fine.");
    assertThat(question.item().points()).isEqualTo(7);
  }
}
