package dev.quizline.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.verify.Fact;
import dev.quizline.verify.Property;
import dev.quizline.verify.Reference;
import dev.quizline.verify.Source;
import dev.quizline.verify.Subject;
import dev.quizline.verify.ValueType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReferenceReaderTest {

  @TempDir Path folder;

  private Loaded<Reference> read(String text) throws IOException {
    return new ReferenceReader().read(Fixture.write(folder.resolve("r.yaml"), text));
  }

  private static Fact.Value value(String text) {
    return new Fact.Value(text, Optional.empty(), Optional.empty());
  }

  @Nested
  class A_reference_with_every_key {

    private final Path file = Fixture.resource("corpus/references/moons.yaml");
    private final Reference reference;

    A_reference_with_every_key() throws IOException {
      reference = new ReferenceReader().read(file).value().orElseThrow();
    }

    private List<Fact> facts() {
      return reference.subjects().get(0).facts();
    }

    @Test
    void has_its_sources_by_id() {
      assertThat(reference.sources())
          .containsEntry(
              "almanac",
              new Source(
                  "almanac",
                  "Example Press",
                  Optional.of("https://example.org/almanac"),
                  Optional.of("2026-11-22"),
                  Optional.of("Almanac; third edition")));
    }

    @Test
    void defines_what_the_vocabulary_lacks() {
      assertThat(reference.properties())
          .containsExactly(
              new Property(
                  "discovered", "found in", Optional.of("P575"), ValueType.DATE, true, true),
              new Property(
                  "orbital-period",
                  "orbital period",
                  Optional.empty(),
                  ValueType.DURATION,
                  false,
                  false),
              new Property(
                  "surface",
                  "kind of surface",
                  Optional.empty(),
                  ValueType.TERM,
                  false,
                  false,
                  List.of("@surface", "covered in V"),
                  List.of("icy", "rocky")));
    }

    @Test
    void has_subjects_with_and_without_facts() {
      Subject titan = reference.subjects().get(0);
      assertThat(titan.name()).isEqualTo("Titan");
      assertThat(titan.aliases()).containsExactly("Saturn VI");
      assertThat(titan.type()).isEqualTo("place");
      assertThat(reference.subjects().get(1))
          .isEqualTo(new Subject("saturn", "Saturn", List.of(), "thing", List.of()));
    }

    @Test
    void gives_the_role_and_year_of_a_fact_to_its_values() {
      Fact discovered = facts().get(0);
      assertThat(discovered.values())
          .containsExactly(new Fact.Value("1655-03-25", Optional.of("moon"), Optional.of("1655")));
      assertThat(discovered.complete()).contains(true);
      assertThat(discovered.sources()).containsExactly("almanac", "atlas");
      assertThat(discovered.note()).contains("by letter");
    }

    @Test
    void reads_values_with_a_role_and_year_of_their_own() {
      assertThat(facts().get(1).values())
          .containsExactly(
              value("Titans"), new Fact.Value("Titan", Optional.of("god"), Optional.of("1847")));
      assertThat(facts().get(1).complete()).contains(false);
    }

    @Test
    void says_that_there_is_none_by_no_value() {
      assertThat(facts().get(3).values()).isEmpty();
      assertThat(facts().get(3).complete()).isEmpty();
    }

    @Test
    void reads_the_same_from_json() throws IOException {
      assertThat(read(new YAMLMapper().readTree(file).toString()).value()).contains(reference);
    }
  }

  @Test
  void sources_and_properties_may_come_behind_the_subjects() throws IOException {
    Loaded<Reference> loaded =
        read(
            """
            subjects:
              - {id: io, name: Io, facts: [{property: heat, value: "9", sources: [a]}]}
            properties: [{id: heat, type: number}]
            sources: {a: {publisher: A}}
            quizline: reference/1
            """);
    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.value()).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "9, 10.5, NUMBER",
    "1964-04, 1964-04-20, DATE",
    "PT1H, PT90M, DURATION",
    "red, 9, TEXT",
    "9, 1964-04-20, TEXT"
  })
  void a_property_known_nowhere_is_typed_by_its_values(String one, String two, ValueType type)
      throws IOException {
    Loaded<Reference> loaded =
        read(
            """
            quizline: reference/1
            sources: {a: {publisher: A}}
            subjects:
              - {id: io, name: Io, facts: [{property: never-heard-of, value: "%s", sources: [a]}]}
              - {id: titan, name: T, facts: [{property: never-heard-of, value: "%s", sources: [a]}]}
            """
                .formatted(one, two));
    assertThat(loaded.problems()).extracting(Problem::code).containsExactly("unknown-property");
    assertThat(loaded.problems()).noneMatch(Problem::isError);
    assertThat(loaded.value().orElseThrow().properties())
        .containsExactly(
            new Property("never-heard-of", "never heard of", Optional.empty(), type, false, false));
  }

  @Test
  void ten_thousand_subjects_are_read() throws IOException {
    StringBuilder text =
        new StringBuilder("quizline: reference/1\nsources: {a: {publisher: A}}\nsubjects:\n");
    for (int i = 0; i < 10_000; i++) {
      text.append("  - id: s").append(i).append("\n    name: Subject ").append(i);
      text.append("\n    facts:\n      - {property: director, value: N. Body, sources: [a]}\n");
    }
    Loaded<Reference> loaded = read(text.toString());
    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.value().orElseThrow().subjects()).hasSize(10_000);
  }
}
