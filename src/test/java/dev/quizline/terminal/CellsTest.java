package dev.quizline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellsTest {

  @ParameterizedTest
  @CsvSource({
    "abc, 3",
    "François, 8",
    "e\u0301, 1",
    "柔らかい肌, 10",
    "ﾊﾝｶｸ, 4",
    "👍, 2",
    "'', 0",
    "✓, 1",
    "▕█▌▏, 4"
  })
  void counts_the_cells_that_text_takes(String text, int cells) {
    assertThat(Cells.of(text)).isEqualTo(cells);
  }

  @ParameterizedTest
  @CsvSource({"abc, 2, 2", "abc, 9, 3", "柔肌, 3, 1", "柔肌, 1, 0", "e\u0301a, 1, 2", "👍👍, 3, 2"})
  void cuts_between_characters_only(String text, int cells, int chars) {
    assertThat(Cells.fitting(text, cells)).isEqualTo(chars);
  }
}
