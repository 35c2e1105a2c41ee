package dev.quizline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PainterTest {

  private static List<String> paint(int width, Line... lines) {
    return new Painter(new Look(width, false, true, false)).paint(List.of(lines));
  }

  @Nested
  class Wrapping_a_line {

    @Test
    void breaks_between_words() {
      assertThat(paint(20, Line.of("Who photographed The Soft Skin?")))
          .containsExactly("Who photographed The", "Soft Skin?");
    }

    @Test
    void keeps_the_indent_of_the_first_row() {
      assertThat(paint(20, Line.of("    one two three four five")))
          .containsExactly("    one two three", "    four five");
    }

    @Test
    void hangs_where_the_line_says() {
      assertThat(paint(20, Line.of("  a  Nestor Almendros again").hangingBy(5)))
          .containsExactly("  a  Nestor", "     Almendros again");
    }

    @Test
    void hangs_no_deeper_than_a_third_of_the_screen() {
      assertThat(paint(21, Line.of("a  b c d e f g h i j k l m n").hangingBy(15)))
          .containsExactly("a  b c d e f g h i j", "       k l m n");
    }

    @Test
    void breaks_a_word_only_where_it_is_longer_than_a_row() {
      assertThat(paint(20, Line.of("see https://example.org/a-very-long-path for more")))
          .containsExactly("see", "https://example.org/", "a-very-long-path for", "more");
    }

    @Test
    void keeps_line_ends_and_empty_lines() {
      assertThat(paint(20, Line.of("  one\n\ntwo three")))
          .containsExactly("  one", "", "  two three");
    }

    @Test
    void breaks_between_wide_characters_and_never_inside_one() {
      assertThat(paint(21, Line.of("柔らかい肌柔らかい肌柔らかい肌"))).containsExactly("柔らかい肌柔らかい肌", "柔らかい肌");
    }

    @Test
    void does_not_part_a_letter_from_its_accent() {
      String word = "e\u0301".repeat(25);
      assertThat(paint(20, Line.of(word)))
          .containsExactly("e\u0301".repeat(20), "e\u0301".repeat(5));
    }

    @Test
    void ignores_where_one_role_ends_and_the_next_begins() {
      Line line =
          Line.of("Who photogra", Role.STRONG).plus("phed The Soft", Role.RIGHT).plus(" Skin?");
      assertThat(paint(20, line)).containsExactly("Who photographed The", "Soft Skin?");
    }

    @Test
    void of_nothing_is_one_empty_row() {
      assertThat(paint(20, Line.EMPTY)).containsExactly("");
      assertThat(paint(20, Line.of("    "))).containsExactly("");
    }

    @Test
    void loses_no_character_whatever_the_text() {
      Random random = new Random(5);
      String letters = "ab é柔👍e\u0301   \n-";
      int[] points = letters.codePoints().toArray();
      for (int round = 0; round < 2000; round++) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(80); i > 0; i--) {
          text.appendCodePoint(points[random.nextInt(points.length)]);
        }
        List<String> rows = paint(20 + random.nextInt(20), Line.of(text.toString()));
        assertThat(String.join("", rows).replace(" ", ""))
            .isEqualTo(text.toString().replace(" ", "").replace("\n", ""));
      }
    }
  }

  @Nested
  class Colour {

    private final Line line = Line.of("right", Role.RIGHT).plus(" and plain");

    @Test
    void is_painted_where_the_look_has_it() {
      String row = new Painter(new Look(80, true, true, false)).paint(List.of(line)).get(0);
      assertThat(row).contains("\033[").contains(" and plain");
      assertThat(AttributedString.stripAnsi(row)).isEqualTo("right and plain");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void is_never_written_where_the_look_has_none(Role role) {
      assertThat(paint(80, Line.of("text", role))).containsExactly("text");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void is_never_paler_than_the_default(Role role) {
      String row =
          new Painter(new Look(80, true, true, false)).paint(List.of(Line.of("x", role))).get(0);
      // 2 is faint, 90 to 97 are the bright colours; bright black is what people cannot read.
      assertThat(row).doesNotContainPattern("\\[(\\d+;)*(2|9\\d)(;\\d+)*m");
    }

    @Test
    void of_the_bank_is_not_obeyed() {
      String row =
          new Painter(new Look(80, true, true, false))
              .paint(List.of(Line.of("\033[31mred")))
              .get(0);
      assertThat(row).isEqualTo("�[31mred");
    }
  }

  @Test
  void a_cut_row_is_never_wider_than_asked() {
    Painter painter = new Painter(new Look(80, false, true, false));
    assertThat(painter.paintCut(Line.of("14 s ").plus("柔らかい"), 8)).isEqualTo("14 s 柔");
  }
}
