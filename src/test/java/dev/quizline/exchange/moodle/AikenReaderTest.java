package dev.quizline.exchange.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.exchange.ExchangeFormat;
import dev.quizline.exchange.Trip;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AikenReaderTest {

  @TempDir Path folder;

  private Trip.In read(String... lines) {
    return Trip.in(ExchangeFormat.AIKEN, folder, String.join("\n", lines) + "\n");
  }

  @Test
  void choices_are_counted_and_their_letters_not_read() {
    assertThat(
            read("Which river flows through London?", "", "A) Seine", "C.\tThames", "ANSWER: B")
                .onlyKeys())
        .containsEntry("id", "which-river-flows-through-london")
        .containsEntry("choices", List.of("Seine", "Thames"))
        .containsEntry("answer", "Thames");
  }

  @Test
  void text_is_plain_as_it_stands() {
    assertThat(read("Is <b> a tag?", "A) *yes*", "B) &amp;", "ANSWER: A").onlyKeys())
        .containsEntry("ask", "Is <b> a tag?")
        .containsEntry("choices", List.of("*yes*", "&amp;"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "A) one|Stem?|A) a|B) b|ANSWER: A => 1",
        "ANSWER: A|Stem?|A) a|B) b|ANSWER: A => 1",
        "Stem?|A) a|ANSWER: A => 3",
        "Stem?|A) a|B) b|ANSWER: C => 4",
        "Stem?|A) a|B) b => 1",
        "Stem?|More of it|A) a|B) b|ANSWER: A => 1",
        "Stem?|A) a|B) b|answer: A|A) c => 1",
      })
  void what_moodle_refuses_is_malformed_with_its_line(String lines, String place) {
    assertThat(read(lines.split("\\|")).malformed().get(0).place()).isEqualTo(place);
  }
}
