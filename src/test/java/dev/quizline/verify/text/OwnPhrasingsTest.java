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

/** A reference says how its own properties are said. */
class OwnPhrasingsTest {

  private static TextReader reader() {
    Property keeper =
        new Property(
            "keeper",
            "keeper",
            Optional.empty(),
            ValueType.PERSON,
            true,
            true,
            List.of("tended by V", "V tends", "V 's watch"),
            List.of());
    Fact fact =
        new Fact(
            "keeper",
            List.of(new Fact.Value("Ines Roth", Optional.empty(), Optional.empty())),
            Optional.empty(),
            List.of("own"),
            Optional.empty());
    Source source =
        new Source("own", "Our own", Optional.empty(), Optional.empty(), Optional.empty());
    Subject light = new Subject("gull-rock", "Gull Rock", List.of(), "building", List.of(fact));
    return new TextReader(
        List.of(new Reference(Map.of("own", source), List.of(keeper), List.of(light))));
  }

  @ParameterizedTest
  @CsvSource({
    "Gull Rock is tended by Ines Roth., VERIFIED",
    "Ines Roth tends Gull Rock., VERIFIED",
    "Gull Rock is tended by Otto Blum., CONTRADICTED",
    "Gull Rock is not tended by Ines Roth., CONTRADICTED",
    "The keeper of Gull Rock is Ines Roth., VERIFIED",
    "Gull Rock is painted by Ines Roth., UNVERIFIED",
  })
  void in_its_own_words(String text, Verdict verdict) {
    assertThat(reader().read(text, Optional.empty()).verdict()).isEqualTo(verdict);
  }
}
