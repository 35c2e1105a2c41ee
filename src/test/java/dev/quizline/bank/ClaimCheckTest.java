package dev.quizline.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reports themselves are among the golden files. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClaimCheckTest {

  @TempDir Path folder;

  private Path bank(String claim) {
    return Fixture.bank(
        folder,
        "questions:",
        "  - {id: a, type: short-answer, ask: Which?, answers: [Io], claim: " + claim + "}");
  }

  @Test
  void without_references_no_subject_is_wrong() {
    Bank bank = Fixture.read(bank("{subject: io, property: director}")).value().orElseThrow();
    assertThat(ClaimCheck.problems(bank, List.of())).isEmpty();
  }

  @Test
  void without_references_a_property_must_be_one_of_the_programs() {
    Bank bank = Fixture.read(bank("{property: directr}")).value().orElseThrow();
    List<Problem> problems = ClaimCheck.problems(bank, List.of());
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).location().toString()).endsWith("moons.yaml:4:79");
    assertThat(problems.get(0).hint()).contains("did you mean \"director\"?");
    assertThat(problems.get(0).excerpt()).isPresent();
  }

  @Test
  void a_bank_whose_file_is_gone_is_checked_without_excerpts() throws IOException {
    Path file = bank("{property: directr}");
    Bank bank = Fixture.read(file).value().orElseThrow();
    Files.delete(file);
    List<Problem> problems = ClaimCheck.problems(bank, List.of());
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).excerpt()).isEmpty();
  }
}
