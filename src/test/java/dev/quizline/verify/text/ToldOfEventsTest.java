package dev.quizline.verify.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.verify.Fact;
import dev.quizline.verify.Reference;
import dev.quizline.verify.Source;
import dev.quizline.verify.Subject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Beginnings, ends, how many there were, and that there were none. */
class ToldOfEventsTest {

  private static final TextReader READER = reader();

  private static TextReader reader() {
    Source source =
        new Source("own", "Our own", Optional.empty(), Optional.empty(), Optional.empty());
    Subject race =
        new Subject(
            "skerry-race",
            "Skerry Race",
            List.of(),
            "event",
            List.of(
                fact("start-time", "1911"),
                fact("end-time", "1912"),
                fact("number-of-participants", "14"),
                fact("number-of-deaths", "0")));
    Subject mountain =
        new Subject(
            "mount-orl",
            "Mount Orl",
            List.of(),
            "place",
            List.of(
                fact("start-time", "1921"),
                fact("end-time", "1923"),
                fact("number-of-deaths", "9")));
    Subject song =
        new Subject(
            "low-tide",
            "Low Tide",
            List.of(),
            "musical-work",
            List.of(fact("award-received", "Silver Reed"), fact("award-received", "Gold Bell")));
    Subject reef =
        new Subject(
            "the-reef",
            "The Reef",
            List.of(),
            "musical-work",
            List.of(fact("award-received", "Silver Reed")));
    Subject hall =
        new Subject(
            "orl-hall", "Orl Hall", List.of(), "building", List.of(fact("capacity", "640")));
    return new TextReader(
        List.of(
            new Reference(
                Map.of("own", source),
                List.of(),
                List.of(race, mountain, song, reef, hall, plain()))));
  }

  private static Subject plain() {
    Fact none =
        new Fact("award-received", List.of(), Optional.of(true), List.of("own"), Optional.empty());
    return new Subject("high-tide", "High Tide", List.of(), "musical-work", List.of(none));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "contradicted | Ada Quell had three children.",
        "contradicted | Ada Quell left two sons.",
        "unverified | Ada Quell had three boats.",
      })
  void children_of_whom_has_none(String verdict, String text) {
    Fact none = new Fact("child", List.of(), Optional.of(true), List.of(), Optional.empty());
    Subject ada = new Subject("ada", "Ada Quell", List.of(), "person", List.of(none));
    TextReader reader = new TextReader(List.of(new Reference(Map.of(), List.of(), List.of(ada))));
    assertThat(reader.read(text, Optional.empty()).verdict().label()).isEqualTo(verdict);
  }

  private static Fact fact(String property, String value) {
    Fact.Value only = new Fact.Value(value, Optional.empty(), Optional.empty());
    return new Fact(property, List.of(only), Optional.empty(), List.of("own"), Optional.empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "verified | skerry-race | No one died on the race.",
        "verified | skerry-race | Nobody was killed.",
        "verified | skerry-race | The Skerry Race killed nobody.",
        "contradicted | mount-orl | The eruption killed no one.",
        "contradicted | skerry-race | Three sailors died.",
        "contradicted | mount-orl | No lives were lost in the eruption.",
        "verified | mount-orl | Nine people lost their lives.",
        "verified | skerry-race | Fourteen crews took part in the race.",
        "contradicted | skerry-race | Fifteen boats took part.",
        "verified | mount-orl | The eruption began in 1921 and ended in 1923.",
        "contradicted | mount-orl | The eruption began in 1921 and ended in 1924.",
        "verified | - | Orl Hall holds more than 600 people.",
        "contradicted | - | Orl Hall holds more than 700 people.",
        "verified | - | Orl Hall holds less than a thousand people.",
      })
  void counts_and_times(String verdict, String subject, String text) {
    Optional<String> about = subject.equals("-") ? Optional.empty() : Optional.of(subject);
    assertThat(READER.read(text, about).verdict().label()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "verified | Low Tide has won several prizes.",
        "unverified | The Reef has won several prizes.",
        "contradicted | High Tide has won several prizes.",
        "contradicted | No prize ever went to Low Tide.",
        "verified | No prize ever went to High Tide.",
      })
  void prizes_that_no_one_names(String verdict, String text) {
    assertThat(READER.read(text, Optional.empty()).verdict().label()).isEqualTo(verdict);
  }
}
