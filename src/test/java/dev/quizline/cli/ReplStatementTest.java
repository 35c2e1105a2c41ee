package dev.quizline.cli;

import static dev.quizline.cli.CommandRunAssert.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReplStatementTest {

  private CommandLineFixture quizline;

  @BeforeEach
  void a_place(@TempDir Path folder) {
    quizline = new CommandLineFixture(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "The film is long, true",
    "Truffaut's film is long, true",
    "film is, false",
    "play the-soft-skin now, false",
    "paly the-soft-skin now, false",
    "plays the-soft-skin now, false",
    "pla the-soft-skin now, false",
    "Play the-soft-skin now, false",
    "glay the-soft-skin now, false",
    "--plain play x, false",
    "rewiev it all again, true",
  })
  void three_words_that_begin_with_no_command_and_no_slip_of_one(String line, boolean statement) {
    Assertions.assertThat(ReplStatement.is(CommandWords.of(line), List.of("play", "review")))
        .isEqualTo(statement);
  }

  @Test
  void are_judged_by_the_references_that_ship() {
    assertThat(quizline.typing("Raoul Coutard directed The Soft Skin, didn't he").run())
        .exitedWith(ExitStatus.NO)
        .outContains("contradicted", "~~~~~~~~~~~~~", "✗ contradicted: director: Raoul Coutard");
  }

  @Test
  void are_judged_by_references_of_own_banks() {
    quizline.write("data/quizzes/facts/harbour.yaml", HarbourFilm.REFERENCE);
    quizline.write(
        "data/quizzes/mine.yaml",
        "quizline: bank/1",
        "title: Mine",
        "references: [facts/harbour.yaml]",
        "questions:",
        "  - {id: a, type: true-false, ask: It is., answer: true}");
    quizline.write("data/quizzes/broken.yaml", "not a bank");
    assertThat(quizline.typing("Nora Falk directed The Glass Harbour").run())
        .exitedWith(ExitStatus.OK)
        .outContains("verified", "director: Nora Falk (Film Archive)");
  }

  @Test
  void a_mistyped_command_stays_one() {
    assertThat(quizline.typing("paly the-soft-skin now").run())
        .exitedWith(ExitStatus.USAGE)
        .errContains("There is no command \"paly\".");
  }

  @Test
  void a_sentence_behind_verify_is_judged_too() {
    assertThat(quizline.typing("verify \"François Truffaut directed The Soft Skin\"").run())
        .exitedWith(ExitStatus.OK)
        .outContains("verified: director: François Truffaut");
  }
}
