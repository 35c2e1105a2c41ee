package dev.quizline.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.quizline.draft.lint.Linter;
import dev.quizline.draft.lint.RuleCard;
import dev.quizline.quiz.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Holds the JSON Schemas against the readers: on sound files, and on those files with one change at
 * every place, both must say the same. What a schema cannot see, such as an answer that is no
 * choice, is left to the reader.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SchemaTest {

  private static final YAMLMapper YAML = new YAMLMapper();

  /** What only the reader knows of. */
  private static final Set<String> BEYOND_SCHEMAS =
      Set.of(
          ProblemCode.DUPLICATE_ID.id(),
          ProblemCode.DUPLICATE_VALUE.id(),
          ProblemCode.NOT_A_CHOICE.id(),
          ProblemCode.CLAIM_MISMATCH.id(),
          ProblemCode.GAP_MISMATCH.id(),
          ProblemCode.BAD_FORMULA.id(),
          ProblemCode.NO_VALUES.id(),
          ProblemCode.UNKNOWN_STATEMENT.id(),
          ProblemCode.UNKNOWN_SOURCE.id(),
          ProblemCode.MISSING_REFERENCE.id());

  enum Format {
    BANK("bank", "corpus/bank.yaml"),
    REFERENCE("reference", "corpus/references/moons.yaml"),
    SETTINGS("settings", "corpus/settings.yaml");

    private final String id;
    private final Path corpus;
    private final Schema schema;

    Format(String id, String corpus) {
      this.id = id;
      this.corpus = Fixture.resource(corpus);
      this.schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(SchemaTest.class.getResourceAsStream(id + ".schema.json"));
    }

    Loaded<?> read(Path file) throws IOException {
      return switch (this) {
        case BANK -> new BankReader().read(file);
        case REFERENCE -> new ReferenceReader().read(file);
        case SETTINGS -> Linter.settingsReader().read(file);
      };
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"bank", "reference", "settings"})
  void the_schema_beside_the_banks_is_the_one_in_the_program(String id) throws IOException {
    String name = id + ".schema.json";
    assertThat(Path.of("quizzes", name)).hasSameBinaryContentAs(Fixture.resource(name));
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void both_accept_a_file_with_every_key(Format format) throws IOException {
    assertThat(format.schema.validate(YAML.readTree(format.corpus))).isEmpty();
    assertThat(format.read(format.corpus).problems()).isEmpty();
  }

  @Test
  void both_accept_the_skeleton() {
    assertThat(Format.BANK.schema.validate(YAML.readTree(Skeleton.text()))).isEmpty();
  }

  static Stream<Path> shipped() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("quizzes"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void both_accept_what_ships(Path file) throws IOException {
    JsonNode tree = YAML.readTree(file);
    Format format =
        tree.path("quizline").asString().startsWith("bank") ? Format.BANK : Format.REFERENCE;
    assertThat(format.schema.validate(tree)).isEmpty();
    assertThat(format.read(file).problems()).noneMatch(Problem::isError);
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void both_judge_every_single_change_alike(Format format, @TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("changed.json");
    List<String> disagreements = new ArrayList<>();
    List<Mutation> mutations = Mutation.of(YAML.readTree(format.corpus));
    for (Mutation mutation : mutations) {
      Files.writeString(file, mutation.tree().toString());
      List<Error> bySchema = format.schema.validate(mutation.tree());
      List<Problem> byReader = shapeErrors(format.read(file));
      if (bySchema.isEmpty() != byReader.isEmpty()) {
        disagreements.add(
            mutation.what()
                + "\n  schema: "
                + (bySchema.isEmpty() ? "accepts" : bySchema)
                + "\n  reader: "
                + (byReader.isEmpty() ? "accepts" : byReader.get(0).message()));
      }
    }
    assertThat(mutations).hasSizeGreaterThan(format == Format.SETTINGS ? 50 : 200);
    assertThat(disagreements).isEmpty();
  }

  private static List<Problem> shapeErrors(Loaded<?> loaded) {
    return loaded.problems().stream()
        .filter(Problem::isError)
        .filter(problem -> !BEYOND_SCHEMAS.contains(problem.code()))
        .toList();
  }

  @Test
  void settings_may_speak_of_every_rule_of_the_linter() {
    assertThat(
            Format.SETTINGS
                .schema
                .getSchemaNode()
                .path("properties")
                .path("lint")
                .path("properties")
                .propertyNames())
        .containsExactlyElementsOf(Linter.rules().stream().map(RuleCard::id).toList());
  }

  @Nested
  class A_kind_of_question {

    @ParameterizedTest
    @EnumSource(Kind.class)
    void has_the_same_keys_in_the_schema_and_in_the_reader(Kind kind) {
      JsonNode properties =
          Format.BANK.schema.getSchemaNode().path("$defs").path(kind.id()).path("properties");
      assertThat(new TreeSet<>(properties.propertyNames()))
          .isEqualTo(new TreeSet<>(QuestionShape.of(kind).keys()));
    }
  }
}
