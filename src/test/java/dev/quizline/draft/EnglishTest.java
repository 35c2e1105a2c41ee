package dev.quizline.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EnglishTest {

  @ParameterizedTest
  @CsvSource({
    "actor, an actor",
    "painter, a painter",
    "university teacher, a university teacher",
    "umbrella maker, an umbrella maker",
    "European, a European",
    "honorary consul, an honorary consul",
    "horse dealer, a horse dealer",
    "éditeur, an éditeur",
  })
  void chooses_a_or_an_by_sound(String noun, String with) {
    assertThat(English.a(noun)).isEqualTo(with);
  }

  @ParameterizedTest
  @CsvSource({
    "Netherlands, the Netherlands",
    "France, France",
    "Thames, the Thames",
    "The Hague, The Hague",
    "University of Oxford, the University of Oxford",
    "Oxford University, Oxford University",
    "Nobel Prize in Physics, the Nobel Prize in Physics",
    "Grand Prix, the Grand Prix",
    "Eiffel Tower, the Eiffel Tower",
    "Firth of Forth, the Firth of Forth",
    "Tower Bridge, Tower Bridge",
  })
  void puts_the_where_a_name_wants_it(String name, String with) {
    assertThat(English.the(name)).isEqualTo(with);
  }

  @ParameterizedTest
  @CsvSource({
    "Paris, in Paris",
    "United States, in the United States",
    "Orly Airport, at Orly Airport",
    "University of Vienna, at the University of Vienna",
  })
  void puts_places_behind_their_preposition(String place, String with) {
    assertThat(English.in(place)).isEqualTo(with);
  }

  @ParameterizedTest
  @CsvSource({
    "1964, in 1964",
    "1964-04, in April 1964",
    "1964-04-20, on 20 April 1964",
    "1960s, in the 1960s",
  })
  void puts_dates_behind_their_preposition(String date, String with) {
    assertThat(English.on(date)).isEqualTo(with);
  }

  @ParameterizedTest
  @CsvSource({"was, were", "is, are", "has, have", "does, do", "crosses, cross", "lies, lie"})
  void makes_verbs_agree(String one, String several) {
    assertThat(English.agreeing(one, false)).isEqualTo(one);
    assertThat(English.agreeing(one, true)).isEqualTo(several);
  }

  @ParameterizedTest
  @CsvSource({
    "The Beatles, organization, true",
    "The Times, organization, false",
    "The 400 Blows, film, false",
    "Faroe Islands, place, true",
    "Paris, place, false",
  })
  void knows_what_is_several(String name, String type, boolean plural) {
    assertThat(English.isPlural(name, type)).isEqualTo(plural);
  }

  @ParameterizedTest
  @CsvSource({
    "night porter, the night porter",
    "Captain Moll, Captain Moll",
    "a stranger, a stranger",
  })
  void calls_parts_by_their_name_or_with_the(String role, String with) {
    assertThat(English.role(role)).isEqualTo(with);
  }

  @Test
  void leaves_a_gap_behind_what_the_value_wants_before_it() {
    Frame frame = new Frame("{S} {crosses} {the V}.");
    Frame.Words words = new Frame.Words("the bridge", false, "Thames", "", "buildings", "");
    assertThat(frame.with(words)).isEqualTo("The bridge crosses the Thames.");
    assertThat(frame.gapped(words)).isEqualTo("The bridge crosses the {#1}.");
    assertThat(new Frame("{S} {was} opened {on V}.").gapped(words))
        .isEqualTo("The bridge was opened in the year {#1}.");
  }
}
