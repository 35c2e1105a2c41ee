package dev.quizline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetteringTest {

  private static final String REPLACED = "\uFFFD";

  static IntStream controls() {
    return IntStream.concat(
        IntStream.concat(IntStream.range(0, '\t'), IntStream.range('\n' + 1, ' ')),
        IntStream.rangeClosed(0x7F, 0x9F));
  }

  @ParameterizedTest
  @MethodSource("controls")
  void control_characters_show_as_replaced(int control) {
    assertThat(shown("a" + Character.toString(control) + "b")).isEqualTo("a" + REPLACED + "b");
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0x200E, 0x200F,
        0x061C, 0x2028, 0x2029, 0x206A, 0x206F, 0xFFF9, 0xFFFB, 0xFFFE, 0xFFFF, 0xFDD0, 0x1FFFF,
        0xE0001, 0xE0020, 0xE0041, 0xE007F, 0xD800, 0xDBFF, 0xDC00, 0xDFFF
      })
  void what_turns_the_text_round_or_hides_in_it_shows_as_replaced(int harmful) {
    assertThat(shown("a" + Character.toString(harmful) + "b")).isEqualTo("a" + REPLACED + "b");
  }

  @Test
  void an_escape_sequence_is_shown_not_obeyed() {
    assertThat(shown("\033[31mred\033]0;title\007")).isEqualTo("�[31mred�]0;title�");
  }

  @Test
  void line_ends_stay_and_a_tab_is_a_space() {
    assertThat(shown("one\r\ntwo\nthree\tfour\rfive")).isEqualTo("one\ntwo\nthree four�five");
  }

  @Test
  void invisible_characters_that_do_no_harm_are_left_out() {
    assertThat(shown("co\u00ADop\u200Ber\u2060a\uFEFFte")).isEqualTo("cooperate");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"François", "柔らかい肌", "שלום", "👩‍🚀", "e\u0301", "½ – “…”", "می\u200Cخواهم"})
  void text_of_every_writing_is_left_alone(String text) {
    assertThat(shown(text)).isEqualTo(text);
  }

  @Test
  void harmless_text_is_not_even_copied() {
    String text = "Qui a réalisé La Peau douce ?\n";
    assertThat(Lettering.clean(text)).isSameAs(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "François Truffaut|Francois Truffaut",
        "Dvořák, Łódź, Ærø, Straße|Dvorak, Lodz, AEro, Strasse",
        "“soft” – ‘skin’ …|\"soft\" - 'skin' ...",
        "✓ ✗ · × −1 ½|+ x - x -1 1?2",
        "柔らかい|????",
        "e\u0301|e",
        "👩‍🚀|??",
        "£5, 5 €, 5°|GBP5, 5 EUR, 5 deg"
      })
  void ascii_terminals_get_the_nearest_spelling(String text, String ascii) {
    assertThat(Lettering.of(text, false)).isEqualTo(ascii);
  }

  private static String shown(String text) {
    return Lettering.of(text, true);
  }
}
