package dev.quizline.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.quiz.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BankWriterTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"quizzes/the-soft-skin.yaml", "quizzes/the-soft-skin-faq.yaml"})
  void a_shipped_bank_is_read_back_as_it_was(String file) throws Exception {
    readsBack(sound(Path.of(file)));
  }

  @Test
  void a_bank_with_every_key_is_read_back_as_it_was() throws Exception {
    readsBack(sound(Fixture.resource("corpus/bank.yaml")));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void awkward_texts_are_read_back_as_they_were(long seed) throws Exception {
    readsBack(AwkwardBanks.bank(seed, 100, EnumSet.allOf(Kind.class)));
  }

  @Test
  void looks_as_a_person_would_have_written_it() {
    Path file =
        Fixture.bank(
            folder,
            "language: en",
            "questions:",
            "  - id: largest",
            "    type: single-choice",
            "    ask: \"Which moon, of all, is the largest: do you know?\"",
            "    choices: [Ganymede, Titan, 'No', \"1, or 2\"]",
            "    answer: Ganymede",
            "    difficulty: hard",
            "    tags: [size]",
            "    time: 90",
            "  - id: orbit",
            "    type: numeric",
            "    ask: 'How long",
            "",
            "      is a month?'",
            "    answer: 29.5",
            "    tolerance: 0.5",
            "    explain: "
                + "The month of the Moon's faces is longer than that of its path. ".repeat(2),
            "  - id: moons",
            "    type: matching",
            "    ask: Match.",
            "    pairs: [[Titan, Saturn], [Io, Jupiter]]");
    assertThat(BankWriter.text(sound(file)))
        .isEqualTo(
            """
            quizline: bank/1
            title: Moons
            language: en

            questions:
              - id: largest
                type: single-choice
                ask: "Which moon, of all, is the largest: do you know?"
                choices: [Ganymede, Titan, "No", "1, or 2"]
                answer: Ganymede
                difficulty: hard
                tags: [size]
                time: 1m30s

              - id: orbit
                type: numeric
                ask: |-
                  How long
                  is a month?
                answer: "29.5"
                tolerance: "0.5"
                explain: >-
                  The month of the Moon's faces is longer than that of its path. The month of the Moon's faces is longer than that
                  of its path.

              - id: moons
                type: matching
                ask: Match.
                pairs:
                  - [Titan, Saturn]
                  - [Io, Jupiter]
            """);
  }

  @Test
  void a_comment_stands_above_its_question_a_line_each() {
    Bank bank = AwkwardBanks.bank(1, 1, EnumSet.of(Kind.TRUE_FALSE));
    assertThat(
            BankWriter.text(
                bank.questions().get(0), List.of("one\ntwo", "three"), Optional.empty()))
        .startsWith("  # one\n  # two\n  # three\n  - id: q-1\n");
  }

  private void readsBack(Bank bank) throws Exception {
    Bank moved =
        new Bank(
            "copy",
            folder.resolve("copy.yaml"),
            bank.title(),
            bank.language(),
            bank.origin(),
            bank.references(),
            bank.subject(),
            bank.defaultTime(),
            bank.statements(),
            bank.questions(),
            bank.places());
    Files.writeString(folder.resolve("copy.yaml"), BankWriter.text(moved));
    Bank read = sound(folder.resolve("copy.yaml"));
    assertThat(read)
        .usingRecursiveComparison()
        .ignoringFields("places", "file", "name", "references", "questions")
        .isEqualTo(bank);
    assertThat(read.questions()).hasSameSizeAs(bank.questions());
    for (int i = 0; i < bank.questions().size(); i++) {
      assertThat(read.questions().get(i))
          .usingRecursiveComparison()
          .ignoringFields("location", "template")
          .isEqualTo(bank.questions().get(i));
    }
    assertThat(read.references())
        .extracting(path -> path.toRealPath())
        .isEqualTo(bank.references().stream().map(BankWriterTest::real).toList());
  }

  private static Path real(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private static Bank sound(Path file) {
    Loaded<Bank> loaded = Fixture.read(file);
    assertThat(loaded.problems()).filteredOn(Problem::isError).isEmpty();
    return loaded.value().orElseThrow();
  }
}
