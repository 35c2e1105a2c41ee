package dev.quizline.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "François Truffaut|francois truffaut",
        "  Jean-Louis   RICHARD |jean louis richard",
        "Palme d'Or|palme dor",
        "Palme d’Or|palme dor",
        "black & white|black and white",
        "R&B|r and b",
        "Łódź|lodz",
        "Færøerne|faeroerne",
        "Straße|strasse",
        "Þórður|thordur",
        "Œuvre|oeuvre",
        "ﬁlm|film",
        "ｆｉｌｍ|film",
        "Nguyễn|nguyen",
        "1.66 : 1|1 66 1",
        "km²|km2",
        "Technicolor™|technicolor",
        "Чайка|чаика",
        "羅生門|羅生門",
        "…!?|''",
      })
  void words_are_what_is_left_of_a_text(String text, String folded) {
    assertThat(Folding.fold(text)).isEqualTo(folded.equals("''") ? "" : folded);
  }

  @Test
  void accents_written_as_marks_of_their_own_fold_like_letters_with_accents() {
    assertThat(Folding.fold("Franc\u0327ois e\u0301te\u0301")).isEqualTo("francois ete");
  }

  @Test
  void invisible_and_bidi_characters_leave_no_trace() {
    assertThat(Folding.fold("Tru\u200Bf\u00ADfaut\u202E")).isEqualTo("truffaut");
  }

  @Test
  void the_table_of_letters_agrees_with_unicode_wherever_unicode_takes_a_letter_apart() {
    for (char c = 0xC0; c < 0x180; c++) {
      String bare =
          Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD)
              .replaceAll("\\p{M}", "")
              .toLowerCase(java.util.Locale.ROOT);
      if (bare.length() == 1 && bare.charAt(0) < 0x80) {
        assertThat(Folding.fold(String.valueOf(c))).as("%c", c).isEqualTo(bare);
      } else {
        assertThat(Folding.fold(String.valueOf(c))).as("%c", c).matches("[a-z]{0,2}");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "The Soft Skin,softskin",
    "A Star Is Born,starisborn",
    "La Peau douce,peaudouce",
    "The,the",
    "New York,newyork",
  })
  void a_key_has_no_spaces_and_no_leading_article(String name, String key) {
    assertThat(Folding.key(name)).isEqualTo(key);
  }

  @Test
  void words_come_apart_at_single_spaces() {
    assertThat(Folding.words("Hello,  World")).containsExactly("hello", "world");
    assertThat(Folding.words("")).isEmpty();
  }
}
