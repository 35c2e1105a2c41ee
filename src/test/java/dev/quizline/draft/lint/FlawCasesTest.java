package dev.quizline.draft.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.bank.Bank;
import dev.quizline.bank.LintSettings;
import dev.quizline.bank.ReferenceReader;
import dev.quizline.verify.Reference;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A bank for each rule, named after it, in the resources of this test. Questions whose id starts
 * with {@code flaw} have its flaw; those with {@code fine} come near it, and must not be reported.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FlawCasesTest {

  private static final int FEWEST = 5;

  static Stream<Path> banks() throws IOException, URISyntaxException {
    try (Stream<Path> files =
        Files.list(Path.of(FlawCasesTest.class.getResource("L1.yaml").toURI()).getParent())) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }

  @Test
  void every_rule_on_items_has_its_cases() throws Exception {
    List<String> rules = new ArrayList<>(Linter.rules().stream().map(RuleCard::id).toList());
    rules.remove("L11");
    assertThat(banks().map(Bank::nameOf)).containsExactlyInAnyOrderElementsOf(rules);
  }

  @ParameterizedTest
  @MethodSource("banks")
  void a_rule_finds_its_flaws_and_nothing_that_only_looks_like_them(Path file) throws IOException {
    Bank bank = Sheet.read(file);
    List<String> all = bank.questions().stream().map(it -> it.question().id()).toList();
    assertThat(found(bank))
        .containsExactlyInAnyOrderElementsOf(all.stream().filter(id -> isFlaw(id)).toList());
    assertThat(all.stream().filter(id -> isFlaw(id))).hasSizeGreaterThanOrEqualTo(FEWEST);
    assertThat(all.stream().filter(id -> !isFlaw(id))).hasSizeGreaterThanOrEqualTo(FEWEST);
  }

  private static boolean isFlaw(String id) {
    return id.startsWith("flaw-");
  }

  /** Ids of the questions in which the rule that the bank is for finds its flaw. */
  private static List<String> found(Bank bank) throws IOException {
    List<Reference> references = new ArrayList<>();
    for (Path reference : bank.references()) {
      references.add(new ReferenceReader().read(reference).value().orElseThrow());
    }
    return Linter.lint(bank, references, LintSettings.NONE).stream()
        .filter(finding -> finding.rule().id().equals(bank.name()))
        .map(Finding::item)
        .flatMap(Optional::stream)
        .map(Finding.OfItem::id)
        .distinct()
        .toList();
  }
}
