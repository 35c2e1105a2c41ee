package dev.quizline.verify.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineTest {

  private static Headline headline(String text) {
    return new Headline(Tokenizer.tokens(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Critics loved it",
        "It crosses two rivers",
        "Nobody Wanted the Part",
        "Opened by a queen",
        "Carved in a single year",
        "The tower leans the other way",
        "A book that divided its readers",
        "The miller's son became a judge",
        "She walked out",
      })
  void with_a_verb_of_its_own_states_something(String text) {
    assertThat(headline(text).states()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A celebrated teacher",
        "Troubled Childhood",
        "The Miller's Dream",
        "Longer than you think",
        "Years of hunger",
        "Crossing the river",
        "Two rivers and the gifted builder",
        "Princess of the north",
        "1934",
        "",
      })
  void without_one_only_names_something(String text) {
    assertThat(headline(text).states()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "An Engineer's Dream, true",
    "The Road to Graz, true",
    "The road to Graz, false",
    "GRAZ, true",
  })
  void in_capitals_tells_nothing_of_names(String text, boolean capitals) {
    assertThat(headline(text).isInCapitals()).isEqualTo(capitals);
  }
}
