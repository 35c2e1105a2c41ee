package dev.quizline.verify;

import static dev.quizline.verify.Sketch.fact;
import static dev.quizline.verify.Sketch.film;
import static dev.quizline.verify.Verdict.CONTRADICTED;
import static dev.quizline.verify.Verdict.UNVERIFIED;
import static dev.quizline.verify.Verdict.VERIFIED;
import static dev.quizline.verify.World.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnPropertyTest {

  @Nested
  class A_property_that_is_defined_nowhere {

    @ParameterizedTest
    @CsvSource({
      "PT50S,50 seconds,DURATION",
      "1964-04,1964,DATE",
      "1964,1964,DATE",
      "'12,000','12,000',NUMBER",
      "$5,5 dollars,MONEY",
      "Porto,Portugal,PLACE",
      "Ines Varga,the Admiral,PERSON",
      "Salt Road,salt road,WORK",
      "in the dark,In the dark,TEXT",
    })
    void is_typed_by_its_values(String known, String stated, ValueType type) {
      Reference world = World.reference();
      Subject subject = film("Odd One", fact("oddity", known));
      Reference with =
          new Reference(
              world.sources(),
              List.of(),
              Stream.concat(Stream.of(subject), world.subjects().stream()).toList());
      ClaimFinding finding =
          new Checker(List.of(with), Optional.empty()).check(Claim.of("oddity", stated));
      assertThat(finding.property().type()).isEqualTo(type);
      assertThat(finding.verdict()).isEqualTo(VERIFIED);
    }

    @Test
    void is_open_and_has_many_values() {
      assertThat(given(Claim.of("oddity", "c"), fact("oddity", "a", "b")).verdict())
          .isEqualTo(UNVERIFIED);
      assertThat(given(Claim.of("oddity", "c"), fact("oddity", "a", "b").complete()).verdict())
          .isEqualTo(CONTRADICTED);
    }
  }

  @Nested
  class A_property_that_the_reference_defines {

    private ClaimFinding check(Property property, String value) {
      Reference reference =
          new Reference(
              Map.of(), List.of(property), List.of(film("Salt Road", fact(property.id(), "no"))));
      return new Checker(List.of(reference), Optional.empty())
          .check(Claim.of(property.id(), value));
    }

    @Test
    void adds_to_the_vocabulary() {
      Property own =
          new Property(
              "uses-flashbacks", "uses flashbacks", Optional.empty(), ValueType.TEXT, true, true);
      assertThat(check(own, "no").verdict()).isEqualTo(VERIFIED);
      assertThat(check(own, "yes").verdict()).isEqualTo(CONTRADICTED);
      assertThat(check(own, "yes").property()).isEqualTo(own);
    }

    @Test
    void overrules_nothing_in_it() {
      Property own = new Property("genre", "sort", Optional.empty(), ValueType.TERM, true, true);
      assertThat(check(own, "yes").verdict()).isEqualTo(UNVERIFIED);
    }
  }
}
