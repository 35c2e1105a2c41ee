package dev.quizline.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.quiz.Difficulty;
import dev.quizline.quiz.Item;
import dev.quizline.quiz.ShortAnswer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BankUpdateTest {

  private static final String TEXT =
      """
      # A bank as somebody keeps it.
      quizline: "bank/1"
      title:   Moons   # odd blanks

      questions:
      # the first
      - id: 'a'
        type: short-answer
        ask: |
          One
          # no comment
        answers: [x]   # why x

      # between

      -
        type: short-answer
        answers:
          - y
        ask: Two
        id: b
      # the last
      language: en
      """;

  @TempDir Path folder;

  private BankUpdate update(String text) throws Exception {
    Path file = Files.writeString(folder.resolve("moons.yaml"), text);
    Loaded<Bank> loaded = Fixture.read(file);
    assertThat(loaded.problems()).filteredOn(Problem::isError).isEmpty();
    return BankUpdate.of(loaded.value().orElseThrow(), text).orElseThrow();
  }

  private static BankQuestion question(String id, String ask) {
    Item item =
        new Item(id, ask, "", Optional.empty(), Difficulty.MEDIUM, List.of(), Optional.empty(), 1);
    return new BankQuestion(
        new ShortAnswer(item, List.of("new")),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Location.of("x"));
  }

  @Test
  void nothing_changed_leaves_every_byte_as_it_was() throws Exception {
    assertThat(update(TEXT).text()).isEqualTo(TEXT);
    String crlf = TEXT.replace("\n", "\r\n");
    assertThat(update(crlf).text()).isEqualTo(crlf);
    String unended = TEXT.stripTrailing();
    assertThat(update(unended).text()).isEqualTo(unended);
  }

  @Test
  void a_question_is_replaced_and_all_else_stays() throws Exception {
    BankUpdate update = update(TEXT);
    assertThat(update.replace(question("a", "New"))).isTrue();
    assertThat(update.text())
        .isEqualTo(
            TEXT.replace(
                """
                - id: 'a'
                  type: short-answer
                  ask: |
                    One
                    # no comment
                  answers: [x]   # why x
                """,
                """
                - id: a
                  type: short-answer
                  ask: New
                  answers: [new]
                """));
  }

  @Test
  void an_id_that_the_bank_does_not_have_is_not_replaced() throws Exception {
    BankUpdate update = update(TEXT);
    assertThat(update.replace(question("z", "New"))).isFalse();
    assertThat(update.text()).isEqualTo(TEXT);
  }

  @Test
  void questions_are_added_behind_the_last_with_its_indentation_and_line_ends() throws Exception {
    BankUpdate update = update(TEXT.replace("\n", "\r\n"));
    update.append(question("d", "Four"), List.of("made today"));
    update.replace(question("b", "Changed"));
    String text = update.text();
    assertThat(text)
        .contains(
            "- id: b\r\n  type: short-answer\r\n  ask: Changed\r\n  answers: [new]\r\n\r\n"
                + "# made today\r\n- id: d\r\n  type: short-answer\r\n  ask: Four\r\n"
                + "  answers: [new]\r\n# the last\r\nlanguage: en\r\n");
    assertThat(text.replace("\r\n", "")).doesNotContain("\n");
    update(text);
  }

  @Test
  void questions_in_braces_or_brackets_cannot_be_updated() throws Exception {
    for (String text :
        List.of(
            "quizline: bank/1\ntitle: T\nquestions:\n"
                + "  - {id: a, type: short-answer, ask: One, answers: [x]}\n",
            "quizline: bank/1\n"
                + "title: T\n"
                + "questions: [{id: a, type: short-answer, ask: One, answers: [x]}]\n",
            "{quizline: bank/1, title: T, questions: [{id: a, type: short-answer, ask: One,"
                + " answers: [x]}]}\n")) {
      Path file = Files.writeString(folder.resolve("flow.yaml"), text);
      Bank bank = Fixture.read(file).value().orElseThrow();
      assertThat(BankUpdate.of(bank, text)).isEmpty();
    }
  }
}
