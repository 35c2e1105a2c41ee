package dev.quizline.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "director",
        "screenwriter",
        "cast-member",
        "composer",
        "director-of-photography",
        "film-editor",
        "producer",
        "production-company",
        "distributed-by",
        "publication-date",
        "duration",
        "country-of-origin",
        "original-language",
        "color",
        "filming-location",
        "nominated-for",
        "award-received",
        "genre",
        "date-of-birth",
        "place-of-birth",
        "date-of-death",
        "place-of-death",
        "occupation",
        "educated-at",
        "country-of-citizenship",
        "residence",
        "spouse",
        "performer",
        "record-label",
        "author",
        "publisher",
        "box-office",
        "cost",
        "doctoral-advisor",
        "architect",
        "title",
        "original-title",
        "aspect-ratio",
        "narrative-location",
        "set-in-period",
        "main-subject",
        "movement",
        "based-on",
        "inspired-by",
        "influenced-by",
        "costume-designer",
        "assistant-director",
        "characters",
        "follows",
        "followed-by",
        "country",
        "located-in-the-administrative-territorial-entity",
        "capital",
        "continent",
        "child",
        "sibling",
        "partner",
        "notable-work",
        "member-of",
        "employer",
        "language-of-work-or-name",
        "lyricist",
        "field-of-work",
        "inception",
        "founded-by",
        "headquarters-location",
        "subsidiary",
        "parent-organization",
        "height",
        "capacity",
        "population",
        "area",
        "official-language",
        "currency",
        "winner",
        "point-in-time",
        "part-of",
        "has-part",
        "number-of-pages",
        "isbn",
        "student-of",
        "manager"
      })
  void knows_what_banks_speak_of(String id) {
    assertThat(Vocabulary.property(id)).map(Property::id).contains(id);
  }

  @ParameterizedTest
  @CsvSource({
    "director,P57,person,false,true",
    "cast-member,P161,person,false,false",
    "date-of-birth,P569,date,true,true",
    "place-of-birth,P19,place,true,true",
    "duration,P2047,duration,true,true",
    "filming-location,P915,place,false,false",
    "doctoral-advisor,P184,person,false,true",
    "height,P2048,number,true,true",
    "box-office,P2142,money,true,true",
    "color,P462,term,false,true",
  })
  void reads_every_field(
      String id, String wikidata, String type, boolean single, boolean complete) {
    Property property = Vocabulary.property(id).orElseThrow();
    assertThat(property.wikidata()).contains(wikidata);
    assertThat(property.type().id()).isEqualTo(type);
    assertThat(property.single()).isEqualTo(single);
    assertThat(property.complete()).isEqualTo(complete);
  }

  @Test
  void ids_are_labels_in_kebab_case_and_p_numbers_are_given_once() {
    Set<String> numbers = new HashSet<>();
    for (Property property : Vocabulary.properties()) {
      assertThat(property.id()).isEqualTo(Folding.fold(property.label()).replace(' ', '-'));
      property
          .wikidata()
          .ifPresent(
              number -> {
                assertThat(number).matches("P[1-9][0-9]*");
                assertThat(numbers.add(number)).as(number).isTrue();
              });
    }
  }

  @Test
  void what_has_one_value_only_is_complete() {
    assertThat(Vocabulary.properties())
        .filteredOn(Property::single)
        .allMatch(Property::complete)
        .isNotEmpty();
  }

  @Test
  void a_property_without_a_number_has_none() {
    assertThat(Vocabulary.property("original-title").orElseThrow().wikidata()).isEmpty();
  }

  @Test
  void an_unknown_id_is_unknown() {
    assertThat(Vocabulary.property("cinematography")).isEmpty();
    assertThat(ValueType.of("year")).isEqualTo(Optional.empty());
  }
}
