package dev.quizline;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.bank.Bank;
import dev.quizline.bank.ClaimCheck;
import dev.quizline.verify.Reference;
import dev.quizline.verify.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** How the files that ship are written. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ShippedFilesTest {

  private List<Bank> banks;
  private Reference reference;

  @BeforeAll
  void read() throws IOException {
    banks = Shipped.banks();
    reference = Shipped.reference();
  }

  @Test
  void give_check_nothing_to_say() {
    for (Bank bank : banks) {
      assertThat(ClaimCheck.problems(bank, List.of(reference))).as(bank.name()).isEmpty();
    }
  }

  @Test
  void name_their_schema_for_editors() throws IOException {
    for (Bank bank : banks) {
      assertThat(Files.readAllLines(bank.file()).get(0))
          .isEqualTo("# yaml-language-server: $schema=bank.schema.json");
    }
    assertThat(Files.readAllLines(Shipped.REFERENCE).get(0))
        .isEqualTo("# yaml-language-server: $schema=../reference.schema.json");
    assertThat(Shipped.QUIZZES.resolve("bank.schema.json")).isRegularFile();
    assertThat(Shipped.QUIZZES.resolve("reference.schema.json")).isRegularFile();
  }

  @Test
  void hold_no_verdict() throws IOException {
    String words = Stream.of(Verdict.values()).map(Verdict::label).collect(joining("|"));
    Pattern stored = Pattern.compile("verdict:|: *\"?(" + words + ")\"? *[,}\\n]");
    for (Path file : List.of(banks.get(0).file(), banks.get(1).file(), Shipped.REFERENCE)) {
      assertThat(Files.readString(file)).doesNotContainPattern(stored);
    }
  }

  @Test
  void every_fact_names_its_sources() {
    assertThat(reference.subjects())
        .allSatisfy(
            subject ->
                assertThat(subject.facts())
                    .as(subject.id())
                    .allMatch(fact -> !fact.sources().isEmpty()));
  }
}
