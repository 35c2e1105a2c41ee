package dev.quizline.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.verify.Reference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReferenceWriterTest {

  private static final String WITH_EVERY_KEY =
      """
      quizline: reference/1
      title: Lanterns and their keepers
      sources:
        almanac: {publisher: Keepers' Almanac, url: "https://almanac.example/1", read: 2026-01-02, note: second printing}
        log: {publisher: Harbour Log, title: Volume 3}
      properties:
        - {id: lamp, type: term, terms: [oil, gas, electric], single: true, complete: true, note: what burns in it}
        - {id: keeper-of, label: who keeps it, type: person, wikidata: P1037, phrasings: [kept by V, V kept, "V 's watch", "#keeper"]}
      subjects:
        - id: grey-light
          name: The Grey Light
          aliases: ["Old Grey", "no"]
          type: building
          facts:
            - {property: lamp, value: oil, complete: true, sources: [almanac, log], note: "yes: really"}
            - {property: keeper-of, values: [Ada Rook, {value: Jon Pell, role: head keeper, year: 1911}], complete: false, sources: [log]}
            - {property: award-received, value: Golden Wick, year: 1950, sources: [log]}
            - {property: cast-member, value: Ida Moon, role: herself, sources: [log]}
            - {property: nominated-for, none: true, sources: [almanac]}
        - {id: bare, name: "1964", type: thing}
      """;

  @TempDir private Path folder;

  private Reference read(String text) throws IOException {
    Loaded<Reference> loaded =
        new ReferenceReader().read(Files.writeString(folder.resolve("r.yaml"), text));
    assertThat(loaded.problems()).isEmpty();
    return loaded.value().orElseThrow();
  }

  @Test
  void what_is_read_of_what_was_written_is_the_same() throws IOException {
    Reference reference = read(WITH_EVERY_KEY);

    String written = ReferenceWriter.text(reference, List.of("Made by: a test"));

    assertThat(read(written)).isEqualTo(reference);
    assertThat(ReferenceWriter.text(read(written), List.of("Made by: a test"))).isEqualTo(written);
    assertThat(written).contains("kept by V", "V kept", "#keeper", "[oil, gas, electric]");
  }

  @Test
  void the_example_has_every_key_of_the_schema() throws IOException {
    Set<String> keys = new TreeSet<>();
    collect(
        new JsonMapper().readTree(Files.readString(Path.of("quizzes/reference.schema.json"))),
        keys);

    assertThat(keys).isNotEmpty().allMatch(key -> WITH_EVERY_KEY.contains(key + ":"));
  }

  /** All names under "properties", where those are keys of a file. */
  private static void collect(JsonNode schema, Set<String> keys) {
    JsonNode properties = schema.get("properties");
    if (properties != null && properties.isObject() && !properties.has("minItems")) {
      keys.addAll(properties.propertyNames());
    }
    for (JsonNode part : schema) {
      collect(part, keys);
    }
  }
}
