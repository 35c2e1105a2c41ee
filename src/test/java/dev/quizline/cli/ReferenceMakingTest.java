package dev.quizline.cli;

import static dev.quizline.cli.CommandRunAssert.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** References made from what the README shows: a table, and what its query brings. */
class ReferenceMakingTest {

  private static final Path SAMPLE =
      Path.of("src/test/resources/dev/quizline/bank/wikidata-bridge.json").toAbsolutePath();

  @TempDir Path folder;
  private CommandLineFixture fixture;

  @BeforeEach
  void set_up() {
    fixture = new CommandLineFixture(folder);
  }

  @Test
  void the_table_of_the_readme_settles_statements() throws IOException {
    fixture.write("bridges.csv", shown("csv").split("\n"));
    String record = at("bridges-record.yaml");
    assertThat(fixture.run("reference", "from-csv", at("bridges.csv"), "-o", record))
        .exitedWith(ExitStatus.OK);
    assertThat(fixture.run("reference", "check", record)).exitedWith(ExitStatus.OK);
    assertThat(fixture.run("verify", "-r", record, "-s", "Tower Bridge crosses the Seine."))
        .exitedWith(ExitStatus.NO)
        .outContains("the record names Thames, and lists no other");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "date-of-birth|7 July 1860|value: \"1860-07-07\"",
        "date-of-birth|\"July 7, 1860\"|value: \"1860-07-07\"",
        "date-of-birth|July 1860|value: \"1860-07\"",
        "date-of-birth|circa 1860|value: circa 1860",
        "duration|1 hour 53 minutes|value: PT113M",
        "duration|3:45|value: \"3:45\"",
      })
  void a_table_may_write_dates_and_durations_in_english(String property, String cell, String fact) {
    fixture.write(
        "people.csv",
        "subject,property,value,source",
        "Gustav Mahler," + property + "," + cell + ",A handbook");
    assertThat(fixture.run("reference", "from-csv", at("people.csv")))
        .exitedWith(ExitStatus.OK)
        .outContains(fact);
  }

  @Test
  void a_property_of_ones_own_is_known_by_its_phrasings() {
    fixture.write(
        "sky.yaml",
        "quizline: reference/1",
        "sources: {atlas: {publisher: Atlas}}",
        "properties:",
        "  - {id: main-gas, type: term, single: true, phrasings: [consists mostly of V, '#main"
            + " gas'], terms: [hydrogen, helium, methane]}",
        "  - {id: number-of-moons, type: number, single: true, phrasings: ['@moons']}",
        "subjects:",
        "  - id: jupiter",
        "    name: Jupiter",
        "    type: thing",
        "    facts:",
        "      - {property: main-gas, value: hydrogen, sources: [atlas]}",
        "      - {property: number-of-moons, value: '95', sources: [atlas]}");
    assertThat(
            fixture.run(
                "verify",
                "-r",
                at("sky.yaml"),
                "-s",
                "Jupiter consists mostly of methane.",
                "-s",
                "The main gas of Jupiter is hydrogen.",
                "-s",
                "Jupiter has 95 moons."))
        .outContains("main gas: methane; the record has hydrogen", "Statements: 2 verified, 1");
  }

  @Test
  void a_phrasing_with_its_value_in_the_middle_is_told_the_other_way_to_write_it() {
    fixture.write(
        "sky.yaml",
        "quizline: reference/1",
        "properties:",
        "  - {id: moons-of, type: number, phrasings: [has V moons]}",
        "subjects: [{id: jupiter, name: Jupiter, type: thing, facts: []}]");
    assertThat(fixture.run("reference", "check", at("sky.yaml")))
        .exitedWith(ExitStatus.MALFORMED)
        .outContains("has its value in the middle", "@moons");
  }

  @Test
  void what_the_query_brings_settles_statements_and_the_rest_is_left_out_with_a_notice() {
    String record = at("bridges-record.yaml");
    assertThat(fixture.run("reference", "from-wikidata", SAMPLE.toString(), "-o", record))
        .exitedWith(ExitStatus.OK)
        .errContains("\"P625\" is no property that the program knows")
        .errContains("a value of \"architect\" is left out: Wikidata does not know it");
    assertThat(fixture.run("reference", "check", record)).exitedWith(ExitStatus.OK);
    assertThat(fixture.run("verify", "-r", record, "-s", "Tower Bridge opened in 1895."))
        .exitedWith(ExitStatus.NO)
        .outContains("the record gives 30 June 1894");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "item",
        "itemLabel",
        "itemAltLabel",
        "property",
        "value",
        "valueLabel",
        "precision",
        "unit",
        "unitLabel",
        "role",
        "roleLabel",
        "year"
      })
  void the_query_of_the_readme_asks_for_all_that_is_read(String variable) throws IOException {
    Assertions.assertThat(shown("sparql").lines().findFirst().orElseThrow())
        .containsPattern("\\?" + variable + "\\b");
    Assertions.assertThat(Files.readString(SAMPLE)).contains('"' + variable + '"');
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "[]", "{\"results\": {}}", "{\"results\": {\"bindings\": [", "<html>"})
  void what_is_no_result_makes_no_reference(String text) {
    fixture.write("query.json", text);
    assertThat(fixture.run("reference", "from-wikidata", at("query.json"), "-o", at("r.yaml")))
        .exitedWith(ExitStatus.MALFORMED);
    Assertions.assertThat(folder.resolve("r.yaml")).doesNotExist();
  }

  @Test
  void the_references_that_ship_pass_their_own_check() {
    assertThat(fixture.run("reference", "check", "the-soft-skin")).exitedWith(ExitStatus.OK);
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  /** The one block of that language in the README. */
  private static String shown(String language) throws IOException {
    Matcher block =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("README.md")));
    Assertions.assertThat(block.find()).isTrue();
    return block.group(1);
  }
}
