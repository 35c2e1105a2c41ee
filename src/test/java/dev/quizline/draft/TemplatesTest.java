package dev.quizline.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.verify.Claim;
import dev.quizline.verify.Fact;
import dev.quizline.verify.Property;
import dev.quizline.verify.Reference;
import dev.quizline.verify.Source;
import dev.quizline.verify.Subject;
import dev.quizline.verify.Table;
import dev.quizline.verify.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence that a template makes is one that the checker can read again. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TemplatesTest {

  /** A row of templates.tsv for one kind of subject. */
  record Case(String property, String kind, String states) {
    @Override
    public String toString() {
      return property + " of a " + kind;
    }
  }

  static Stream<Case> cases() {
    return Table.read(Templates.class, "templates.tsv").stream()
        .flatMap(row -> Stream.of(row[1].split(" ")).map(kind -> new Case(row[0], kind, row[4])));
  }

  private static Fact.Value value(Property property, boolean role) {
    String text =
        switch (property.type()) {
          case PERSON -> "Nora Falk";
          case PLACE ->
              switch (property.id()) {
                case "country",
                    "country-of-citizenship",
                    "country-of-origin",
                    "shares-border-with" ->
                    "Portugal";
                case "continent" -> "Europe";
                case "crosses" -> "Thames";
                case "mouth-of-the-watercourse" -> "North Sea";
                default -> "Lisbon";
              };
          case ORGANIZATION -> "Gaumont";
          case WORK -> "Salt Road";
          case AWARD -> "Bodil Award";
          case DATE -> "1971-05-20";
          case DURATION -> "PT113M";
          case MONEY -> "$64,000";
          case NUMBER -> number(property.id());
          case TEXT -> "Old Harbour";
          case TERM -> term(property.id());
        };
    return new Fact.Value(
        text, role ? Optional.of("Captain Moll") : Optional.empty(), Optional.empty());
  }

  private static String number(String property) {
    return switch (property) {
      case "height", "longest-span", "length", "elevation-above-sea-level" -> "324 m";
      case "area" -> "92000 km2";
      default -> "64";
    };
  }

  private static String term(String property) {
    return switch (property) {
      case "original-language", "official-language" -> "French";
      case "currency" -> "euro";
      case "color" -> "black and white";
      case "genre" -> "comedy";
      case "main-subject" -> "friendship";
      case "movement" -> "French New Wave";
      case "tonality" -> "C minor";
      case "instrument" -> "piano";
      case "made-from-material" -> "steel";
      case "architectural-style" -> "Gothic Revival";
      case "religion-or-worldview" -> "Buddhism";
      case "field-of-work" -> "chemistry";
      case "position-held" -> "mayor";
      default -> "painter";
    };
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_statement_is_read_as_what_it_says(Case example) {
    Property property = Vocabulary.property(example.property).orElseThrow();
    boolean role = example.states.contains("{R}");
    Fact.Value value = value(property, role);
    Fact fact =
        new Fact(
            property.id(), List.of(value), Optional.of(true), List.of("archive"), Optional.empty());
    Subject subject = new Subject("s", "Marta Ilves", List.of(), example.kind, List.of(fact));
    Source source =
        new Source("archive", "Archive", Optional.empty(), Optional.empty(), Optional.empty());
    Oracle oracle =
        new Oracle(List.of(new Reference(Map.of("archive", source), List.of(), List.of(subject))));
    Claim claim = Claim.of(property.id(), value.text()).about("s");
    Frame.Words words =
        new Frame.Words(
            "Marta Ilves",
            false,
            property.type().inWords(value.text()),
            value.role().orElse(""),
            "things",
            "discovered");
    String sentence = new Frame(example.states).with(words);
    assertThat(oracle.verifies(role ? claim.withRole("Captain Moll") : claim, sentence))
        .as(sentence)
        .isTrue();
  }
}
