package dev.quizline.verify.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.verify.Fact;
import dev.quizline.verify.Property;
import dev.quizline.verify.Reference;
import dev.quizline.verify.Source;
import dev.quizline.verify.Subject;
import dev.quizline.verify.ValueType;
import dev.quizline.verify.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reference says what else may be said, so that what is wrong is seen to be something. */
class OwnTermsTest {

  private static TextReader reader() {
    Property finale =
        new Property(
            "finale",
            "kind of finale",
            Optional.empty(),
            ValueType.TERM,
            true,
            false,
            List.of("@finale", "#finale"),
            List.of("quiet", "noisy", "open"));
    Fact fact =
        new Fact(
            "finale",
            List.of(new Fact.Value("quiet", Optional.empty(), Optional.empty())),
            Optional.empty(),
            List.of("own"),
            Optional.empty());
    Source source =
        new Source("own", "Our own", Optional.empty(), Optional.empty(), Optional.empty());
    Subject film = new Subject("low-tide", "Low Tide", List.of(), "film", List.of(fact));
    Subject person = new Subject("ines-roth", "Ines Roth", List.of(), "person", List.of());
    return new TextReader(
        List.of(new Reference(Map.of("own", source), List.of(finale), List.of(film, person))));
  }

  @ParameterizedTest
  @CsvSource({
    "Low Tide has a quiet finale., VERIFIED",
    "Low Tide has a noisy finale., CONTRADICTED",
    "The finale of Low Tide is open., CONTRADICTED",
    "Low Tide's open finale divides audiences., CONTRADICTED",
    "Low Tide has a green finale., UNVERIFIED",
    "Ines Roth has a noisy finale., UNVERIFIED",
  })
  void in_their_place(String text, Verdict verdict) {
    assertThat(reader().read(text, Optional.empty()).verdict()).isEqualTo(verdict);
  }
}
