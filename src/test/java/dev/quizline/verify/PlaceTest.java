package dev.quizline.verify;

import static dev.quizline.verify.Sketch.fact;
import static dev.quizline.verify.Sketch.place;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {

  private static final Context WORLD =
      NamesComparedTest.contextOf("the-glass-harbour", World.reference());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // equal
        "Porto|Porto|SAME",
        "Porto, Portugal|Porto|SAME",
        "Porto|Porto (Portugal)|SAME",
        "the Netherlands|Holland|SAME",
        "French|France|SAME",
        "USA|United States of America|SAME",
        "Deauville, France|Deauville|CLOSE",
        "Porto, Brazil|Porto|UNTOLD",
        // coarser: by facts, by what is written, by what everybody knows
        "Portugal|Porto|CLOSE",
        "Norte|Porto|CLOSE",
        "Portuguese|Porto|CLOSE",
        "Europe|Porto|CLOSE",
        "Europe|France|CLOSE",
        "United Kingdom|England|CLOSE",
        "France|Reims, France|CLOSE",
        "Alabama|Jasper, Alabama|CLOSE",
        "United States|Jasper, Alabama|CLOSE",
        "Germany|Berlin|CLOSE",
        "New York City|Ridgewood, Queens|CLOSE",
        "USA|Washington, D.C.|CLOSE",
        // finer
        "Porto|Portugal|UNTOLD",
        "Porto|Norte|UNTOLD",
        "Lyon|France|UNTOLD",
        "Jasper, Alabama|Alabama|UNTOLD",
        // unrelated
        "Spain|Porto|DIFFERENT",
        "Porto|Spain|DIFFERENT",
        "Porto|Aveiro|DIFFERENT",
        "Lyon|Reims|DIFFERENT",
        "Spain|France|DIFFERENT",
        "Asia|France|DIFFERENT",
        "Manitoba|Netherlands|DIFFERENT",
        "Netherlands|Jasper, Alabama|DIFFERENT",
        "France|Paris, Texas|DIFFERENT",
        // nobody says how they relate
        "France|Orly Airport|UNTOLD",
        "Jasper, Georgia|Georgia|UNTOLD",
        "Georgia, Vermont|Jasper, Georgia|UNTOLD",
        "Paris, Texas|Paris, France|UNTOLD",
        "Russian Empire|Warsaw, Poland|UNTOLD",
        "?|Porto|DIFFERENT",
      })
  void places_are_compared_by_what_they_lie_in(String stated, String known, String degree) {
    assertThat(ValueType.PLACE.compare(stated, known, WORLD).degree()).hasToString(degree);
  }

  @Test
  void a_coarser_place_is_noted() {
    assertThat(ValueType.PLACE.compare("Portugal", "Porto", WORLD).note())
        .isEqualTo(", which lies in Portugal");
  }

  @Test
  void a_cycle_of_places_comes_to_an_end() {
    Context cyclic =
        NamesComparedTest.contextOf(
            "hill",
            Sketch.reference(
                place("Hill", fact("located-in-the-administrative-territorial-entity", "Dale")),
                place("Dale", fact("located-in-the-administrative-territorial-entity", "Hill"))));
    assertThat(ValueType.PLACE.compare("Dale", "Hill", cyclic).degree())
        .isEqualTo(Likeness.Degree.CLOSE);
    assertThat(ValueType.PLACE.compare("Moor", "Hill", cyclic).degree())
        .isEqualTo(Likeness.Degree.DIFFERENT);
  }
}
