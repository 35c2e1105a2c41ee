package dev.quizline.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.CpuTime;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SamenessTest {

  @TempDir Path folder;

  /** Codes and columns of what is found among so many choices, the last of them as given. */
  private List<String> found(int count, String first, String last) {
    StringBuilder choices = new StringBuilder(first);
    for (int i = 2; i < count; i++) {
      choices.append(", c").append(i);
    }
    String question =
        "  - {id: a, type: single-choice, ask: Which?, answer: c2, choices: ["
            + choices
            + ", "
            + last
            + "]}";
    return Fixture.read(Fixture.bank(folder, "questions:", question)).problems().stream()
        .map(Problem::code)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "4, Rhône, rhône",
    "40, Rhône, rhône",
    "4, Caf\u00e9, CAFE\u0301",
    "40, Caf\u00e9, CAFE\u0301",
    "4, STRAND, Strand",
    "40, \uFB01sh, fish"
  })
  void few_or_many_texts_that_look_alike_are_found(int count, String first, String last) {
    assertThat(found(count, first, last)).containsExactly("duplicate-value");
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 40})
  void accents_make_a_difference(int count) {
    assertThat(found(count, "cote", "côté")).isEmpty();
  }

  @Test
  void thousands_of_texts_are_held_against_each_other_in_no_time() {
    assertThat(CpuTime.of(() -> assertThat(found(20_000, "Rhône", "Rhone")).isEmpty()))
        .isLessThan(Duration.ofSeconds(5));
  }
}
