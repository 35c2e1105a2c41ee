package dev.quizline.verify.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.verify.Fact;
import dev.quizline.verify.Property;
import dev.quizline.verify.Reference;
import dev.quizline.verify.Source;
import dev.quizline.verify.Subject;
import dev.quizline.verify.ValueType;
import dev.quizline.verify.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reference says how its own properties are said. */
class OwnPhrasingsTest {

  private static TextReader reader() {
    Source source =
        new Source("own", "Our own", Optional.empty(), Optional.empty(), Optional.empty());
    Subject light =
        new Subject(
            "gull-rock",
            "Gull Rock",
            List.of(),
            "building",
            List.of(
                fact("keeper", "Ines Roth"),
                fact("builder", "Hale and Sons"),
                fact("supply-ferry", "Puffin", "Razorbill"),
                fact("member-of-the-crew", "Ines Roth", "Per Holm"),
                fact("start-of-construction", "1871"),
                fact("rebuilt-in", "1902"),
                fact("lamps-used", "40000"),
                fact("lamp-designed-by", "Ole Brun"),
                fact("refused-by", "Vik Harbour Board"),
                fact("first-stone-laid", "1871-05-02"),
                fact("first-sighting", "1868"),
                fact("arrival-of-the-Puffin", "1873"),
                fact("number-of-steps", "212"),
                fact("greatest-depth", "31"),
                fact("guards", "Vik Sound")));
    List<Property> own =
        List.of(
            property("keeper", ValueType.PERSON, "tended by V", "V tends", "V 's watch"),
            property("builder", ValueType.ORGANIZATION),
            property("supply-ferry", ValueType.TEXT),
            property("member-of-the-crew", ValueType.PERSON),
            property("start-of-construction", ValueType.DATE),
            property("rebuilt-in", ValueType.DATE),
            property("lamps-used", ValueType.NUMBER),
            property("lamp-designed-by", ValueType.PERSON),
            property("refused-by", ValueType.ORGANIZATION),
            property("first-stone-laid", ValueType.DATE),
            property("first-sighting", ValueType.DATE),
            property("arrival-of-the-Puffin", ValueType.DATE),
            property("number-of-steps", ValueType.NUMBER),
            property("greatest-depth", ValueType.NUMBER),
            property("guards", ValueType.PLACE));
    return new TextReader(List.of(new Reference(Map.of("own", source), own, List.of(light))));
  }

  private static Property property(String id, ValueType type, String... phrasings) {
    String label = id.replace('-', ' ');
    boolean single = !id.equals("supply-ferry") && !id.startsWith("member");
    return new Property(
        id, label, Optional.empty(), type, single, true, List.of(phrasings), List.of());
  }

  private static Fact fact(String property, String... values) {
    List<Fact.Value> all = new ArrayList<>();
    for (String value : values) {
      all.add(new Fact.Value(value, Optional.empty(), Optional.empty()));
    }
    return new Fact(property, all, Optional.empty(), List.of("own"), Optional.empty());
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

  @ParameterizedTest
  @CsvSource({
    "Gull Rock was built by Hale and Sons., VERIFIED",
    "Gull Rock was constructed by Nord Iron Works., CONTRADICTED",
  })
  void a_noun_that_the_program_knows_is_said_in_all_its_ways(String text, Verdict verdict) {
    assertThat(reader().read(text, Optional.empty()).verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "The supply ferries of Gull Rock include the Puffin and the Razorbill., VERIFIED",
    "The supply ferries of Gull Rock have included the Puffin and the Gannet., CONTRADICTED",
    "The supply ferries of Gull Rock are the Tern and the Gannet., CONTRADICTED",
  })
  void a_label_stands_for_several_too(String text, Verdict verdict) {
    assertThat(reader().read(text, Optional.empty()).verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "Ines Roth and Per Holm were members of the crew of Gull Rock., VERIFIED",
    "Construction began in 1871., VERIFIED",
    "Construction started in 1875., CONTRADICTED",
    "Gull Rock was rebuilt in 1902., VERIFIED",
    "Gull Rock was rebuilt in 1909., CONTRADICTED",
    "'40,000 lamps have been used.', VERIFIED",
    "'Gull Rock has used 60,000 lamps.', CONTRADICTED",
  })
  void a_label_is_put_into_a_sentence(String text, Verdict verdict) {
    assertThat(reader().read(text, Optional.of("gull-rock")).verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "The lamp was designed by Ole Brun., VERIFIED",
    "The lamp was designed by Per Holm., CONTRADICTED",
    "The Vik Harbour Board refused it., VERIFIED",
    "The Lund Harbour Board refused it., CONTRADICTED",
    "The first stone was laid on 2 May 1871., VERIFIED",
    "The first stone was laid in 1872., CONTRADICTED",
    "It was first sighted in 1868., VERIFIED",
    "The arrival of the Puffin was in 1873., VERIFIED",
    "The tower has 212 steps., VERIFIED",
    "With 221 steps it is hard to climb., CONTRADICTED",
    "It is 31 metres deep., VERIFIED",
    "It guards Vik Sound., VERIFIED",
    "It guards Lund Sound., CONTRADICTED",
  })
  void a_label_is_turned_into_a_verb(String text, Verdict verdict) {
    assertThat(reader().read(text, Optional.of("gull-rock")).verdict()).isEqualTo(verdict);
  }
}
